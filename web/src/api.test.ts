import { readFileSync } from 'node:fs';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('src/api.d.ts is what docs/reference/openapi.json gives; if not: npm run api', async () => {
  const made = await openapiTS(read('../../docs/reference/openapi.json'));
  expect(read('./api.d.ts')).toBe(COMMENT_HEADER + astToString(made));
});
