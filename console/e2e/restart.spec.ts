import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { answer, callIn, Party } from './party';

/** Kills a part of the running stack; its watchman starts it again. */
function kill(component: string): void {
  const told = JSON.parse(execFileSync('../baton', ['status', '--json'], { encoding: 'utf8' }));
  const parts = (told.components ?? told) as { name: string; pid: number }[];
  const pid = parts.find(({ name }) => name === component)?.pid;
  if (!pid) throw new Error(`${component} does not run.`);
  process.kill(pid, 'SIGKILL');
}

test('the media server dies: both pages come back by themselves', { tag: '@long' }, async ({ browser }) => {
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  await alice.signIn();
  await callIn(carol);
  await answer(alice, carol);
  await carol.awaitHearing('alice');

  kill('livekit');

  // Reconnecting, or already waiting for alice: a quick machine shows the first for a moment only.
  await expect(carol.page.getByLabel('Your call')).not.toHaveAttribute('data-phase', 'talking');
  await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'talking', {
    timeout: 90_000,
  });
  await carol.awaitHearing('alice');
  await alice.awaitHearing('carol');
  await Promise.all([carol.close(), alice.close()]);
});
