import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { ALLOWED_PORT, demoPage, foreignPage } from './foreignPage';
import { callFromOwnAddress } from './ownAddress';
import { Party } from './party';

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

/** What the browser would write down, said at once: no machine for tests has somebody who speaks. */
function speechInBrowser() {
  class Ear {
    onresult: ((event: unknown) => void) | null = null;
    start() {
      const said = Object.assign([{ transcript: 'My order 4711 never came.' }], { isFinal: true });
      setTimeout(() => this.onresult?.({ resultIndex: 0, results: [said] }), 100);
    }
    stop() {}
  }
  Object.assign(window, { SpeechRecognition: Ear, webkitSpeechRecognition: Ear });
}

test('on the demo page: nobody comes, so a spoken message is taken, and the agent who comes reads it', {
  tag: '@long',
}, async ({ browser }) => {
  const { address, server } = await demoPage();
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  const broken = await violations(carol.page);
  await carol.page.addInitScript(speechInBrowser);
  await alice.signIn();
  await carol.page.goto(address);
  const asked = carol.page.waitForResponse('**/api/livekit/public-token');
  await carol.page.getByRole('button', { name: 'Talk to us' }).click();
  await carol.page.getByRole('button', { name: 'Start the call' }).click();
  const { room } = (await (await asked).json()) as { room: string };
  await expect(carol.page.getByText('Nobody is free yet.')).toBeVisible();
  await carol.page.getByRole('button', { name: 'Speak your message' }).click();
  await expect(carol.page.getByRole('listitem')).toContainText('My order 4711 never came.');
  await expectAccessible(carol.page);
  await carol.page.getByRole('button', { name: 'Done speaking' }).click();

  await alice.page
    .getByRole('listitem')
    .filter({ hasText: room })
    .getByRole('button', { name: 'Answer' })
    .click();
  const read = alice.page.getByRole('list', { name: 'Messages' }).getByText('My order 4711 never came.');
  await expect(read).toHaveCount(1);
  await expect(carol.page.getByText('You talk with alice')).toBeVisible();
  await carol.awaitHearing('alice');
  await alice.awaitHearing('carol');
  await carol.page.getByRole('button', { name: 'Hang up' }).click();
  await expect(carol.page.getByText('The call is over.')).toBeVisible();
  expect(broken).toEqual([]);
  await Promise.all([carol.close(), alice.close()]);
  server.close();
});

test('too many sessions from one address are refused, and the page stays fine', { tag: '@long' }, async ({
  page,
}) => {
  // For a minute nobody gets a session from this address after it.
  await callFromOwnAddress(page.context());
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
