import { expect, type Page, test } from '@playwright/test';
import { ask, enter, expectAccessible, fresh, makeContact, picture } from './office';
import { answer, callIn, Party } from './party';

/** Looks at nothing wider than the page, from a small phone to a wall. */
async function expectToFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}

/** A call of carol's that has a contact and words in it, on alice's desk. */
async function callOf(alice: Party, carol: Party, contactId: string): Promise<string> {
  await callIn(carol);
  await answer(alice, carol);
  const callId = (await alice.page.getByLabel('Active call').getAttribute('data-call')) ?? '';
  await ask(alice.page, 'PUT', `/api/contacts/calls/${callId}`, { contactId });
  return callId;
}

async function conversationOf(page: Page, callId: string): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const { items } = await ask<{ items: { id: string }[] }>(
        page,
        'GET',
        `/api/conversations?callId=${callId}`,
      );
      found = items[0]?.id;
      return found;
    })
    .toBeDefined();
  return found ?? '';
}

async function say(page: Page, conversation: string, role: string, text: string, at: number): Promise<void> {
  await ask(page, 'POST', `/api/conversations/${conversation}/messages`, {
    id: crypto.randomUUID(),
    role,
    text,
    source: 'chat',
    at: new Date(at).toISOString(),
  });
}

test('what was said and what happened is beside the call, is found, read, split, merged and linked', {
  tag: '@long',
}, async ({ browser }) => {
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  await alice.signIn();
  const name = fresh('Wilhelmina');
  const contact = await makeContact(alice.page, name, {
    company: 'Blue Barn',
    tags: ['vip'],
    language: 'de',
  });
  await ask(alice.page, 'POST', `/api/contacts/${contact.id}/notes`, { text: 'Likes <i>jazz</i>.' });
  const callId = await callOf(alice, carol, contact.id);
  const conversation = await conversationOf(alice.page, callId);
  // The call was said to be theirs: so is what is said in it.
  await expect
    .poll(async () => {
      const one = await ask<{ contactId?: string }>(alice.page, 'GET', `/api/conversations/${conversation}`);
      return one.contactId;
    })
    .toBe(contact.id);
  const word = fresh('marmalade').replaceAll(' ', '');
  const begun = Date.now() - 60_000;
  for (let line = 0; line < 60; line += 1)
    await say(
      alice.page,
      conversation,
      line % 2 ? 'agent' : 'customer',
      `Sentence ${line}`,
      begun + line * 100,
    );
  await say(alice.page, conversation, 'customer', `I want <b>${word}</b> today.`, begun + 10_000);

  // Beside the call: who it is, with the source of each line, and all that happened.
  const known = alice.page.getByRole('region', { name: 'What to know' });
  await expect(known).toContainText(name);
  await expect(known.getByRole('link', { name: 'from contact' }).first()).toHaveAttribute(
    'href',
    `/contacts/${contact.id}`,
  );
  const beside = alice.page.getByRole('list', { name: 'What happened' });
  await expect(beside.getByText(`I want <b>${word}</b> today.`)).toBeVisible();
  await expect(beside.getByText('Likes <i>jazz</i>.')).toBeVisible();
  const inCall = alice.page.getByRole('list', { name: 'What was said in this call' });
  await expect(inCall.getByText(`I want <b>${word}</b> today.`)).toBeVisible();
  await expectAccessible(alice.page);
  await expectToFit(alice.page);
  await picture(alice.page, 'desk-call');
  const [read] = await Promise.all([
    alice.context.waitForEvent('page'),
    beside.getByRole('link', { name: 'Read all of it' }).first().click(),
  ]);
  await expect(read).toHaveURL(new RegExp(`/conversations/${conversation}`));
  await expect(alice.page.getByLabel('Active call')).toBeVisible();
  await read.close();
  await alice.page.getByRole('button', { name: 'End', exact: true }).click();
  await alice.page.getByRole('button', { name: 'End the call' }).click();
  await alice.awaitReleased();

  // Found by its words, which are shown as they were said.
  const page = alice.page;
  await page.goto('/conversations');
  await page.getByLabel('Words').fill(word);
  const found = page.getByRole('list', { name: 'Found' }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found.locator('mark')).toHaveText(word);
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'conversations-found');
  await page.getByLabel('Kind').selectOption('sms');
  await expect(page.getByText('Nobody said that.')).toBeVisible();
  await page.getByLabel('Kind').selectOption('');
  await page.getByLabel('Until').fill('2020-01-01');
  await expect(page.getByText('Nobody said that.')).toBeVisible();
  await page.getByLabel('Until').fill('');

  // Read, and read back.
  await found.getByRole('link').first().click();
  const said = page.getByRole('list', { name: 'What was said', exact: true });
  await expect(said.getByText(`I want <b>${word}</b> today.`)).toBeInViewport();
  await expect(said.getByText('Sentence 0', { exact: true })).toHaveCount(0);
  await page.getByRole('group', { name: 'What was said' }).evaluate((box) => box.scrollTo(0, 0));
  await expect(said.getByText('Sentence 0', { exact: true })).toBeAttached();
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'conversation');

  // Taken apart and put together.
  await page.getByRole('button', { name: `Split from here: I want` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Split', exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(conversation));
  await expect(said.getByRole('listitem')).toHaveCount(1);
  const part = page.url();
  await page.goto(`/conversations/${conversation}`);
  await expect(said.getByText('Sentence 59', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('list', { name: 'Other conversations' }).getByRole('button').first().click();
  await expect(said.getByText(`I want <b>${word}</b> today.`)).toBeVisible();
  await page.goto(part);
  await expect(said.getByText('Sentence 59', { exact: true })).toBeVisible();

  // With whom it was.
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.getByRole('button', { name: 'Unlink' }).click();
  await expect(page.getByText('With nobody known')).toBeVisible();
  await page.getByRole('button', { name: 'Link to a contact' }).click();
  await page.getByRole('dialog').getByLabel('Contact', { exact: true }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();

  // In the contact: one history.
  await page.goto(`/contacts/${contact.id}`);
  const happened = page.getByRole('list', { name: 'What happened' }).first();
  await expect(happened.getByRole('article')).toHaveCount(1);
  await expect(happened.getByText('Note', { exact: true })).toBeVisible();
  await page.getByLabel('Show').selectOption('note');
  await expect(happened.getByRole('article')).toHaveCount(0);
  await page.getByLabel('Show').selectOption('conversation');
  await expect(happened.getByRole('article')).toHaveCount(1);
  await expect(happened.getByText('Note', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'contact-timeline');
  await Promise.all([carol.close(), alice.close()]);
});

test('a timeline is read back as far as one scrolls', { tag: '@long' }, async ({ browser }) => {
  const page = await enter(browser, 'alice', '/contacts');
  const contact = await makeContact(page, fresh('Theodora'));
  for (let note = 0; note < 70; note += 1)
    await ask(page, 'POST', `/api/contacts/${contact.id}/notes`, { text: `Remark ${note}` });
  await page.goto(`/contacts/${contact.id}`);
  const happened = page.getByRole('list', { name: 'What happened' });
  await expect(happened.getByText('Remark 69')).toBeVisible();
  await expect(happened.getByText('Remark 0', { exact: true })).toHaveCount(0);
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(happened.getByText('Remark 0', { exact: true })).toBeAttached({ timeout: 500 });
  }).toPass();
  await page.context().close();
});

test('what is going on in a call is beside it, and the bell tells what one should see', {
  tag: '@long',
}, async ({ browser }) => {
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  // Both come from a model that has listened: here the answers are made up, the pages are real.
  const seen: string[] = [];
  await alice.page.route(/\/api\/conversations\/[^/]+\/analyses/, (route) =>
    route.fulfill({
      json: {
        items: [
          {
            id: 'a2',
            conversationId: 'k',
            at: new Date().toISOString(),
            writer: 'extractive',
            intent: 'refund_wanted',
            sentiment: 'negative',
            topics: ['order 4711'],
            suggestedAnswer: 'I will send <b>the money</b> back today.',
            commitments: [{ who: 'agent', text: 'The money comes back today.' }],
          },
        ],
      },
    }),
  );
  await alice.page.route(/\/api\/notifications(\?|$)/, (route) =>
    route.fulfill({
      json: {
        items: seen.includes('n1')
          ? []
          : [
              {
                id: 'n1',
                kind: 'proposal',
                title: 'Add a <i>note</i>?',
                createdAt: new Date().toISOString(),
              },
            ],
      },
    }),
  );
  await alice.page.route(/\/api\/notifications\/n1\/seen/, (route) => {
    seen.push('n1');
    return route.fulfill({ status: 204 });
  });
  await alice.signIn();
  await callIn(carol);
  await answer(alice, carol);
  const going = alice.page.getByRole('region', { name: 'What is going on' });
  await expect(going.getByText('I will send <b>the money</b> back today.')).toBeVisible();
  await expect(going.getByText('The money comes back today.')).toBeVisible();
  await expect(going.getByText('Put together, no model')).toBeVisible();
  await alice.page.getByRole('button', { name: 'Notifications, 1 unseen' }).click();
  await expectAccessible(alice.page);
  await expectToFit(alice.page);
  await picture(alice.page, 'desk-analysis');
  await alice.page.getByRole('button', { name: /Add a <i>note/ }).click();
  await expect(alice.page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();
  await expect(alice.page.getByRole('complementary', { name: 'Assistant' })).toBeVisible();
  expect(seen).toEqual(['n1']);
  await Promise.all([carol.close(), alice.close()]);
});
