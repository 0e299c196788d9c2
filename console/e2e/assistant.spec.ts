import { expect, type Page, test } from '@playwright/test';
import { ask, enter, expectAccessible, fresh, makeContact, picture } from './office';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Assistant' });

test('the assistant answers, or says that it has no model; its functions work by hand: looked up, proposed, rejected, confirmed', {
  tag: '@gate',
}, async ({ browser }) => {
  const page = await enter(browser, 'ada', '/contacts');
  const name = fresh('Ottoline').replace(' ', '');
  const contact = await makeContact(page, name);
  const assistant = panel(page);

  // By its key, which stands under ?.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Open or close the assistant');
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(assistant.getByLabel('Ask the assistant')).toBeFocused();
  await page.keyboard.type('Who is <b>Ottoline</b>?');
  await page.keyboard.press('Enter');
  const talk = assistant.getByRole('list', { name: 'The talk with the assistant' });
  // A stand-in for the model says so itself.
  const model = process.env.BATON_BRIEFING !== undefined;
  await expect(talk.getByText(model ? /^stand-in/ : 'No language model is configured').first()).toBeVisible();
  // Without a model they are shown at once.
  if (model) await assistant.getByRole('button', { name: 'What it can do' }).click();
  await expect(assistant.getByText('Who is <b>Ottoline</b>?')).toBeVisible();

  const functions = assistant.getByRole('region', { name: 'Functions' });
  await functions.getByText('Search contacts').click();
  const search = functions.getByRole('listitem').filter({ hasText: 'Search contacts' });
  await search.getByLabel('query').fill(name);
  await search.getByRole('button', { name: 'Look it up' }).click();
  await expect(talk.getByText(`1 found: ${name}`)).toBeVisible();
  await expectAccessible(page);

  const note = functions.getByRole('listitem').filter({ hasText: 'Add contact note' });
  await functions.getByText('Add contact note').click();
  await note.getByRole('button', { name: 'Propose it' }).click();
  await expect(note.getByText('is needed').first()).toBeVisible();
  for (const text of ['Not this one', 'Likes <i>jazz</i>']) {
    await note.getByLabel('contactId').fill(contact.id);
    await note.getByLabel('text').fill(text);
    await note.getByRole('button', { name: 'Propose it' }).click();
    await expect(talk.getByText(text, { exact: true })).toBeVisible();
  }
  const proposals = talk.getByRole('region', { name: 'Proposal: Add contact note' });
  await proposals.filter({ hasText: 'Not this one' }).getByRole('button', { name: 'Reject' }).click();
  await expect(proposals.filter({ hasText: 'Not this one' })).toHaveAttribute('data-state', 'rejected');

  // It goes along from page to page.
  await page.getByRole('link', { name: 'Leads' }).click();
  await expect(page.getByRole('heading', { name: 'Leads' }).first()).toBeAttached();
  await expect(assistant).toBeVisible();
  await picture(page, 'assistant');
  await proposals.filter({ hasText: 'Likes' }).getByRole('button', { name: 'Confirm' }).click();
  await expect(proposals.filter({ hasText: 'Likes' })).toHaveAttribute('data-state', 'done');
  const { items } = await ask<{ items: { text: string }[] }>(
    page,
    'GET',
    `/api/contacts/${contact.id}/notes`,
  );
  expect(items.map(({ text }) => text)).toEqual(['Likes <i>jazz</i>']);
  await expectAccessible(page);

  for (const width of [360, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(assistant.getByRole('button', { name: 'Send', exact: true })).toBeInViewport();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  }
  await page.keyboard.press('Escape');
  await assistant.getByLabel('Ask the assistant').focus();
  await page.keyboard.press('Escape');
  await expect(assistant).toBeHidden();
  await expect(page.getByRole('button', { name: 'Assistant (I)' })).toBeFocused();

  // What was done is in the log, without its words.
  await page.goto('/audit');
  await page.getByLabel('Called by').fill('ada');
  const lines = page.getByRole('region', { name: 'Lines found' }).getByRole('row');
  await expect(lines.filter({ hasText: 'Add contact note' }).first()).toContainText('characters>');
  await expect(page.getByRole('region', { name: 'Lines found' })).not.toContainText('jazz');
  await expectAccessible(page);
  await picture(page, 'audit');
  await page.getByLabel('Called by').fill('nobody-like-that');
  await expect(page.getByText('Nothing like that.')).toBeVisible();
  await page.context().close();
});

test('the assistant streams its answer, and says what to do when that breaks off', { tag: '@long' }, async ({
  browser,
}) => {
  const page = await enter(browser, 'alice', '/leads');
  const events = (...all: [string, unknown][]) =>
    all.map(([name, data]) => `event:${name}\ndata:${JSON.stringify(data)}\n\n`).join('');
  const conversationId = crypto.randomUUID();
  const asked: unknown[] = [];
  let answer = events(
    ['text', { text: 'I look ' }],
    ['text', { text: 'her up.' }],
    ['function', { function: 'search_contacts', arguments: { query: 'Carol' }, outcome: 'succeeded' }],
    ['text', { text: 'She is **known**.' }],
    ['reply', { reply: 'She is **known**.', conversationId, functionCalls: [], proposals: [] }],
  );
  // The model is far away: its words are made up here, what the page makes of them is real.
  await page.route('**/api/admin-assistant/chat', (route) => {
    asked.push(route.request().postDataJSON());
    return route.fulfill({ contentType: 'text/event-stream', body: answer });
  });
  await page.getByRole('button', { name: 'Assistant (I)' }).click();
  const assistant = panel(page);
  const field = assistant.getByLabel('Ask the assistant');
  await field.fill('Who is Carol?');
  await field.press('Enter');
  const talk = assistant.getByRole('list', { name: 'The talk with the assistant' });
  await expect(talk.locator('strong')).toHaveText('known');
  await expect(talk.getByText('query: Carol')).toBeVisible();
  await expect(talk.getByRole('listitem')).toHaveCount(4);

  answer = events(['text', { text: 'It is' }]);
  await field.fill('And now?');
  await field.press('Enter');
  await expect(assistant.getByRole('alert')).toContainText('The answer broke off.');
  answer = events(['problem', { status: 503, code: 'model_away', detail: 'The model is away.' }]);
  await assistant.getByRole('button', { name: 'Send it again' }).click();
  await expect(assistant.getByRole('alert').last()).toContainText('Send it again in a moment');
  expect(asked).toEqual([
    { message: 'Who is Carol?' },
    { message: 'And now?', conversationId },
    { message: 'And now?', conversationId },
  ]);
  await expectAccessible(page);
  await picture(page, 'assistant-answer');
  await page.context().close();
});
