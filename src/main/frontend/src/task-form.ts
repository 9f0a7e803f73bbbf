import { Form } from '@bpmn-io/form-js-viewer';
import { byId, debounce, show, text } from './elements';
import { call, type Fault, outlives, Refusal } from './server';
import { Unconfirmed } from './typed';

type Data = Record<string, unknown>;
type Errors = Record<string, unknown>;

interface FieldInstance {
  id: string;
  valuePath: (string | number)[];
  indexes?: Record<string, number>;
}

interface FieldInstances {
  getAllKeyed(): FieldInstance[];
}

interface FormSource {
  schema: { id: string };
  data: Data;
  saved: string | null;
}

interface Offer {
  key: string;
  href?: string;
  newTab?: boolean;
  copies?: boolean;
  action?: () => void;
}

interface Validator {
  validateFieldInstance(field: FieldInstance, value: unknown): string[];
}

/** What form-js finds wrong, by the text that says it as the server does. */
const FOUND: [RegExp, string][] = [
  [/^Field is required/, 'FieldRequired'],
  [/is not a number/, 'FieldNumber'],
  [/be an integer/, 'FieldWhole'],
  [/minimum length of (\d+)/, 'FieldShortest'],
  [/maximum length of (\d+)/, 'FieldLongest'],
  [/minimum value of (\S+)\.$/, 'FieldLeast'],
  [/maximum value of (\S+)\.$/, 'FieldMost'],
  [/valid email/, 'FieldEmail'],
  [/phone number/, 'FieldPhone'],
];

/** The form of one task: keeps a draft as it is typed, submits it and says at which field something is amiss. */
export class TaskForm {
  private readonly api: string;
  private readonly form: Form;
  private readonly complete = byId<HTMLButtonElement>('complete');
  private readonly saved = byId('saved');
  private readonly summary = byId('form-summary');
  private readonly notice = byId('form-notice');
  private readonly save = debounce(() => {
    if (this.sending === undefined) void this.saveDraft();
    else this.save.later();
  }, 1200);
  private readonly unconfirmed: Unconfirmed;
  private kept = '';
  private sent: string[] = [];
  private sending: string | undefined;
  private safe = true;
  private done = false;

  static async open(host: HTMLElement): Promise<void> {
    const source = await call<FormSource>('GET', `/api/v1/tasks/${host.dataset.task}/form`);
    // Each key counts at once: what form-js holds back for a moment would be lost when the page draws itself anew.
    const form = new Form({ container: byId('form-body'), debounce: false } as ConstructorParameters<typeof Form>[0]);
    sayFaults(host, form);
    sayWritten(host);
    await form.importSchema(source.schema, source.data);
    show(host.querySelector<HTMLElement>('.loading')!, false);
    await new TaskForm(host, form, source).listen();
  }

  private constructor(
    private readonly host: HTMLElement,
    form: Form,
    private readonly source: FormSource,
  ) {
    this.unconfirmed = new Unconfirmed(host.dataset.task ?? '', host.dataset.person ?? '');
    this.api = `/api/v1/tasks/${host.dataset.task}`;
    this.form = form;
    if (host.dataset.editable !== 'true') this.form.setProperty('readOnly', true);
    document.querySelector('.fjs-powered-by-link')?.setAttribute('aria-label', 'bpmn.io');
  }

  private async listen(): Promise<void> {
    if (this.host.dataset.editable === 'true') {
      this.kept = this.written();
      await this.bringBack();
      show(byId('form-foot'), true);
      this.form.on('changed', () => this.changed());
      // A field that takes Enter would submit the form past our checks otherwise.
      this.form.on('submit', (event: { preventDefault?(): void }) => event.preventDefault?.());
      byId('save-draft').addEventListener('click', () => void this.saveDraft(true));
      this.complete.addEventListener('click', () => void this.submit());
      this.holdOnLeaving();
    }
    this.host.dataset.state = 'open';
  }

