import { readdirSync, readFileSync } from 'node:fs';
import { chromium as browsers, expect, test } from '@playwright/test';
import { CHROMIUM_FLAGS, chromium, MICROPHONE_ALLOWED } from './chromium';
import { answer, callIn, Party } from './party';

/** The process of a browser through which all that it sends and receives goes. */
function networkProcess(browser: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = processes.find((pid) => {
    try {
      const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return Number(parent) === browser && command.includes('network.mojom.NetworkService');
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('The browser has no network process.');
  return Number(found);
}

test('the network of the caller is away for five seconds', { tag: '@long' }, async ({ browser, baseURL }) => {
  const server = await browsers.launchServer({
    executablePath: chromium(),
    args: [...CHROMIUM_FLAGS, MICROPHONE_ALLOWED],
  });
  const apart = await browsers.connect(server.wsEndpoint());
  const carol = await Party.enter(apart, 'carol', baseURL);
  const alice = await Party.enter(browser, 'alice');
  await alice.signIn();
  await callIn(carol);
  await answer(alice, carol);
  await carol.awaitHearing('alice');

  const network = networkProcess(server.process().pid ?? 0);
  process.kill(network, 'SIGSTOP');
  try {
    await carol.awaitHearing();
    await alice.page.waitForTimeout(5000);
  } finally {
    process.kill(network, 'SIGCONT');
  }

  await carol.awaitHearing('alice');
  await alice.awaitHearing('carol');
  await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'talking');
  await Promise.all([carol.close(), alice.close()]);
  await server.close();
});
