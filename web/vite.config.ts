import { readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { earlyStart } from './early/plugin';

/** Reads the texts while building, so that the page need not carry the reader of ICU texts. */
function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    apply: 'build',
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
      if (!/\/src\/i18n\/(nl|en)(-gezin)?\.json$/.test(id)) return null;
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

/** Many small files wait for each other on a slow line: what several pages share is four. */
function shared(name: string, parts: readonly string[]) {
  return { name, test: new RegExp(`/src/(ui|lib|gezin)/(${parts.join('|')})\\.(tsx?|css)$`, 'i') };
}
const groups = [
  shared('cards', ['card', 'coming', 'strength', 'signal-order']),
  shared('small', ['status', 'key']),
  shared('reading', ['empty', 'fold', 'pairs', 'sheet', 'tag']),
  shared('writing', [
    ...['fact', 'field', 'form', 'FormSummary', 'CommandForm', 'own-?words', 'score', 'tabs'],
    ...['use-day-ahead', 'choice'],
  ]),
];

// The C++ server serves dist/ under a strict CSP: nothing may be inlined.
export default defineConfig({
  plugins: [compiledTexts(), react(), earlyStart()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups },
      },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