  /** A page may go before the next pause in typing: what there is sets out at once, and who would lose it is asked. */
  private holdOnLeaving(): void {
    const save = () => void this.saveDraft();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') save();
    });
    window.addEventListener('beforeunload', (event) => {
      save();
      const waits = !this.done && this.written() !== this.kept;
      if (waits && (!this.safe || !outlives(this.typed()))) event.preventDefault();
    });
  }

  private async bringBack(): Promise<void> {
    const { saved } = this.source;
    if (saved) this.saved.textContent = text(this.host, 'Restored', moment(new Date(saved)));
    const missing = this.unconfirmed.missing(this.kept, saved !== null);
    if (missing) await this.putBack(missing);
    const aside = this.unconfirmed.laidAside();
    if (!aside) return;
    const settled = (action?: () => Promise<void>) => () => {
      this.unconfirmed.settle();
      this.clear();
      void action?.();
    };
    const mine = { key: 'TypedBack', action: settled(() => this.putBack(aside)) };
    this.announce('TypedHere', text(this.host, 'TypedElsewhere', moment(new Date(aside.at))), mine, {
      key: 'TypedDrop',
      action: settled(),
    });
  }

  private async putBack(typed: { text: string; at: string }): Promise<void> {
    await this.form.importSchema(this.source.schema, { ...this.source.data, ...(JSON.parse(typed.text) as Data) });
    this.changed();
    await this.saveDraft();
    if (this.safe) this.saved.textContent = text(this.host, 'Restored', moment(new Date(typed.at)));
  }

  private changed(): void {
    const writing = this.written();
    if (writing === this.kept) return;
    if (!this.unconfirmed.keep(writing, [this.kept, ...this.sent])) this.safe = false;
    this.save.later();
  }

  private typed(): Data {
    return (this.form as unknown as { _getSubmitData(): Data })._getSubmitData();
  }

  private written(): string {
    return JSON.stringify(this.typed());
  }

  private async saveDraft(asked = false): Promise<void> {
    this.save.cancel();
    const writing = this.written();
    if (this.done || writing === this.sending || (writing === this.kept && !asked)) return;
    this.sending = writing;
    this.sent = [...this.sent.slice(-1), writing];
    this.unconfirmed.keep(writing, [this.kept, ...this.sent]);
    this.saved.textContent = text(this.host, 'Saving');
    try {
      await call('PUT', `${this.api}/draft`, JSON.parse(writing));
      this.confirm(writing);
    } catch (refusal) {
      this.safe = false;
      this.saved.textContent = text(this.host, 'Unsaved');
      this.explain(refusal);
    } finally {
      if (this.sending === writing) this.sending = undefined;
    }
  }

  private confirm(writing: string): void {
    this.kept = writing;
    this.safe = true;
    this.saved.textContent = text(this.host, 'Saved', moment(new Date()));
    this.host.dataset.draft = 'saved';
    if (this.written() === writing) this.unconfirmed.confirmed();
  }

  private async submit(): Promise<void> {
    this.clear();
    const { data, errors } = this.form.submit() as { data: Data; errors: Errors };
    if (Object.keys(errors).length > 0) {
      this.summarise(this.ownFaults(errors));
      return;
    }
    this.busy(true);
    try {
      await call('POST', `${this.api}/complete`, data);
      this.done = true;
      this.unconfirmed.confirmed();
      location.assign(this.host.dataset.done ?? '/work');
    } catch (refusal) {
      this.busy(false);
      this.explain(refusal);
    }
  }

  private explain(refusal: unknown): void {
    const status = refusal instanceof Refusal ? refusal.status : 0;
    const problem = refusal instanceof Refusal ? refusal.problem : undefined;
    if (status === 422 && problem?.errors?.length) this.refuse(problem.errors, problem.detail);
    else if (status === 401) this.announce('SessionOver', '', { href: '/sign-in', key: 'SignIn', newTab: true });
    else if (status === 409) this.announce('TooLate', problem?.detail ?? '', { key: 'CopyTyped', copies: true });
    else if (status === 0) this.announce('Offline', '');
    else this.announce('Failed', problem?.detail ?? '');
  }

  /** Puts the server's faults at their fields; those that belong to none stand in the summary alone. */
  private refuse(faults: Fault[], detail?: string): void {
    const errors: Errors = {};
    const placed = faults.map((fault) => {
      const field = this.instances().find((instance) => same(instance.valuePath, fault.field));
      if (field) put(errors, [field.id, ...Object.values(field.indexes ?? {})], fault.message);
      return { message: fault.message, target: field && this.domId(field), label: field && this.label(field.id) };
    });
    (this.form as unknown as { _setState(state: { errors: Errors }): void })._setState({ errors });
    this.summarise(placed, detail);
  }

  private ownFaults(errors: Errors) {
    return this.instances().flatMap((field) => {
      const messages = at(errors, [field.id, ...Object.values(field.indexes ?? {})]);
      return messages.map((message) => ({ message, target: this.domId(field), label: this.label(field.id) }));
    });
  }

  private summarise(faults: { message: string; target?: string; label?: string }[], detail?: string): void {
    const title = document.createElement('b');
    title.textContent = faults.length === 1 ? text(this.host, 'OneFault') : text(this.host, 'Faults', faults.length);
    const list = document.createElement('ul');
    for (const fault of faults) {
      const item = document.createElement('li');
      const message = fault.label ? `${fault.label}: ${fault.message}` : fault.message;
      item.append(fault.target ? link(message, fault.target) : message);
      list.append(item);
    }
    const body = this.summary.querySelector('div')!;
    body.replaceChildren(title, ...(faults.length ? [list] : [detail ?? '']));
    show(this.summary, true);
    this.summary.focus();
  }

  private announce(key: string, detail: string, ...offers: Offer[]): void {
    const title = document.createElement('b');
    title.textContent = text(this.host, key);
    const words = document.createElement('p');
    words.textContent = detail;
    const parts: (Node | string)[] = detail ? [title, words] : [title];
    parts.push(...offers.flatMap((offer) => [this.offer(offer), ' ']));
    this.notice.querySelector('div')!.replaceChildren(...parts);
    show(this.notice, true);
    this.notice.focus();
  }

  private offer(offer: Offer): HTMLElement {
    const control = document.createElement(offer.href ? 'a' : 'button');
    control.className = 'btn btn-sm';
    control.textContent = text(this.host, offer.key);
    if (control instanceof HTMLAnchorElement) {
      control.href = offer.href ?? '';
      if (offer.newTab) control.target = '_blank';
    } else if (offer.action) {
      control.addEventListener('click', offer.action);
    } else if (offer.copies) {
      control.addEventListener('click', async () => {
        await navigator.clipboard.writeText(JSON.stringify(this.typed(), null, 2));
        control.textContent = text(this.host, 'Copied');
      });
    }
    return control;
  }

  private clear(): void {
    show(this.summary, false);
    show(this.notice, false);
  }

  private busy(yes: boolean): void {
    this.complete.setAttribute('aria-busy', String(yes));
    this.complete.disabled = yes;
  }

  private instances(): FieldInstance[] {
    return this.form.get<FieldInstances>('formFieldInstanceRegistry').getAllKeyed();
  }

  private label(id: string): string {
    const field = this.form.get<{ get(id: string): { label?: string; dateLabel?: string } | undefined }>('formFieldRegistry').get(id);
    return field?.label ?? field?.dateLabel ?? '';
  }

  private domId(field: FieldInstance): string {
    const indexes = Object.values(field.indexes ?? {}).map((index) => `_${index}`);
    return `fjs-form-${(this.form as unknown as { _id: string })._id}-${field.id}${indexes.join('')}`;
  }
}

