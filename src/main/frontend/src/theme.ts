// Sets the chosen theme before the first paint; without a choice the system's counts.
const dark = window.matchMedia('(prefers-color-scheme: dark)');

function apply(): void {
  const chosen = localStorage.getItem('theme');
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
  document.documentElement.setAttribute('data-bs-theme', theme);
}

apply();
dark.addEventListener('change', apply);
window.addEventListener('storage', apply);
window.addEventListener('theme', apply);
