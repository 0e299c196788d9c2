import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { answer, BRIEFING, callIn, Party, passOn } from './party';

test.describe('a caller, alice and bob', () => {
  let carol: Party;
  let alice: Party;
  let bob: Party;

  test.beforeEach(async ({ browser }) => {
    [carol, alice, bob] = await Promise.all([
      Party.enter(browser, 'carol'),
      Party.enter(browser, 'alice'),
      Party.enter(browser, 'bob'),
    ]);
    await Promise.all([alice.signIn(), bob.signIn()]);
    for (const agent of [alice, bob]) {
      await agent.page.getByLabel('My status').selectOption('available');
    }
    await callIn(carol);
    await answer(alice, carol);
    await carol.awaitHearing('alice');
    await alice.awaitHearing('carol');
  });

  test.afterEach(async () => {
    await carol.page
      .getByRole('button', { name: 'Hang up' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await Promise.all([alice.endCalls(), bob.endCalls()]);
    await Promise.all([carol.close(), alice.close(), bob.close()]);
  });

  async function consult() {
    await passOn(alice, 'bob');
    await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'held');
    await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-music', 'true');
    await expect(bob.page.getByTestId('briefing-text')).toContainText(BRIEFING);
    await bob.page.getByRole('button', { name: 'Accept' }).click();
    await expect(alice.page.getByLabel('Transfer', { exact: true })).toHaveAttribute(
      'data-state',
      'consulting',
    );
  }

  test('a consult transfer completes, and nobody hears what is not for them', { tag: '@gate' }, async () => {
    await consult();
    await alice.awaitHearing('bob');
    await bob.awaitHearing('alice');
    await carol.awaitHearing();

    await carol.expectSoundWhile('bob comes to the caller', 'bob', async () => {
      await alice.page.getByRole('button', { name: 'Complete' }).click();
      await carol.awaitHearing('bob');
    });

    await bob.awaitHearing('carol');
    await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-music', 'false');
    await expect(alice.page.getByRole('region', { name: 'Wrap-up' })).toBeVisible();
    await alice.awaitHearing();
  });

  test('a transfer that is called off brings the caller back', { tag: '@long' }, async () => {
    await consult();
    await alice.page.getByRole('button', { name: 'Cancel' }).click();

    await carol.awaitHearing('alice');
    await alice.awaitHearing('carol');
    await bob.awaitHearing();
  });

  test('swap and three-way', { tag: '@long' }, async () => {
    await consult();
    await alice.page.getByRole('button', { name: 'Swap' }).click();
    await carol.awaitHearing('alice');
    await bob.awaitHearing();
    await alice.page.getByRole('button', { name: 'Swap' }).click();
    await carol.awaitHearing();
    await alice.page.getByRole('button', { name: 'Three-way' }).click();
    await carol.awaitHearing('alice', 'bob');
    await bob.awaitHearing('alice', 'carol');
    await alice.page.getByRole('button', { name: 'Leave them to it' }).click();
    await carol.awaitHearing('bob');
  });

  test('an offer that is declined says why', { tag: '@long' }, async () => {
    await passOn(alice, 'bob');
    await bob.page.getByRole('button', { name: 'Decline' }).click();
    await bob.page.getByRole('button', { name: 'Not my field' }).click();

    await expect(alice.page.getByLabel('Transfer', { exact: true })).toContainText('declined: wrong skills');
    await carol.awaitHearing('alice');
  });

  test('direct: bob joins, alice leaves', { tag: '@long' }, async () => {
    await passOn(alice, 'bob', 'Direct');
    await carol.awaitHearing('alice');
    await bob.page.getByRole('button', { name: 'Accept' }).click();
    await carol.awaitHearing('bob');
    await expect(alice.page.getByRole('region', { name: 'Wrap-up' })).toBeVisible();
  });

  test('the caller hangs up while the agents consult: both are released and told why', {
    tag: '@long',
  }, async () => {
    await consult();
    await carol.page.getByRole('button', { name: 'Hang up' }).click();

    await expect(alice.page.getByRole('region', { name: 'Wrap-up' })).toBeVisible();
    await expect(bob.page.getByRole('region', { name: 'Wrap-up' })).toBeVisible();
    await alice.awaitHearing();
    await bob.awaitHearing();
  });

  test("alice's tab dies while they consult: bob takes the caller", { tag: '@long' }, async () => {
    await consult();
    await alice.page.close();

    await carol.awaitHearing('bob');
    await bob.awaitHearing('carol');
  });

  test('blind: alice is out when bob has joined', { tag: '@long' }, async () => {
    await passOn(alice, 'bob', 'Blind');
    await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'held');
    await bob.page.getByRole('button', { name: 'Accept' }).click();
    await carol.awaitHearing('bob');
    await bob.awaitHearing('carol');
    await expect(alice.page.getByRole('region', { name: 'Wrap-up' })).toBeVisible();
  });

  test('an offer that nobody answers brings the caller back', { tag: '@long' }, async () => {
    await passOn(alice, 'bob');
    await expect(bob.page.getByRole('button', { name: 'Accept' })).toBeVisible();

    await expect(alice.page.getByLabel('Transfer', { exact: true })).toHaveAttribute(
      'data-state',
      'timed_out',
      { timeout: 60_000 },
    );
    await expect(bob.page.getByText('you did not answer in time')).toBeVisible();
    await carol.awaitHearing('alice');
  });

  test('accepted in two windows at once: one has the call, the other is told', { tag: '@long' }, async () => {
    const other = await bob.secondWindow();
    await expect(other.getByText('Ready when you are')).toBeVisible();
    await passOn(alice, 'bob');
    const windows = [bob.page, other];
    for (const page of windows) await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();

    // Without Playwright's waiting: the button of the slower window is gone by then.
    const accept = (button: Element) => (button as HTMLElement).click();
    await Promise.all(windows.map((page) => page.getByRole('button', { name: 'Accept' }).evaluate(accept)));

    // One window has the call, and the other says that it has not.
    const shown = async () =>
      Promise.all(
        windows.map(async (page) => ({
          call: await page.getByLabel('Active call').isVisible(),
          told: await page.getByRole('alert').isVisible(),
        })),
      );
    const one = [
      { call: true, told: false },
      { call: false, told: true },
    ];
    await expect
      .poll(async () => (await shown()).sort((a, b) => Number(b.call) - Number(a.call)))
      .toEqual(one);
    await alice.awaitHearing('bob');
    await carol.awaitHearing();
    expect((await shown()).filter(({ call }) => call)).toHaveLength(1);
  });

  test('every state of a transfer is accessible', { tag: '@long' }, async () => {
    await passOn(alice, 'bob');
    await expect(bob.page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expectAccessible(alice.page);
    await expectAccessible(bob.page);
    await expectAccessible(carol.page);
    await bob.page.getByRole('button', { name: 'Accept' }).click();
    await expect(alice.page.getByLabel('Transfer', { exact: true })).toHaveAttribute(
      'data-state',
      'consulting',
    );
    await expectAccessible(alice.page);
    await expectAccessible(bob.page);
    await alice.page.getByRole('button', { name: 'Three-way' }).click();
    await expect(alice.page.getByRole('button', { name: 'Leave them to it' })).toBeVisible();
    await expectAccessible(alice.page);
  });
});
