import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { answer, callIn, Party } from './party';

const CAMERAS = process.env.BATON_MEDIA_CAMERA === 'true';

test('the camera is off until it is clicked, then the agent sees it, until it is clicked again', {
  tag: '@long',
}, async ({ browser }) => {
  test.skip(!CAMERAS, 'this stack lets nobody show anything: BATON_MEDIA_CAMERA=true ./baton up');
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  await alice.signIn();
  await callIn(carol);
  await answer(alice, carol);
  await carol.awaitHearing('alice');
  await expect(carol.page.locator('video')).toHaveCount(0);
  await expect(alice.page.locator('video')).toHaveCount(0);

  await carol.page.getByRole('button', { name: 'Turn the camera on' }).click();
  await expect(carol.page.getByLabel('Your camera')).toBeVisible();
  const seen = alice.page.getByLabel(/^carol-\d+’s camera$/);
  await expect
    .poll(() => seen.evaluate((video) => (video as HTMLVideoElement).videoWidth))
    .toBeGreaterThan(0);
  await expectAccessible(carol.page);
  await expectAccessible(alice.page);
  await carol.awaitHearing('alice');

  await carol.page.getByRole('button', { name: 'Turn the camera off' }).click();
  await expect(seen).toHaveCount(0);
  await expect(carol.page.locator('video')).toHaveCount(0);
  await carol.page.getByRole('button', { name: 'Hang up' }).click();
  await Promise.all([carol.close(), alice.close()]);
});

test('where cameras are not allowed nobody is offered one', { tag: '@long' }, async ({ browser }) => {
  test.skip(CAMERAS, 'this stack allows cameras');
  const carol = await Party.enter(browser, 'carol');
  await callIn(carol);
  await expect(carol.page.getByRole('button', { name: 'Microphone settings' })).toBeVisible();
  await expect(carol.page.getByRole('button', { name: /camera/ })).toHaveCount(0);
  await carol.page.getByRole('button', { name: 'Hang up' }).click();
  await carol.close();
});
