// Starts the real server with the demo, on a port of its own and with an empty folder for data.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function binary() {
  const named = process.env.NAAST_BIN ?? process.env.NAAST_BINARY;
  if (named) return named;
  return ['build/test/naast', 'build/release/naast']
    .map((path) => join(root, path))
    .find(existsSync);
}

export async function startServer() {
  const path = binary();
  if (!path) {
    throw new Error('no naast binary: build it, or name it in NAAST_BIN');
  }
  const folder = mkdtempSync(join(tmpdir(), 'naast-data-'));
  const args = ['serve', '--demo', '--data', join(folder, 'naast.db'), '--listen', '127.0.0.1:0'];
  const child = spawn(path, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise((resolve, reject) => {
    let output = '';
    const read = (part) => {
      output += part;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`naast stopped with ${code}: ${output}`)));
    setTimeout(() => reject(new Error(`naast named no address: ${output}`)), 20_000).unref();
  });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop, name: path };
}
