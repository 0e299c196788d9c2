import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { answer, callIn, Party } from './party';

test('the caller page is accessible, and asks for no microphone before the click', { tag: '@gate' }, async ({
  page,
}) => {
  let asked = false;
  await page.exposeFunction('asked', () => {
    asked = true;
  });
  await page.addInitScript(() => {
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (wish) => {
      (window as unknown as { asked(): void }).asked();
      return original(wish);
    };
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Talk to us' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/room/support-call-001');
  await expect(page.getByRole('heading', { name: 'Join a room' })).toBeVisible();
  await expectAccessible(page);
  expect(asked).toBe(false);
});

test('the desk is accessible: idle, in a call, with the paperwork', { tag: '@long' }, async ({ browser }) => {
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  await alice.signIn();
  await expect(alice.page.getByText('Ready when you are')).toBeVisible();
  await expectAccessible(alice.page);
  await alice.page.keyboard.press('?');
  await expect(alice.page.getByRole('dialog')).toBeVisible();
  await expectAccessible(alice.page);
  await alice.page.keyboard.press('Escape');
  await callIn(carol, '<img src=x onerror=alert(1)> مرحبا 🎉');
  await answer(alice, carol);
  await expect(alice.page.getByText('<img src=x onerror=alert(1)> مرحبا 🎉')).toBeVisible();
  await expectAccessible(alice.page);
  await expectAccessible(carol.page);
  await alice.page.getByRole('button', { name: 'End', exact: true }).click();
  await alice.page.getByRole('button', { name: 'End the call' }).click();
  await expect(alice.page.getByRole('region', { name: 'Wrap-up' })).toBeVisible();
  await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'over');
  await expectAccessible(alice.page);
  await expectAccessible(carol.page);
  await Promise.all([carol.close(), alice.close()]);
});

test('the wall is accessible, and agents do not get in', { tag: '@long' }, async ({ browser }) => {
  const [sam, alice] = await Promise.all([Party.enter(browser, 'sam'), Party.enter(browser, 'alice')]);
  await sam.signIn('/supervisor');
  await expect(sam.page.getByRole('heading', { name: /^Calls/ })).toBeVisible();
  await expectAccessible(sam.page);
  await alice.signIn('/supervisor');
  await expect(alice.page.getByText('Not for this account')).toBeVisible();
  await Promise.all([sam.close(), alice.close()]);
});

test('listen, whisper and barge', { tag: '@long' }, async ({ browser }) => {
  const [carol, alice, sam] = await Promise.all([
    Party.enter(browser, 'carol'),
    Party.enter(browser, 'alice'),
    Party.enter(browser, 'sam'),
  ]);
  await alice.signIn();
  await callIn(carol);
  await answer(alice, carol);
  const room = (await carol.page.getByLabel('Your call').getAttribute('data-room')) ?? '';
  await sam.signIn('/supervisor');
  const row = sam.page.getByRole('listitem').filter({ hasText: room });
  await row.getByRole('button', { name: 'Listen' }).click();
  await sam.awaitHearing('alice', 'carol');
  await carol.awaitHearing('alice');
  await row.getByRole('button', { name: 'Whisper' }).click();
  await alice.awaitHearing('carol', 'sam');
  await carol.awaitHearing('alice');
  await row.getByRole('button', { name: 'Barge in' }).click();
  await carol.awaitHearing('alice', 'sam');
  await sam.page.getByRole('button', { name: 'Stop' }).click();
  await carol.awaitHearing('alice');
  await Promise.all([carol.close(), alice.close(), sam.close()]);
});

test('the events are accessible, and show what happens and its call', { tag: '@long' }, async ({
  browser,
}) => {
  const [carol, ada] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'ada')]);
  await ada.signIn('/events');
  await callIn(carol);
  const room = (await carol.page.getByLabel('Your call').getAttribute('data-room')) ?? '';
  await ada.page.getByLabel('Call or room').fill(room);
  const listed = ada.page.getByLabel('Events', { exact: true }).getByRole('button');
  await listed.filter({ hasText: 'call: initiated' }).first().click();
  await expect(ada.page.getByLabel('Chain').getByRole('button').first()).toContainText('initiated');
  await expectAccessible(ada.page);
  await Promise.all([carol.close(), ada.close()]);
});
