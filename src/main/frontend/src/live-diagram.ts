// A model with what is open, how long it waits and what failed at each element.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { text } from './elements';
import { call } from './server';

interface Place {
  process: string;
  name: string;
  instance?: string;
}

interface Element {
  id: string;
  name: string;
  type: string;
  open: number;
  meanWaitSeconds: number;
  longestWaitSeconds: number;
  completed: number;
  failures: number;
  heat: number;
  here: boolean;
  into?: Place;
}

interface Diagram {
  process: string;
  instance?: string;
  subject?: string;
  model: string;
  elements: Element[];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  addMarker(element: string, marker: string): void;
  zoom(level?: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number;
  viewbox(): Box & { scale: number; inner: Box; outer: { width: number; height: number } };
  viewbox(box: Box): void;
}

interface Registry {
  get(id: string): (Box & { id: string }) | undefined;
}

interface Overlays {
  add(element: string, overlay: { position: Record<string, number>; html: HTMLElement }): string;
}

interface EventBus {
  on(event: 'element.click', listener: (event: { element: { id: string } }) => void): void;
}

const READABLE = 0.55;
const MARGIN = 40;
const HOUR = 3600;
const DAY = 24 * HOUR;

function lasting(seconds: number): string {
  const [value, unit] =
    seconds >= DAY ? [seconds / DAY, 'day'] : seconds >= HOUR ? [seconds / HOUR, 'hour'] : [seconds / 60, 'minute'];
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.floor(value));
}

async function open(host: HTMLElement): Promise<void> {
  const diagram = await call<Diagram>('GET', host.dataset.live ?? '');
  const response = await fetch(diagram.model);
  if (!response.ok) throw new Error(String(response.status));
  const viewer = new NavigatedViewer({ container: host });
  await viewer.importXML(await response.text());
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  const shown = diagram.elements.filter((element) => registry.get(element.id));
  shown.forEach((element) => mark(canvas, element));
  shown.forEach((element) => badges(host, diagram, overlays, element));
  viewer.get<EventBus>('eventBus').on('element.click', ({ element }) => {
    const clicked = shown.find((one) => one.id === element.id || `${one.id}_label` === element.id);
    if (clicked) void list(host, diagram, clicked);
  });
  look(canvas, shown, registry);
  zoomButtons(host, canvas);
}

function mark(canvas: Canvas, element: Element): void {
  if (element.open) canvas.addMarker(element.id, `heat-${element.heat}`);
  else if (element.completed) canvas.addMarker(element.id, 'is-passed');
  if (element.failures) canvas.addMarker(element.id, 'is-failed');
  if (element.here) canvas.addMarker(element.id, 'is-found');
}

/** The number above the element, and the way into what it calls below it. */
function badges(host: HTMLElement, diagram: Diagram, overlays: Overlays, element: Element): void {
  const row = document.createElement('div');
  row.className = 'badges';
  if (element.here) row.append(badge('span', 'is-found', text(host, 'Here')));
  if (element.open) {
    const count = badge('button', `heat-${element.heat}`, `${element.open} · ${lasting(element.meanWaitSeconds)}`);
    count.title = text(
      host,
      'Open',
      element.name,
      element.open,
      lasting(element.meanWaitSeconds),
      lasting(element.longestWaitSeconds),
    );
    count.append(aloud(count.title));
    count.addEventListener('click', () => void list(host, diagram, element));
    row.append(count);
  }
  if (element.failures) row.append(badge('span', 'is-failed', text(host, 'Failed', element.failures)));
  if (row.children.length) overlays.add(element.id, { position: { top: -13, left: 4 }, html: row });
  if (element.into && (element.open || element.completed)) {
    const into = badge('a', 'is-into', '') as HTMLAnchorElement;
    into.innerHTML =
      '<svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M4 4l8 8M12 5v7H5"/></svg>';
    into.href = address(host, element.into, diagram.subject);
    into.setAttribute('aria-label', text(host, 'Into', element.into.name));
    into.title = text(host, 'Into', element.into.name);
    overlays.add(element.id, { position: { bottom: 13, right: 30 }, html: into });
  }
}

function badge(tag: 'span' | 'button' | 'a', kind: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  if (element instanceof HTMLButtonElement) element.type = 'button';
  element.className = `badge-mark ${kind}`;
  element.textContent = content;
  return element;
}

/** What a screen reader says beside what is shown. */
function aloud(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.textContent = ` ${words}`;
  return element;
}

function address(host: HTMLElement, place: { process: string; instance?: string }, subject?: string, element?: string) {
  const query = new URLSearchParams({ process: place.process });
  if (place.instance) query.set('instance', place.instance);
  if (subject) query.set('subject', subject);
  if (element) query.set('element', element);
  return `${host.dataset.page}?${query}`;
}

/** What is open at an element, under the picture; the address says so too. */
async function list(host: HTMLElement, diagram: Diagram, element: Element): Promise<void> {
  const below = document.getElementById('waiting');
  if (!below) return;
  const place = address(host, diagram, diagram.subject, element.id);
  const response = await fetch(place, { headers: { 'HX-Request': 'true', Accept: 'text/html' } });
  if (!response.ok) {
    location.assign(place);
    return;
  }
  const part = new DOMParser().parseFromString(await response.text(), 'text/html');
  below.replaceChildren(...part.body.childNodes);
  history.replaceState(null, '', place);
  below.focus({ preventScroll: true });
  below.scrollIntoView({ block: 'nearest' });
}

/** All of it when that can be read, else where something is found or open. */
function look(canvas: Canvas, shown: Element[], registry: Registry): void {
  canvas.zoom('fit-viewport', 'auto');
  const { inner, outer, scale } = canvas.viewbox();
  if (scale >= READABLE) return;
  const start = shown.find((one) => one.here) ?? shown.find((one) => one.open) ?? shown[0];
  const box = start && registry.get(start.id);
  if (!box) return;
  const width = outer.width / READABLE;
  const height = outer.height / READABLE;
  canvas.viewbox({
    x: within(box.x + box.width / 2 - width / 3, width, inner.x, inner.width),
    y: within(box.y + box.height / 2 - height / 2, height, inner.y, inner.height),
    width,
    height,
  });
}

/** Where a part begins that shows nothing beside the whole but a margin; the whole in the middle when it is smaller. */
function within(wanted: number, part: number, start: number, whole: number): number {
  const spare = whole + 2 * MARGIN - part;
  return spare <= 0 ? start + (whole - part) / 2 : Math.min(Math.max(wanted, start - MARGIN), start - MARGIN + spare);
}

function zoomButtons(host: HTMLElement, canvas: Canvas): void {
  const group = host.parentElement?.querySelector<HTMLElement>('[data-zoom]');
  if (!group) return;
  group.hidden = false;
  group.querySelectorAll<HTMLButtonElement>('[data-zoom-by]').forEach((button) =>
    button.addEventListener('click', () => {
      const by = Number(button.dataset.zoomBy);
      if (by) canvas.zoom(canvas.zoom() * by);
      else canvas.zoom('fit-viewport', 'auto');
    }),
  );
}

document.querySelectorAll<HTMLElement>('[data-live]').forEach((host) => {
  open(host)
    .then(() => host.setAttribute('data-state', 'shown'))
    .catch(() => {
      host.hidden = true;
      const instead = host.nextElementSibling;
      if (instead instanceof HTMLElement && instead.matches('[data-instead]')) instead.hidden = false;
    });
});
