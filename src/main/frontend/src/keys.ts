// The keys that pages listen to; the page /keyboard lists them.

const OFF = 'off';

/** ? shows the keys and / goes to the search; in the inbox j and k move, enter opens, c claims. */
export function keys(): void {
  switches(document);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (localStorage.getItem('keys') === OFF || document.querySelector('dialog[open]')) return;
    if (pressed(event.key)) event.preventDefault();
  });
}

function pressed(key: string): boolean {
  if (key === '?') void show();
  else if (key === '/') return search();
  else if (!document.querySelector('.keys')) return false;
  else if (key === 'j') move(1);
  else if (key === 'k') move(-1);
  else if (key === 'c') claim();
  else return false;
  return true;
}

/** The list of the page of keys in a window; without it the page itself. */
async function show(): Promise<void> {
  if (!document.querySelector('.side') || document.getElementById('keymap')) return;
  const address = document.querySelector<HTMLAnchorElement>('a[href$="/keyboard"]')?.href ?? '/keyboard';
  const response = await fetch(address, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = page.getElementById('keymap');
  if (!response.ok || !list) {
    location.assign(address);
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'keymap-window';
  dialog.setAttribute('aria-label', list.getAttribute('aria-label') ?? '');
  list.removeAttribute('aria-label');
  const foot = document.createElement('div');
  foot.className = 'foot';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn';
  close.textContent = list.dataset.textClose ?? '';
  close.addEventListener('click', () => dialog.close());
  foot.append(document.createElement('span'), close);
  dialog.append(document.importNode(list, true), foot);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  switches(dialog);
  dialog.showModal();
  close.focus();
}

/** Who dictates would press keys by speaking; they turn them off. */
function switches(within: ParentNode): void {
  within.querySelectorAll<HTMLInputElement>('[data-keys]').forEach((box) => {
    box.closest('[hidden]')?.removeAttribute('hidden');
    box.checked = localStorage.getItem('keys') !== OFF;
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem('keys');
      else localStorage.setItem('keys', OFF);
    });
  });
}

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const everywhere = document.querySelector<HTMLAnchorElement>('.top a[href$="/search"]');
  if (field) field.focus();
  else if (everywhere) location.assign(everywhere.href);
  return field !== null || everywhere !== null;
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
