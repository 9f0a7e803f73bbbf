/** Areas that take files by drop or by choice and hand them over at once. */
export function dropAreas(): void {
  document.querySelectorAll<HTMLElement>('.drop:not([data-ready])').forEach((area) => {
    const input = area.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) return;
    area.dataset.ready = 'true';
    const over = (yes: boolean) => area.classList.toggle('is-over', yes);
    area.addEventListener('dragover', (event) => {
      event.preventDefault();
      over(true);
    });
    area.addEventListener('dragleave', () => over(false));
    area.addEventListener('drop', (event) => {
      event.preventDefault();
      over(false);
      if (!event.dataTransfer?.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    input.addEventListener('change', () => {
      if (input.files?.length) input.form?.requestSubmit();
    });
  });
}
