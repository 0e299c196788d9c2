import { expect, test } from '@playwright/test';
import { enter, expectAccessible, fresh, makeContact, picture } from './office';

test('a template is written, taken on by a contract, and taken away without changing it', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'sam', '/documents');
  const contact = await makeContact(page, fresh('Tove Lund'));
  const title = fresh('An evening with a band');
  await page.getByRole('button', { name: 'Contracts' }).click();
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Text').fill('# Agreement\n\nBetween us and {{contact.nme}}, ');
  await page.getByRole('button', { name: 'Keep the template' }).click();
  await expect(page.getByRole('alert')).toContainText('contact.nme');
  await page.getByLabel('Text').fill('# Agreement\n\nBetween us and ');
  await page.getByRole('button', { name: 'contact.name' }).click();
  await expect(page.getByLabel('Text')).toHaveValue(/and {{contact.name}}$/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep the template' }).click();
  await expect(page).toHaveURL(/\/documents\/templates\/[0-9a-f-]{36}$/);
  const address = page.url();
  await picture(page, 'template');

  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'Contracts' }).click();
  await page.getByRole('button', { name: 'New contract' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('For whom').fill(contact.name);
  await form.getByRole('button', { name: contact.name }).click();
  await form.getByLabel('What it is about').fill('Summer ball');
  await form.getByLabel('Template').selectOption({ label: `${title} (en)` });
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Begin a draft' }).click();
  await expect(page.getByLabel('What it says')).toHaveValue(/and {{contact.name}}$/);
  const contract = page.url();

  await page.goto('/documents/templates');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'templates');
  await page.goto(address);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page).toHaveURL(/\/documents\/templates$/);
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.goto(contract);
  await page.getByRole('button', { name: 'Issue' }).click();
  await expect(page.getByText(`Between us and ${contact.name}`)).toBeVisible();
});

test('a quote is written, added up by the service, issued, accepted and becomes a paid and voided invoice', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'sam', '/documents');
  const contact = await makeContact(page, fresh('Nora Vik'), { company: 'Harbour Hotel' });
  await page.getByRole('button', { name: 'New quote' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('For whom').fill(contact.name);
  await form.getByRole('button', { name: contact.name }).click();
  await form.getByLabel('What it is about').fill('New Year’s Eve');
  await form.getByRole('button', { name: 'Begin a draft' }).click();

  const total = page.getByTestId('total');
  await page.getByLabel('Line 1', { exact: true }).fill('Band, four hours');
  await page.getByLabel('Price of one of line 1').fill('1000');
  await expect(total).toContainText('1,190');
  await page.getByLabel('Discount, % of line 1').fill('10');
  await expect(total).toContainText('1,071');
  await page.getByLabel('Tax, % of line 1').fill('101');
  await expect(page.getByRole('alert')).toContainText('taxPercent');
  await page.getByLabel('Tax, % of line 1').fill('19');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await page.getByLabel('Line 2', { exact: true }).fill('Travel');
  await page.getByLabel('Price of one of line 2').fill('100');
  await expect(total).toContainText('1,190');
  await page.getByRole('button', { name: 'Line 2 up' }).click();
  await expect(page.getByLabel('Line 1', { exact: true })).toHaveValue('Travel');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByTitle('New Year’s Eve as PDF')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'document-draft');

  await page.getByRole('button', { name: 'Issue' }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/Quote QUO-\d{4}-\d+/)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Accepted' }).click();

  await page.getByRole('button', { name: 'Make a contract' }).click();
  await page.getByLabel('What it says').fill('Between us and {{contact.nme}}.');
  await expect(page.getByRole('alert')).toContainText('contact.nme');
  await page.getByLabel('What it says').fill('Between us and {{contact.name}}.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Issue' }).click();
  await expect(page.getByText(`Between us and ${contact.name}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Signed' }).click();
  await picture(page, 'document-contract');
  await page.getByRole('button', { name: 'Make an invoice' }).click();
  await expect(page.getByText('Invoice, not numbered yet').first()).toBeVisible();
  await page.getByRole('button', { name: 'Issue' }).click();
  await page.getByRole('button', { name: 'Paid' }).click();
  await expect(page.getByRole('button', { name: 'Void…' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toMatch(/^INV-.*\.pdf$/);
  await expectAccessible(page);
  await picture(page, 'document-invoice');
  await page.getByRole('button', { name: 'Void…' }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('Mistake');
  await page.getByRole('button', { name: 'Void it' }).click();
  await expect(page.getByText(/Credited by/)).toBeVisible();

  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'Invoices' }).click();
  await expect(page.getByText(contact.name)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'documents');
});
