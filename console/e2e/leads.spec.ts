import { expect, type Page, test } from '@playwright/test';
import { ask, enter, expectAccessible, fresh, makeContact, picture } from './office';

interface Lead {
  id: string;
  version: number;
}

/** Opens a lead's menu and goes down to where it is to be moved, without a mouse. */
async function moveByKeys(page: Page, title: string, status: string): Promise<void> {
  const menu = page.getByRole('button', { name: `Move ${title} to` });
  await expect(menu).toBeEnabled();
  await menu.focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  const place = (await items.allTextContents()).indexOf(status);
  for (let at = 1; at <= place; at += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(at)).toBeFocused();
  }
  await page.keyboard.press('Enter');
}

test('a lead is added, moved by mouse and by keyboard, kept from where it may not go, and called', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'ada', '/leads');
  const contact = await makeContact(page, fresh('Ida Lindqvist'), {
    phones: [{ value: `+46701${String(Date.now()).slice(-6)}` }],
  });
  const title = fresh('Summer party');
  const tag = title.replaceAll(' ', '-');
  await page.getByRole('button', { name: 'New lead' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('searchbox', { name: 'Contact' }).fill(contact.name);
  await form.getByRole('button', { name: contact.name }).click();
  await form.getByLabel('What it is about').fill(title);
  await form.getByLabel('Value').fill('1200.50');
  await form.getByLabel('Next action').fill('Send a first offer');
  await form.getByLabel('Further fields').fill('guests: 80');
  await form.getByLabel('Tags').fill(tag);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add lead' }).click();
  await expect(page).toHaveURL(/\/leads\/[0-9a-f-]{36}$/);
  const address = page.url();

  await page.goto('/leads');
  await page.getByLabel('Search').fill(title);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  // What is alike is found as well; a tag is exact.
  await page.getByText('More filters').click();
  await page.getByLabel('Tag', { exact: true }).fill(tag);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await picture(page, 'leads-table');

  await page.getByRole('button', { name: 'Board', exact: true }).click();
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(column('New').getByText(title)).toBeVisible();
  await column('New').getByRole('listitem').filter({ hasText: title }).dragTo(column('Contacted'));
  await expect(column('Contacted').getByText(title)).toBeVisible();
  await expect(column('Contacted').getByRole('heading')).toContainText('1');

  // Where it must not go is not offered, and a card that is dropped there stays where it was.
  await page.getByRole('button', { name: `Move ${title} to` }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Qualified', 'Lost']);
  await page.keyboard.press('Escape');
  await column('Contacted').getByRole('listitem').filter({ hasText: title }).dragTo(column('Won'));
  await expect(column('Contacted').getByText(title)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'leads-board');

  await moveByKeys(page, title, 'Lost');
  const why = page.getByRole('dialog');
  await why.getByLabel('Reason').fill('Too expensive');
  await expectAccessible(page);
  await why.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(column('Lost').getByText(title)).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();

  await page.goto(address);
  await expect(page.getByRole('list', { name: 'History' })).toContainText('Contacted → Lost, too expensive');
  await expect(page.getByText('80', { exact: true })).toBeVisible();
  // Without consent nobody is called, and the page says why.
  await page.getByRole('button', { name: 'Ask for a call' }).click();
  await expect(page.getByRole('alert')).toContainText(/consent/i);
  await expectAccessible(page);
  await picture(page, 'lead');

  // A colleague was faster: nothing is overwritten, and the page says so.
  const id = address.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Edit' }).click();
  await ask<Lead>(page, 'PATCH', `/api/admin/leads/${id}`, { owner: 'bob' });
  await page.getByRole('dialog').getByLabel('Owner').fill('ada');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('It has changed since you saw it')).toBeVisible();
});

test('a CSV is tried, its refused rows are shown, and then it is taken in', { tag: '@office' }, async ({
  browser,
}) => {
  const page = await enter(browser, 'sam', '/leads');
  const good = fresh('Row');
  const csv = `name,title,phone\nEva Klein,${good},\nNo title,,\nBad number,Something,12\n`;
  await page.getByRole('button', { name: 'Import' }).click();
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('3 rows read, 1 would be added, 2 refused.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Refused rows' }).getByRole('row')).toHaveCount(3);
  await expectAccessible(page);
  await picture(page, 'leads-import');
  await page.getByRole('button', { name: 'Import 1 lead' }).click();
  await expect(page.getByText('3 rows read, 1 added, 2 refused.')).toBeVisible();
  await page.getByRole('button', { name: 'To the leads' }).click();
  await page.getByLabel('Search').fill(good);
  await expect(page.getByRole('link', { name: good })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toBe('leads.csv');
});
