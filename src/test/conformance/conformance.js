// Runs cases through form-js in a simulated browser: conformance.js <cases.json> <results.json>
// A case: {name, schema, prefill, submission, remove?: {listPath: [row indexes taken away first]}}
// A result: {name, data, errors: [paths]} - what form-js submits after somebody entered the submission.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

process.env.TZ = 'UTC';
const [casesFile, resultsFile] = process.argv.slice(2);
const frontend = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/frontend');
const require = createRequire(join(frontend, 'package.json'));
const { JSDOM } = require('jsdom');

const window = new JSDOM('<!doctype html><html><body></body></html>', {
  pretendToBeVisual: true,
  url: 'http://localhost/',
}).window;
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) {
    globalThis[name] = window[name];
  }
}
for (const name of ['Event', 'CustomEvent', 'KeyboardEvent', 'navigator']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
globalThis.requestAnimationFrame = (callback) => setImmediate(callback);
globalThis.cancelAnimationFrame = (handle) => clearImmediate(handle);
window.HTMLElement.prototype.scrollIntoView = () => {};

const bundle = join(dirname(resolve(resultsFile)), 'form-js.mjs');
mkdirSync(dirname(bundle), { recursive: true });
await require('esbuild').build({
  stdin: { contents: "export * from '@bpmn-io/form-js-viewer';", resolveDir: frontend },
  bundle: true,
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
const { createForm } = await import(pathToFileURL(bundle));

const MISSING = Symbol('missing');
const at = (data, path) =>
  path.reduce((here, key) => (here !== null && typeof here === 'object' && key in here ? here[key] : MISSING), data);
const text = (path) => path.reduce((t, key) => (typeof key === 'number' ? `${t}[${key}]` : t ? `${t}.${key}` : key), '');

/** Lets effects, timers and renders run until the state of the form stays the same. */
async function settle(form) {
  let before;
  for (let round = 0; round < 25; round++) {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((done) => setTimeout(done, 0));
    }
    const now = JSON.stringify(form._getState().data);
    if (now === before && round > 1) {
      return;
    }
    before = now;
  }
}

/** What the picker makes of a date or time that it is given. */
async function picked(field, value) {
  const { dateLabel, timeLabel, conditional, readonly, ...plain } = field;
  const form = await createForm({
    container: document.body,
    schema: { type: 'default', components: [{ ...plain, id: 'picked', key: 'picked' }] },
    data: { picked: value },
  });
  await settle(form);
  const result = form._getState().data.picked;
  form.destroy();
  return result;
}

async function run({ schema, prefill, submission, remove = {} }) {
  const container = document.createElement('div');
  document.body.appendChild(container);
  const form = await createForm({ container, schema, data: prefill, debounce: false });
  await settle(form);
  const registry = form.get('formFieldInstanceRegistry');
  const fields = form.get('formFieldRegistry');
  const types = form.get('formFields');
  const lists = () =>
    registry.getAll().filter((instance) => fields.get(instance.id).type === 'dynamiclist');
  const locked = (field) =>
    field && (field.disabled || field.readonly === true || locked(fields.get(field._parent)));

  const expressions = [...JSON.stringify(schema).matchAll(/"=(?:[^"\\]|\\.)*"/g)].map(([expression]) => expression);

  // Rows are added and removed as the buttons do it.
  async function adjustRows() {
    for (const instance of lists()) {
      const field = fields.get(instance.id);
      const path = text(instance.valuePath);
      const sent = at(submission, instance.valuePath);
      const rows = at(form._getState().data, instance.valuePath);
      const wanted = Array.isArray(sent) ? sent.length : 0;
      if (adjusted.has(path) || field.allowAddRemove === false || locked(field) || !Array.isArray(rows)) {
        continue;
      }
      adjusted.add(path);
      if (rows.length > wanted) {
        const gone = remove[path] ?? rows.map((_, index) => index).slice(wanted);
        form._update({ fieldInstance: instance, value: rows.filter((_, index) => !gone.includes(index)) });
      } else if (rows.length < wanted) {
        const added = [...rows];
        while (added.length < wanted) {
          added.push(
            form._getInitializedFieldData(form._getState().data, {
              container: field,
              indexes: { ...instance.indexes, [field.id]: added.length },
            }),
          );
        }
        form._update({ fieldInstance: instance, value: added });
      }
      await settle(form);
      return true;
    }
    return false;
  }

  // Every field gets its value as its component would give it.
  async function enterFields() {
    let changed = false;
    for (const { instanceId } of registry.getAllKeyed()) {
      const instance = registry.get(instanceId);
      if (!instance || entered.has(text(instance.valuePath))) {
        continue;
      }
      const field = fields.get(instance.id);
      entered.add(text(instance.valuePath));
      const readonly =
        typeof field.readonly === 'string'
          ? form.get('expressionLanguage').evaluateUnaryTest(field.readonly, expressionContext(instance)) === true
          : field.readonly;
      if (field.disabled || readonly || locked(fields.get(field._parent))) {
        continue;
      }
      const sent = at(submission, instance.valuePath);
      const config = types.get(field.type).config;
      let value =
        sent === MISSING
          ? config.emptyValue
          : config.sanitizeValue({ formField: field, data: form._getState().initialData, value: sent });
      if (field.type === 'datetime' && value) {
        value = await picked(field, value);
      }
      form._update({ fieldInstance: instance, value });
      changed = true;
      if (expressions.some((expression) => expression.includes(field.key.split('.').at(-1)))) {
        await settle(form);
      }
    }
    return changed;
  }

  // What appears by that gets its own.
  const adjusted = new Set();
  const entered = new Set();
  for (let round = 0; round < 20; round++) {
    while (await adjustRows());
    if (!(await enterFields())) {
      break;
    }
    await settle(form);
  }
  await settle(form);
  const result = form.submit();
  const data = JSON.parse(JSON.stringify(result.data));
  const errors = registry
    .getAllKeyed()
    .filter(({ id, indexes }) => {
      const found = at(result.errors, [id, ...Object.values(indexes ?? {})]);
      return Array.isArray(found) && found.length > 0;
    })
    .map(({ valuePath }) => text(valuePath));
  form.destroy();
  container.remove();
  return { data, errors };
}

function expressionContext({ expressionContextInfo: { data, ...special } }) {
  const wrapped = Object.fromEntries(Object.entries(special).map(([key, value]) => [`_${key}_`, value]));
  return { ...special, ...data, ...wrapped };
}

const results = [];
for (const each of JSON.parse(readFileSync(casesFile, 'utf8'))) {
  try {
    results.push({ name: each.name, ...(await run(each)) });
  } catch (error) {
    results.push({ name: each.name, failure: String(error.stack ?? error) });
  }
}
writeFileSync(resultsFile, JSON.stringify(results));
process.exit(0);
