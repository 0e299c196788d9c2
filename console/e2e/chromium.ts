import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** The machine's own Chromium; none is downloaded. */
export function chromium(): string {
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

/** A microphone that is no device, sound without a gesture, and real connections over loopback. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-fake-device-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

/** Lets every page have the microphone without asking. */
export const MICROPHONE_ALLOWED = '--use-fake-ui-for-media-stream';
