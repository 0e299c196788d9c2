import { expect, test } from '@playwright/test';
import { enter, expectAccessible, fresh, makeContact, picture } from './office';

test('a contact is added, found with a typing error, written about, merged, exported and erased', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'ada', '/contacts');
  const family = fresh('Montgomery').replace(' ', '');
  const name = `Florentine ${family}`;
  const number = `+49151${String(Date.now()).slice(-8)}`;

  await page.getByRole('button', { name: 'New contact' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name', { exact: true }).fill(name);
  await form.getByLabel('Company').fill('Blue Barn Events');
  await form.getByLabel('phone 1', { exact: true }).fill('12');
  await form.getByLabel('e-mail 1', { exact: true }).fill(`${family.toLowerCase()}@example.com`);
  await form.getByLabel('Tags').fill('vip, wedding');
  await form.getByLabel('Further fields').fill('guests: 120');
  await form.getByRole('button', { name: 'Add contact' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await form.getByLabel('phone 1', { exact: true }).fill(number);
  await form.getByLabel('phone 1', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/contacts\/[0-9a-f-]{36}$/);
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText('guests', { exact: true })).toBeVisible();

  await page.getByLabel('New note').fill('Wants <b>jazz</b> at dinner');
  await page.getByRole('button', { name: 'Add note' }).click();
  const notes = page.getByRole('list', { name: 'Notes' });
  await expect(notes.getByText('Wants <b>jazz</b> at dinner')).toBeVisible();
  await notes.getByRole('button', { name: 'Pin this note' }).click();
  await expect(notes.getByRole('button', { name: 'Unpin this note' })).toBeVisible();

  await page.getByRole('button', { name: 'Write down' }).click();
  await page.getByLabel('Version of the wording').fill('2026-03');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('list', { name: 'Consent now' })).toContainText('Phone, marketing: granted');

  // Told by the service's own events, over Kafka.
  const happened = page.getByRole('list', { name: 'What happened' });
  await expect(happened.getByText('Consent changed')).toBeVisible();
  await page.getByLabel('Show').selectOption('note');
  await expect(happened.getByText('Note', { exact: true })).toBeVisible();
  await expect(happened.getByText('Consent changed')).toHaveCount(0);

  const twin = await makeContact(page, name, { company: 'Blue Barn Events' });
  await page.reload();
  await expectAccessible(page);
  await picture(page, 'contact');
  const twins = page.getByRole('list', { name: 'Possible duplicates' });
  await twins
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="/contacts/${twin.id}"]`) })
    .getByRole('button', { name: 'Merge…' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText('Taken in before (1)').click();
  const merged = page.url();
  await page.goto(`/contacts/${twin.id}`);
  await expect(page.getByText(number)).toBeVisible();

  await page.goto('/contacts');
  await page.getByLabel('Search').fill(`Florentin ${family}`);
  await expect(page.getByRole('link', { name }).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'contacts');

  await page.goto(merged);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/^contact-.*\.json$/);
  await page.getByRole('button', { name: 'Erase…' }).click();
  const erase = page.getByRole('dialog');
  const forGood = erase.getByRole('button', { name: 'Erase for good' });
  await erase.getByRole('textbox').fill('Florentine');
  await expect(forGood).toBeDisabled();
  await erase.getByRole('textbox').fill(name);
  await forGood.click();
  await expect(page.getByText('Receipt for')).toBeVisible();
  await page.getByRole('button', { name: 'To all contacts' }).click();
  // Names that are nearly alike may be found, this one not.
  const searched = page.waitForResponse((answer) => answer.url().includes(family) && answer.ok());
  await page.getByLabel('Search').fill(family);
  const { items } = (await (await searched).json()) as { items: { name: string }[] };
  expect(items.map((found) => found.name)).not.toContain(name);
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  await page.goto(merged);
  await expect(page.getByRole('alert')).toBeVisible();
});
