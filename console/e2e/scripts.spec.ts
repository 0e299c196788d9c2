import { expect, test } from '@playwright/test';
import { ask, enter, expectAccessible, fresh, makeContact, picture } from './office';
import { answer, callIn, Party } from './party';

test('a script is written, corrected, published, compared and rolled back', { tag: '@office' }, async ({
  browser,
}) => {
  const page = await enter(browser, 'sam', '/scripts');
  const title = fresh('First words');
  await page.getByRole('button', { name: 'New script' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Text').fill('## Hello\n\nThis is {{nobody.knows}}, **calling** <img src=x>');
  await page.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(page.getByRole('alert')).toContainText('nobody.knows');
  await page.getByLabel('Text').fill('Hello ');
  await page.getByRole('button', { name: 'contact.firstName' }).click();
  await expect(page.getByLabel('Text')).toHaveValue('Hello {{contact.firstName}}');
  await expect(page.getByRole('region', { name: 'What it looks like' })).toContainText(
    'Hello contact.firstName',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(page).toHaveURL(/\/scripts\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Version 2, read by agents')).toBeVisible();

  await page.getByLabel('Text').fill('Good day {{contact.firstName}}');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('agents read version 2')).toBeVisible();
  await page.getByRole('button', { name: 'What changed in 3' }).click();
  await expect(page.locator('pre')).toContainText('+ Good day {{contact.firstName}}');
  await expect(page.locator('pre')).toContainText('− Hello {{contact.firstName}}');
  await expectAccessible(page);
  await picture(page, 'script');
  await page.getByRole('button', { name: 'Back to 2' }).click();
  await expect(page.getByLabel('Text')).toHaveValue('Hello {{contact.firstName}}');
  await page.getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByText('Retired')).toBeVisible();
  await page.getByRole('link', { name: 'Scripts' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'scripts');
});

test('beside a call stand the caller’s card and what to say', { tag: '@office' }, async ({ browser }) => {
  const [carol, alice] = await Promise.all([Party.enter(browser, 'carol'), Party.enter(browser, 'alice')]);
  const office = await enter(browser, 'sam', '/scripts');
  await alice.signIn();
  await callIn(carol);
  await answer(alice, carol);
  const contact = await makeContact(office, fresh('Greta Holm'), { company: 'Old Mill' });
  await ask(office, 'POST', '/api/admin/leads', { contactId: contact.id, title: 'Autumn ball', value: 900 });
  // Others may stand in the house: this one fits as well as any, and is the first by its name.
  const title = fresh('A first word');
  const script = await ask<{ id: string }>(office, 'POST', '/api/admin/scripts', {
    title,
    category: 'opening',
    statuses: ['new'],
    body: 'Welcome back, **{{contact.firstName}}**.',
  });
  await ask(office, 'PATCH', `/api/admin/scripts/${script.id}`, { state: 'published' });
  await expect(alice.page.getByRole('region', { name: 'Caller', exact: true })).toHaveCount(0);
  const callId = await alice.page.getByLabel('Active call').getAttribute('data-call');
  await ask(office, 'PUT', `/api/contacts/calls/${callId}`, { contactId: contact.id });

  const card = alice.page.getByRole('region', { name: 'Caller', exact: true });
  await expect(card.getByText(contact.name)).toBeVisible();
  await expect(card.getByText('Autumn ball')).toBeVisible();
  const say = alice.page.getByRole('region', { name: 'What to say' });
  await expect(say.getByText(title).first()).toBeVisible();
  const tab = say.getByRole('button', { name: title });
  if ((await tab.count()) > 0) await tab.click();
  await expect(say.getByText('Welcome back, Greta.').first()).toBeVisible();
  await expectAccessible(alice.page);
  await picture(alice.page, 'desk');
  await ask(office, 'PATCH', `/api/admin/scripts/${script.id}`, { state: 'retired' });
  await Promise.all([carol.close(), alice.close()]);
});
