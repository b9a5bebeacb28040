// Starts the real server with the demo, on a port of its own and with an empty folder for data.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const binary = process.env.NAAST_BINARY ?? join(root, 'build/test/naast');
const web = process.env.NAAST_WEB ?? join(root, 'web/dist');

export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'naast-data-'));
  const data = join(folder, 'naast.db');
  const args = ['serve', '--demo', '--regio', '1', '--listen', '127.0.0.1:0'];
  args.push('--web', web, '--data', data);
  const child = spawn(binary, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const clean = () => rmSync(folder, { recursive: true, force: true });
  try {
    const address = await new Promise((resolve, reject) => {
      let output = '';
      const read = (part) => {
        output += part;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`naast stopped with ${code}: ${output}`)));
      setTimeout(() => reject(new Error(`naast named no address: ${output}`)), 60_000).unref();
    });
    // It still writes while it stops.
    const stop = async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      clean();
    };
    return { address, stop };
  } catch (error) {
    child.kill('SIGTERM');
    clean();
    throw error;
  }
}
