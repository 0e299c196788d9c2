import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { ALLOWED_PORT, foreignPage } from './foreignPage';

test('a visitor asks by text without a call, and finds what was said on the next visit', {
  tag: '@long',
}, async ({ page }) => {
  const { address, server } = await foreignPage(ALLOWED_PORT);
  await page.goto(address);
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await page.getByRole('button', { name: 'Ask by text' }).click();
  const question = page.getByLabel('Your question');
  await expect(question).toBeFocused();
  await question.fill('Do you play at <b>weddings</b>?');
  await page.keyboard.press('Enter');
  const talk = page.getByRole('list', { name: 'Assistant' });
  await expect(talk.getByText('Do you play at <b>weddings</b>?')).toBeVisible();
  // A stand-in for the model says so itself; without one the question is kept.
  const model = process.env.BATON_BRIEFING !== undefined;
  if (model) await expect(talk.getByText(/^Assistant\s*stand-in/)).toBeVisible();
  else await expect(page.getByText('What you wrote is kept')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await page.getByRole('button', { name: 'Ask by text' }).click();
  await expect(talk.getByText('Do you play at <b>weddings</b>?')).toBeVisible();
  server.close();
});
