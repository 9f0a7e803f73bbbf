// What every page has: menus, the navigation on a phone, the theme, htmx, keys, file drops.
import htmx from 'htmx.org';
import { dropAreas } from './drop';
import { keys } from './keys';

(window as unknown as { htmx: typeof htmx }).htmx = htmx;

function navigation(): void {
  const button = document.querySelector<HTMLButtonElement>('.menu-button');
  const side = document.getElementById('navigation');
  if (!button || !side) return;
  const open = (yes: boolean) => {
    side.classList.toggle('is-open', yes);
    button.setAttribute('aria-expanded', String(yes));
  };
  button.addEventListener('click', () => {
    const opening = button.getAttribute('aria-expanded') !== 'true';
    open(opening);
    if (opening) side.querySelector<HTMLElement>('a')?.focus();
  });
  side.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
      open(false);
      button.focus();
    }
  });
}

function menus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
  document.addEventListener('click', (event) => {
    open().forEach((menu) => {
      if (!menu.contains(event.target as Node)) menu.open = false;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open().forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  });
}

function themes(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-theme]');
  const mark = () => {
    const chosen = localStorage.getItem('theme') ?? 'system';
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.theme === chosen)));
  };
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      if (button.dataset.theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', button.dataset.theme ?? '');
      window.dispatchEvent(new Event('theme'));
      mark();
    }),
  );
  mark();
}

/** Sign-in page of a trial installation: a click on a person fills the form. */
function people(): void {
  document.querySelectorAll<HTMLButtonElement>('[data-sign-in]').forEach((button) =>
    button.addEventListener('click', () => {
      const name = document.querySelector<HTMLInputElement>('[name="username"]');
      const password = document.querySelector<HTMLInputElement>('[name="password"]');
      if (!name || !password) return;
      name.value = button.dataset.signIn ?? '';
      password.value = button.dataset.password ?? '';
      password.form?.querySelector<HTMLButtonElement>('[type="submit"]')?.focus();
    }),
  );
}

/** Long menus can be narrowed by typing; without this they are lists of links all the same. */
function filters(): void {
  document.querySelectorAll<HTMLInputElement>('[data-filters]').forEach((field) => {
    field.hidden = false;
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      field.parentElement?.querySelectorAll<HTMLElement>(field.dataset.filters ?? '').forEach((row) => {
        row.hidden = !(row.textContent ?? '').toLowerCase().includes(wanted);
      });
    });
  });
}

navigation();
filters();
menus();
themes();
people();
keys();
dropAreas();

// A faulty answer to htmx carries the fragment with its messages.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  const detail = (event as CustomEvent<{ xhr: XMLHttpRequest; shouldSwap: boolean; isError: boolean }>).detail;
  if (detail.xhr.status === 422 || detail.xhr.status === 409) {
    detail.shouldSwap = true;
    detail.isError = false;
  }
});
document.body.addEventListener('htmx:afterSwap', () => dropAreas());
