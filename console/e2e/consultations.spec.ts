import { expect, test } from '@playwright/test';
import { enter, expectAccessible, fresh, makeContact, picture } from './office';

test('a consultation is booked by keyboard, moved, taken into a calendar and cancelled', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'alice', '/consultations');
  const contact = await makeContact(page, fresh('Mads Dahl'), { timeZone: 'America/New_York' });
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await expect(page.getByText(/by the clock of Europe\/Berlin \(GMT\+[12]\)/)).toBeVisible();
  // Far enough ahead that runs of the specs do not fill it.
  for (let week = 0; week < 3 + (Date.now() % 20); week += 1) {
    await page.getByRole('button', { name: 'The week after' }).click();
  }
  const free = page.getByRole('button', { name: /^Book Tue.*10:00$/ });
  await free.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await form.getByLabel('For whom').fill(contact.name);
  await form.getByRole('button', { name: contact.name }).press('Enter');
  await expect(form.getByText(/it is 0[45]:00 \(America\/New_York\)/)).toBeVisible();
  await form.getByLabel('What about').fill('Music for the evening');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Book' }).press('Enter');
  const booked = page.getByRole('button', { name: new RegExp(contact.name) });
  await expect(booked).toContainText('10:00–10:30');
  await expect(free).toHaveCount(0);
  await expectAccessible(page);
  await picture(page, 'consultations');

  await booked.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  expect((await download).suggestedFilename()).toBe('consultation.ics');
  const another = page.getByLabel('Another time this week');
  const wednesday = await another
    .locator('option')
    .filter({ hasText: /Wed.*14:00/ })
    .getAttribute('value');
  await another.selectOption(wednesday);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reschedule' }).click();
  await expect(booked).toContainText('14:00–14:30');
  await expect(free).toBeVisible();

  await booked.click();
  await page.getByLabel('Why it does not take place').fill('Customer is ill');
  await page.getByRole('button', { name: 'Cancel it' }).click();
  await expect(booked).toHaveCount(0);
});

test('a supervisor says when an agent can be booked, and the week shows it', { tag: '@office' }, async ({
  browser,
}) => {
  const page = await enter(browser, 'sam', '/consultations');
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await page.getByRole('button', { name: 'The week after' }).click();
  await page.getByRole('button', { name: 'Hours…' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('By the clock of').selectOption('Europe/Berlin');
  await form.getByRole('checkbox', { name: 'Saturday' }).setChecked(true);
  await form.getByLabel('Saturday from').fill('14:00');
  await form.getByLabel('Saturday until').fill('13:00');
  await form.getByRole('button', { name: 'Save the hours' }).click();
  await expect(form.getByRole('alert')).toContainText('days');
  await form.getByLabel('Saturday until').fill('15:00');
  await form.getByLabel('Minutes of a slot').fill('20');
  await expectAccessible(page);
  await picture(page, 'consultation-hours');
  await form.getByRole('button', { name: 'Save the hours' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Book Sat/ })).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Book Sat.*14:40$/ })).toBeVisible();

  await page.getByRole('button', { name: 'Hours…' }).click();
  await form.getByRole('checkbox', { name: 'Saturday' }).setChecked(false);
  await form.getByRole('button', { name: 'Save the hours' }).click();
  await expect(page.getByRole('button', { name: /^Book Sat/ })).toHaveCount(0);
});
