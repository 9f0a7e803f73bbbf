// Bundles the islands, the style sheets, the icons and the font into dist/assets.
import { build, context, transform } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';

const out = 'dist/assets';
const templates = '../resources/templates';

const options = {
  entryPoints: {
    page: 'src/page.ts',
    theme: 'src/theme.ts',
    task: 'src/task.ts',
    diagram: 'src/diagram.ts',
    'live-diagram': 'src/live-diagram.ts',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  legalComments: 'linked',
  logLevel: 'warning',
  outdir: out,
};

/** Tabler with only the rules that our pages use, and our own rules over them. */
async function styles() {
  const purged = await new PurgeCSS().purge({
    content: [`${templates}/**/*.html`, 'src/**/*.ts'],
    css: ['node_modules/@tabler/core/dist/css/tabler.css'],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    safelist: ['html', 'body', 'show', 'active', 'disabled', 'is-invalid', 'htmx-request'],
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  const own = await build({
    entryPoints: ['src/styles/main.css'],
    bundle: true,
    write: false,
    external: ['*.woff2'],
  });
  await writeMinified(`${out}/main.css`, purged[0].css + own.outputFiles[0].text);
  const form = await build({
    entryPoints: ['src/styles/form.css', 'src/styles/diagram.css'],
    bundle: true,
    minify: true,
    outdir: out,
    external: ['*.woff2'],
    loader: { '.svg': 'dataurl' },
    logLevel: 'warning',
  });
  return form;
}

async function writeMinified(file, css) {
  const { code } = await transform(css, { loader: 'css', minify: true, legalComments: 'none' });
  await writeFile(file, code);
}

/** One sprite of the icons that templates name with th:icon and islands with icon('...'), and of those that stand for registers. */
async function icons() {
  const names = new Set();
  const registers = JSON.parse(await readFile('src/register-icons.json', 'utf8'));
  for (const file of [...(await files(templates, '.html')), ...(await files('src', '.ts'))]) {
    const text = await readFile(file, 'utf8');
    for (const [, name] of text.matchAll(/\bicon\('([a-z0-9-]+)'\)/g)) names.add(name);
    for (const [, name] of text.matchAll(/th:icon="([a-z0-9-]+)"/g)) names.add(name);
    for (const [, choice] of text.matchAll(/th:icon="(\$\{[^"]*)"/g))
      for (const [, name] of choice.matchAll(/'([a-z0-9-]*[a-z0-9])'/g)) names.add(name);
  }
  const symbols = await Promise.all(
    [
      ...[...names].sort().map((name) => [name, name]),
      ...Object.entries(registers).map(([register, name]) => [`register-${register}`, name]),
    ].map(async ([id, name]) => {
      const svg = await readFile(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8').catch(() => {
        throw new Error(`There is no icon ${name}`);
      });
      const shapes = svg
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/^[\s\S]*?<svg[^>]*>/, '')
        .replace(/<\/svg>\s*$/, '')
        .replace(/>\s+</g, '><')
        .trim();
      return `<symbol id="${id}" viewBox="0 0 24 24">${shapes}</symbol>`;
    }),
  );
  await writeFile(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
}

async function files(folder, extension) {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.endsWith(extension)).map((entry) => join(folder, entry));
}

await rm('dist', { recursive: true, force: true });
await mkdir(out, { recursive: true });
await Promise.all([
  process.argv.includes('--watch') ? context(options).then((bundle) => bundle.watch()) : build(options),
  styles(),
  icons(),
  copyFile('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', `${out}/inter.woff2`),
  copyFile('src/favicon.svg', `${out}/favicon.svg`),
]);
