/** The inbox by keyboard: j and k move, enter opens, c claims. */
export function inboxKeys(): void {
  if (!document.querySelector('.keys')) return;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 'c') claim();
    else return;
    event.preventDefault();
  });
}

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.row-item .row-what a')];
}

function move(by: number): void {
  const all = links();
  const here = all.findIndex((link) => link.closest('.row-item')?.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + by));
  all[next]?.focus();
}

/** Claims the row in focus, else the first that can be claimed. */
function claim(): void {
  const row = document.activeElement?.closest('.row-item') ?? document;
  row.querySelector<HTMLButtonElement>('[data-claim]')?.click();
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
