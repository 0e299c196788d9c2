import { expect, it } from 'vitest';
import { eventOf, PHONE_KEYS } from './keys';

it.each([
  ['0', 0],
  ['9', 9],
  ['*', 10],
  ['#', 11],
  ['x', null],
  ['', null],
])('the key %j is event %j', (key, event) => expect(eventOf(key)).toBe(event));

it('has each key once', () => {
  expect(new Set(PHONE_KEYS.map(([key]) => key)).size).toBe(12);
});
