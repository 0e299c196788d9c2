import { expect, it } from 'vitest';
import { copyFor, ENGLISH, GERMAN } from './copy';

it('speaks English and German, and English to everybody else', () => {
  expect(copyFor('de-AT').end).toBe(GERMAN.end);
  expect(copyFor('en').end).toBe(ENGLISH.end);
  expect(copyFor('fr').end).toBe(ENGLISH.end);
});

it('lets a page say it otherwise', () => {
  expect(copyFor('en', { open: 'Call sales' })).toEqual({ ...ENGLISH, open: 'Call sales' });
});

it('says everything in both languages', () => {
  expect(Object.keys(GERMAN)).toEqual(Object.keys(ENGLISH));
});
