/** Small things that islands share. */

export function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no element ${id}`);
  return element as T;
}

/** The text that the page carries for its islands, with {0} replaced. */
export function text(host: HTMLElement, name: string, ...values: (string | number)[]): string {
  const pattern = host.dataset[`text${name}`] ?? '';
  return values.reduce<string>((result, value, index) => result.replaceAll(`{${index}}`, String(value)), pattern);
}

export function show(element: HTMLElement, visible: boolean): void {
  element.hidden = !visible;
}

export function debounce(action: () => void, milliseconds: number): { later(): void; cancel(): void } {
  let timer: number | undefined;
  return {
    later() {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, milliseconds);
    },
    cancel() {
      window.clearTimeout(timer);
    },
  };
}
