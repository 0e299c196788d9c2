import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The machine's own Chromium; none is downloaded. */
function chromium(): string {
  const candidates = [
    process.env.BATON_CHROMIUM ?? '',
    ...(process.env.PATH ?? '')
      .split(':')
      .flatMap((folder) =>
        ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)),
      ),
  ];
  const found = candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return path !== '';
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No Chromium on the path: apt-get install chromium, or set BATON_CHROMIUM.');
  return found;
}

/** Against a running stack: ./baton up --detach, then npm run e2e. */
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080',
    trace: 'off',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        '--autoplay-policy=no-user-gesture-required',
        '--disable-background-timer-throttling',
        '--disable-renderer-backgrounding',
        '--disable-features=WebRtcHideLocalIpsWithMdns',
      ],
    },
  },
});
