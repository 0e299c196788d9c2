import { expect, test } from '@playwright/test';
import { CHROMIUM_FLAGS, chromium } from './chromium';
import { ALLOWED_PORT, foreignPage } from './foreignPage';

// Nobody allows the microphone here: headless, the browser refuses what it cannot ask.
test.use({ launchOptions: { executablePath: chromium(), args: [...CHROMIUM_FLAGS] } });

test('the widget without a microphone says how to allow it, and writes', { tag: '@long' }, async ({
  page,
}) => {
  const { address, server } = await foreignPage(ALLOWED_PORT);
  await page.goto(address);
  await page.getByRole('button', { name: 'Talk to us' }).click();
  await page.getByRole('button', { name: 'Start the call' }).click();
  await expect(page.getByRole('alert')).toContainText('Your microphone was refused');
  await page.getByLabel('Write a message').fill('I cannot speak. <b>Hello</b>');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('listitem')).toContainText('I cannot speak. <b>Hello</b>');
  await page.getByRole('button', { name: 'Hang up' }).click();
  server.close();
});

test('the caller page without a microphone says how to allow it, and writes', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('Your name').fill('Carol');
  await page.getByRole('button', { name: 'Call' }).click();
  await expect(page.getByText('The microphone was refused')).toBeVisible();
  await page.getByRole('button', { name: 'Messages' }).click();
  await page.getByLabel('Write a message').fill('Can you read me?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Can you read me?' })).toBeVisible();
  await page.getByRole('button', { name: 'Hang up' }).click();
  await expect(page.getByLabel('Your call')).toHaveAttribute('data-phase', 'over');
});
