/** Loads the diagram code only where a diagram is shown, once the form has had its turn. */
export function openDiagram(host: HTMLElement): void {
  const load = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = host.dataset.script ?? '';
    document.head.append(script);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 1500 });
  else setTimeout(load, 300);
}
