import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from '@formatjs/icu-messageformat-parser';
import { defineConfig, type Plugin } from 'vite';
import { earlyStart } from './early/plugin';

/** Reads the texts here, so that the page need not carry the reader of ICU texts. */
function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    // The unit tests read the texts as they stand.
    apply: () => !process.env.VITEST,
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    load(id) {
      if (!/\/src\/i18n\/(nl|en)(-[a-z]+)?\.json$/.test(id)) return null;
      const texts: Record<string, string> = JSON.parse(readFileSync(id, 'utf8'));
      const compiled = Object.entries(texts).map(([key, text]) => [
        key,
        text.includes('{') ? parse(text) : text,
      ]);
      const code = `export default ${JSON.stringify(Object.fromEntries(compiled))}`;
      return { code, moduleType: 'js' };
    },
  };
}

/** What is written for React runs on Preact, an eighth of its size: docs/adr/0025-preact.md. */
const preact = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  // Stands in for what a React of years ago lacked.
  { find: /^use-sync-external-store\/shim.*$/, replacement: 'preact/compat' },
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
];

/**
 * Each file costs a slow line 150 ms and a kB of headers, six at a time: what several pages
 * share comes with the program, in one file and one style.
 */
const ofGezin = [
  ...['advice', 'AdviceLink', 'asked', 'coming', 'CommandForm', 'organisation', 'signal-order'],
  ...[
    'Updated',
    'use-date-error',
    'use-day-ahead',
    'use-live',
    'use-names',
    'vastleggen/use-signal-name',
  ],
];
const ofProgram = [
  ...['/node_modules/', 'preload-helper', '/src/[^/]+$', '/src/(app|aanmelden|lib|ui)/'],
  ...['/src/i18n/(Language|nl\\.json)', '/src/(nu|werk|gezin)/.*\\.css$'],
  `/src/gezin/(${ofGezin.join('|')})\\.`,
];
const program = { name: 'index', test: new RegExp(ofProgram.join('|')) };

/** The smallest form of each text, beside it: too slow to make while serving, so made once here. */
function packedTexts(): Plugin {
  let folder = '';
  return {
    name: 'packed-texts',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const text = readFileSync(join(folder, name));
        const packed = brotliCompressSync(text, {
          params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
        });
        if (packed.length < text.length) writeFileSync(join(folder, `${name}.br`), packed);
      }
    },
  };
}

// The C++ server serves dist/ under a strict CSP: nothing may be inlined.
export default defineConfig({
  plugins: [compiledTexts(), earlyStart(), packedTexts()],
  resolve: { alias: preact },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      // "use client" in a library: nothing is drawn on the server here.
      checks: { moduleLevelDirective: false },
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [program] },
      },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
