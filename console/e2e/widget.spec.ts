import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { ALLOWED_PORT, foreignPage } from './foreignPage';

async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text());
  });
  return found;
}

test('on a page whose origin is not allowed it says so, and the page stays fine', { tag: '@long' }, async ({
  page,
}) => {
  const { address, server } = await foreignPage();
  const broken = await violations(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await page.getByRole('button', { name: 'Start the call' }).click();
  await expect(page.getByRole('alert')).toHaveText('Calls are not allowed from this page.');
  await expect(page.getByRole('heading', { name: 'A shop' })).toBeVisible();
  expect(broken).toEqual([]);
  server.close();
});

test('on an allowed origin it calls, survives being put elsewhere, and ends', { tag: '@gate' }, async ({
  page,
}) => {
  const { address, server } = await foreignPage(ALLOWED_PORT);
  const broken = await violations(page);
  await page.goto(address);
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

// The last: for a minute nobody gets a session from here after it.
test('too many sessions from one address are refused, and the page stays fine', { tag: '@long' }, async ({
  page,
}) => {
  const { address, server } = await foreignPage(ALLOWED_PORT);
  await page.goto(address);
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await expectAccessible(page);
  const asked = await page.evaluate(
    (url) =>
      Promise.all(
        Array.from({ length: 30 }, async () => {
          const answer = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{}',
          });
          return { status: answer.status, code: ((await answer.json()) as { code?: string }).code ?? '' };
        }),
      ),
    `${process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080'}/api/livekit/public-token`,
  );
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200, 429]));
  expect(asked.filter(({ status }) => status === 429).map(({ code }) => code)).toContain('rate_limited');

  await page.getByRole('button', { name: 'Start the call' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Too many calls from here/);
  await expectAccessible(page);
  await expect(page.getByRole('heading', { name: 'A shop' })).toBeVisible();
  server.close();
});
