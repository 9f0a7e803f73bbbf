// Read-only models: where a task or a programme stands.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { call } from './server';

interface Model {
  xml: string;
  here?: string;
  active: string[];
  passed: string[];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  addMarker(element: string, marker: string): void;
  zoom(level: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number;
  viewbox(): { inner: Box; outer: { width: number; height: number } };
  viewbox(box: Box): void;
}

interface ElementRegistry {
  get(id: string): (Box & { id: string }) | undefined;
}

async function open(host: HTMLElement): Promise<void> {
  const model = await call<Model>('GET', host.dataset.diagram ?? '');
  const viewer = new NavigatedViewer({ container: host });
  await viewer.importXML(model.xml);
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  model.passed.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'is-passed'));
  model.active.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'is-active'));
  const here = registry.get(model.here ?? model.active[0] ?? '');
  if (here) canvas.addMarker(here.id, 'is-here');
  if (here && !host.classList.contains('is-large')) around(canvas, here);
  else canvas.zoom('fit-viewport', 'auto');
}

/** The element in the middle, with its neighbours. */
function around(canvas: Canvas, element: Box): void {
  const { outer } = canvas.viewbox();
  const width = Math.max(element.width * 3.6, 360);
  const height = (width * outer.height) / outer.width;
  canvas.viewbox({
    x: element.x + element.width / 2 - width / 2,
    y: element.y + element.height / 2 - height / 2,
    width,
    height,
  });
}

document.querySelectorAll<HTMLElement>('[data-diagram]').forEach((host) => {
  open(host).catch(() => {
    host.hidden = true;
    const instead = host.nextElementSibling;
    if (instead instanceof HTMLElement && instead.matches('[data-instead]')) instead.hidden = false;
  });
});
