import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromium, MICROPHONE_ALLOWED } from './e2e/chromium';

/** Against a running stack: ./baton up --detach, then npm run e2e. */
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    baseURL: process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080',
    trace: 'off',
    launchOptions: {
      executablePath: chromium(),
      args: [...CHROMIUM_FLAGS, MICROPHONE_ALLOWED],
    },
  },
});
