import { expect, it } from 'vitest';
import { spanText, spanWords } from './time';

it.each([
  [0, '0:00'],
  [42_900, '0:42'],
  [725_000, '12:05'],
  [3_723_000, '1:02:03'],
  [-5, '0:00'],
])('writes %d ms as %s', (millis, text) => expect(spanText(millis)).toBe(text));

it('says a span in words', () => {
  expect(spanWords(61_000)).toBe('1 minute 1 second');
  expect(spanWords(2_000)).toBe('2 seconds');
});
