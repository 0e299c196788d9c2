import { expect, test } from '@playwright/test';
import { ask, enter, expectAccessible, fresh, makeContact, picture } from './office';

/** Songs of our own, so that the spec does not depend on what the catalogue was filled with. */
const SONGS = [
  ['Slow river', 'The Lanterns', 1975, 'soul', 'romantic', 2],
  ['Paper moon waltz', 'Ada Quartet', 1962, 'jazz', 'romantic', 1],
  ['Harbour lights', 'Ola and the Tide', 1984, 'pop', 'romantic', 3],
  ['Midnight engine', 'Copper Club', 1998, 'disco', 'party', 5],
] as const;

test('the catalogue takes in a song by hand and many from a file, with what is wrong said', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'sam', '/music');
  const tag = fresh('tide').slice(5);
  await page.getByRole('button', { name: 'Add a song' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill(`Low water ${tag}`);
  await form.getByLabel('Artist').fill('Ebb');
  await form.getByLabel('Year').fill('1999');
  await form.getByLabel('Genre').fill('Folk');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add the song' }).click();
  await expect(form).toHaveCount(0);
  // Once more: it is there already, and the page says so.
  await page.getByRole('button', { name: 'Add a song' }).click();
  await form.getByLabel('Title').fill(`Low water ${tag}`);
  await form.getByLabel('Artist').fill('Ebb');
  await form.getByLabel('Year').fill('1999');
  await form.getByLabel('Genre').fill('Folk');
  await form.getByRole('button', { name: 'Add the song' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await form.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Import songs' }).click();
  const file = [
    'title,artist,year,genre,mood,energy',
    `Low water ${tag},Ebb,1999,folk,party,3`,
    `High water ${tag},Flood,2001,folk,party,3`,
    `No water ${tag},Drought,2001,folk,party,9`,
  ].join('\n');
  await form
    .getByLabel('CSV file')
    .setInputFiles({ name: 'songs.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await form.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(form.getByText('1 added, 1 known before, 1 refused.')).toBeVisible();
  await expect(form.getByRole('list', { name: 'Refused rows' })).toContainText('Row 3: energy');
  await expectAccessible(page);
  await picture(page, 'songs-imported');
});

test('songs are recommended with reasons, put in order, locked, and wished for by guests', {
  tag: '@office',
}, async ({ browser }) => {
  const page = await enter(browser, 'sam', '/music');
  const contact = await makeContact(page, fresh('Bo Sand'));
  const tag = fresh('take').slice(5);
  for (const [title, artist, year, genre, mood, energy] of SONGS) {
    await ask(page, 'POST', '/api/songs', { title: `${title} ${tag}`, artist, year, genre, mood, energy });
  }
  await page.getByRole('button', { name: 'New playlist' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Whose event').fill(contact.name);
  await form.getByRole('button', { name: contact.name }).click();
  await form.getByLabel('Title').fill('First dance and after');
  await form.getByRole('button', { name: 'Begin the playlist' }).click();
  await expect(page).toHaveURL(/\/music\/[0-9a-f-]{36}$/);

  await page.getByLabel('Moment').selectOption('first_dance');
  await page.getByText('Taste and limits').click();
  await page.getByLabel('How many').fill('50');
  await page.getByRole('button', { name: 'Recommend' }).click();
  const fits = page.getByRole('list', { name: 'Recommended' });
  await expect(fits.getByRole('listitem').first()).toContainText(/first dance/i);

  await page.getByRole('searchbox', { name: 'Song', exact: true }).fill(tag);
  for (const title of ['Slow river', 'Paper moon waltz', 'Harbour lights']) {
    await page
      .getByRole('region', { name: 'Catalogue' })
      .getByRole('button', { name: `Add ${title} ${tag}` })
      .click();
    await expect(page.getByRole('list', { name: 'Songs in order' })).toContainText(title);
  }
  const order = page.getByRole('list', { name: 'Songs in order' }).getByRole('listitem');
  await expect(order).toHaveCount(3);
  await order.nth(2).dragTo(order.nth(0));
  await expect(order.nth(0)).toContainText('Harbour lights');
  await page.getByRole('button', { name: 'Song 1 down' }).press('Enter');
  await expect(order.nth(1)).toContainText('Harbour lights');
  await page.getByRole('button', { name: 'Song 1 stays in its place' }).click();
  await expect(page.getByRole('button', { name: 'Song 1 down' })).toBeDisabled();
  await page.getByRole('button', { name: 'Take song 1 out' }).click();
  await expect(page.getByRole('alert')).toContainText('Unlock it first');
  await page.getByRole('button', { name: 'Take song 3 out' }).click();
  await expect(order).toHaveCount(2);

  await page.getByLabel('Guest', { exact: true }).fill('Uncle Per');
  await page.getByLabel('Wished song').fill(tag);
  await page.getByRole('button', { name: `Wish for Midnight engine ${tag}` }).click();
  const wishes = page.getByRole('list', { name: 'Wishes' });
  await expect(wishes).toContainText('1 vote');
  await page.getByLabel('Guest', { exact: true }).fill('Aunt Liv');
  await wishes.getByRole('button', { name: 'Vote' }).click();
  await expect(wishes).toContainText('2 votes');
  await expectAccessible(page);
  await picture(page, 'playlist');
  await wishes.getByRole('button', { name: 'Approve' }).click();
  await expect(order).toHaveCount(3);
  await expect(order.nth(2)).toContainText('Midnight engine');

  await page.getByRole('link', { name: 'Music' }).click();
  await expect(page.getByRole('link', { name: 'First dance and after' }).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'music');
});