/** What form-js writes of its own accord beside the fields, by the text of the page that says it. */
const WRITTEN: Record<string, string> = { 'Add new': 'FieldAdd', 'Nothing to show.': 'FieldNothing' };

/** Says it in the words of the page, also in rows that come later. */
function sayWritten(host: HTMLElement): void {
  const say = () => {
    for (const place of host.querySelectorAll('.fjs-repeat-render-add, .fjs-table-td, .fjs-table-empty')) {
      for (const node of place.childNodes) {
        const known = node.nodeType === Node.TEXT_NODE ? WRITTEN[node.textContent ?? ''] : undefined;
        if (known) node.textContent = text(host, known);
      }
    }
  };
  new MutationObserver(say).observe(byId('form-body'), { childList: true, subtree: true });
  say();
}

/** Lets form-js say what is wrong in the words of the page. */
function sayFaults(host: HTMLElement, form: Form): void {
  const validator = form.get<Validator>('validator');
  const find = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (field, value) => find(field, value).map((found) => inWords(host, found));
}

function inWords(host: HTMLElement, found: string): string {
  const known = FOUND.find(([pattern]) => pattern.test(found));
  return known ? text(host, known[1], ...(known[0].exec(found) ?? []).slice(1)) : found;
}

function moment(at: Date): string {
  const today = at.toDateString() === new Date().toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'short' } as const);
  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  return at.toLocaleString(language, { ...day, hour: '2-digit', minute: '2-digit' });
}

function same(path: (string | number)[], field: string): boolean {
  return path.join('.') === field.replaceAll(/\[(\d+)\]/g, '.$1');
}

function put(errors: Errors, path: (string | number)[], message: string): void {
  const [first, ...rest] = path;
  const key = String(first);
  if (rest.length === 0) errors[key] = [...((errors[key] as string[] | undefined) ?? []), message];
  else put((errors[key] ??= {}) as Errors, rest, message);
}

function at(errors: unknown, path: (string | number)[]): string[] {
  const found = path.reduce<unknown>((value, key) => (value as Errors | undefined)?.[key], errors);
  return Array.isArray(found) ? (found as string[]) : [];
}

function link(message: string, target: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = `#${target}`;
  anchor.textContent = message;
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    const field = document.getElementById(target) ?? document.querySelector<HTMLElement>(`[id^="${target}"]`);
    const input = field?.matches('input, textarea, select, button, [tabindex]') ? field : field?.querySelector<HTMLElement>('input, textarea, select, [tabindex]');
    (input ?? field)?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
  return anchor;
}
