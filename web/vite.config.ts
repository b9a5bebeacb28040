import { readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

// The C++ server serves dist/ under a strict CSP: nothing may be inlined.
export default defineConfig({
  plugins: [compiledTexts(), react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
