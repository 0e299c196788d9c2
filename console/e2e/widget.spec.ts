import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

const gateway = process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080';

/** A page on another origin, with a strict policy. */
function foreignPage(port: number): Promise<Server> {
  const sockets = gateway.replace('http', 'ws');
  const policy = `default-src 'none'; script-src 'nonce-page'; connect-src ${gateway} ${sockets}; media-src blob:`;
  const server = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.setHeader('content-security-policy', policy);
    answer.end(
      `<!doctype html><title>A shop</title><h1>A shop</h1><div id="place"><baton-voice language="en"></baton-voice></div>
       <script nonce="page" async src="${gateway}/widget.js"></script>`,
    );
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text());
  });
  return found;
}

test('on a page whose origin is not allowed it says so, and the page stays fine', async ({ page }) => {
  const server = await foreignPage(0);
  const broken = await violations(page);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await page.getByRole('button', { name: 'Start the call' }).click();
  await expect(page.getByRole('alert')).toHaveText('Calls are not allowed from this page.');
  await expect(page.getByRole('heading', { name: 'A shop' })).toBeVisible();
  expect(broken).toEqual([]);
  server.close();
});

test('on an allowed origin it calls, survives being put elsewhere, and ends', async ({ page }) => {
  // The development server's origin is allowed from the start.
  const offset = Number(new URL(gateway).port) - 8080;
  const server = await foreignPage(5173 + offset);
  const broken = await violations(page);
  await page.goto(`http://localhost:${5173 + offset}/`);
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await page.getByRole('button', { name: 'Start the call' }).click();
  await expect(page.getByText('Waiting for an agent…')).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('baton-voice');
    element?.remove();
    const again = document.createElement('baton-voice');
    again.setAttribute('mode', 'inline');
    document.querySelector('#place')?.append(again);
  });
  await expect(page.getByText('Waiting for an agent…')).toBeVisible();
  await page.getByRole('button', { name: 'Hang up' }).click();
  await expect(page.getByText('The call is over.')).toBeVisible();
  expect(broken).toEqual([]);
  server.close();
});
