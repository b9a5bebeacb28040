/**
 * Puts early/start.js in the page, with the files of each part, which have their names only after
 * the build. A file of its own: the page allows no script that stands in it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

/** The modules that a page loads late, by the name that start.js has for them. */
const late: Record<string, readonly string[]> = {
  werk: ['/src/werk/Werk.tsx'],
  nu: ['/src/nu/Nu.tsx'],
  gezinnen: ['/src/gezin/Gezinnen.tsx'],
  family: ['/src/gezin/DossierPage.tsx', '/src/i18n/nl-gezin.json'],
  timeline: ['/src/gezin/DossierPage.tsx', '/src/gezin/TimelineTab.tsx', '/src/i18n/nl-gezin.json'],
  // What a wide screen has beside that.
  bars: ['/src/tijdlijn/Bars.tsx'],
  english: ['/src/i18n/en.json', '/src/i18n/en-gezin.json'],
};

const session = '/v1/sessies/huidige';

type Bundle = Rollup.OutputBundle;

function chunkOf(bundle: Bundle, module: string): Rollup.OutputChunk {
  const found = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module),
  );
  if (found?.type !== 'chunk') throw new Error(`early start: ${module} is no part of its own`);
  return found;
}

/** A chunk with all it imports, and their styles. */
function filesOf(bundle: Bundle, chunk: Rollup.OutputChunk, files = new Set<string>()) {
  if (files.has(chunk.fileName)) return files;
  files.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === 'chunk') filesOf(bundle, next, files);
  }
  return files;
}

export function earlyStart(): Plugin {
  let fileName = '';
  let source = '';
  return {
    name: 'early-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (!bundle || !chunk) throw new Error('early start: nothing was built');
        const first = filesOf(bundle, chunk);
        const parts = Object.entries(late).map(([name, modules]) => {
          const files = modules.flatMap((module) => [...filesOf(bundle, chunkOf(bundle, module))]);
          return [name, [...new Set(files)].filter((file) => !first.has(file))];
        });
        const start = readFileSync(new URL('./start.js', import.meta.url), 'utf8');
        source = start
          .replace(/^\s*\/\/.*\n/gm, '')
          .replace(
            'const parts = {};',
            `const parts = ${JSON.stringify(Object.fromEntries(parts))};`,
          );
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        fileName = `assets/early-${hash}.js`;
        const tags = [
          // What everything waits for is asked before any script is there. start.js takes it.
          `<link rel="preload" as="fetch" crossorigin fetchpriority="high" href="${session}" />`,
          `<script async fetchpriority="high" src="/${fileName}"></script>`,
          '<script type="module"',
        ];
        return html.replace('<script type="module"', tags.join('\n    '));
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
