import { expect, type Page, test } from '@playwright/test';
import { BRIEFING, type Name, Party } from './party';

async function join(
  party: Party,
  room: string,
  role: 'Caller' | 'Agent',
  identity: string = party.name,
): Promise<void> {
  const { page } = party;
  await page.getByLabel('Identity').fill(identity);
  await page.getByLabel('Room', { exact: true }).fill(room);
  await page.getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Join Room' }).click();
}

async function initiate(page: Page, agentB: Name): Promise<string> {
  await page.getByLabel('Agent B Identity').fill(agentB);
  await expect(page.getByLabel('Caller Identity')).toHaveValue('carol');
  await page.getByLabel('Call Notes').fill('Carol: My order 4711 never came.');
  await page.getByRole('button', { name: 'Initiate Warm Transfer' }).click();
  await expect(page.getByTestId('summary')).toContainText(BRIEFING);
  return (await page.getByTestId('handoff-room').textContent()) ?? '';
}

test.describe('the demo with three tabs', () => {
  let carol: Party;
  let alice: Party;
  let bob: Party;
  let room: string;

  test.beforeEach(async ({ browser }) => {
    room = `support-call-${Date.now()}`;
    [carol, alice, bob] = await Promise.all([
      Party.enter(browser, 'carol'),
      Party.enter(browser, 'alice'),
      Party.enter(browser, 'bob'),
    ]);
    // Whoever opens a room's address as a signed-in agent is connected without a click.
    await alice.signIn('/agent');
    await alice.page.goto(`/room/${room}`);
    await expect(alice.page.getByTestId('rooms')).toContainText(room);
    await carol.page.goto(`/room/${room}`);
    await join(carol, room, 'Caller');
    await carol.awaitHearing('alice');
    await alice.awaitHearing('carol');
    await bob.signIn('/agent');
    await bob.page.goto('/room');
  });

  test.afterEach(async () => {
    await Promise.all([carol.close(), alice.close(), bob.close()]);
  });

  test('the caller is moved to agent B', { tag: '@gate' }, async () => {
    const handoff = await initiate(alice.page, 'bob');
    expect(handoff).toMatch(new RegExp(`^${room}-transfer-\\d+$`));
    await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'held');
    await join(bob, handoff, 'Agent');
    await alice.awaitHearing('bob');
    await carol.awaitHearing();

    await carol.expectSoundWhile('moved to agent B', 'bob', async () => {
      await alice.page.getByRole('button', { name: 'Move Caller to Agent B' }).click();
      await carol.awaitHearing('bob');
    });

    await bob.awaitHearing('carol');
  });

  test('agent B goes to the original room instead', { tag: '@long' }, async () => {
    const handoff = await initiate(alice.page, 'bob');
    await join(bob, handoff, 'Agent');
    await alice.awaitHearing('bob');
    await bob.page.goto('/room');
    await join(bob, room, 'Agent');

    await carol.awaitHearing('bob');
    await bob.awaitHearing('carol');
  });
});
