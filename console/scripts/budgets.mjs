// Prints what a page loads before anybody clicks, gzipped, and fails the build when it is more than was agreed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const gzipped = (file) => gzipSync(readFileSync(join(dist, file))).length;

/** A chunk and all that it imports at once. */
function withImports(key, found = new Set()) {
  if (!found.has(key)) {
    found.add(key);
    for (const next of manifest[key].imports ?? []) withImports(next, found);
  }
  return found;
}

function page(...entries) {
  const keys = new Set(entries.flatMap((entry) => [...withImports(entry)]));
  return [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
}

const budgets = [
  { what: 'caller page', most: 180, files: page('index.html', 'src/caller/CallerPage.tsx') },
  { what: 'agent console', most: 350, files: page('index.html', 'src/agent/AgentPage.tsx') },
  { what: 'supervisor wall', most: 350, files: page('index.html', 'src/supervisor/SupervisorPage.tsx') },
  { what: 'widget', most: 150, files: ['widget.js'].filter((file) => existsSync(join(dist, file))) },
];

let tooMuch = false;
for (const { what, most, files } of budgets) {
  const kilobytes = files.reduce((sum, file) => sum + gzipped(file), 0) / 1024;
  const over = kilobytes > most;
  tooMuch ||= over;
  console.log(
    `${over ? 'OVER' : 'ok  '}  ${what.padEnd(16)} ${kilobytes.toFixed(1).padStart(6)} of ${most} KB gzipped`,
  );
}
process.exit(tooMuch ? 1 : 0);
