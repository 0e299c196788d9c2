import { expect, it } from 'vitest';
import { asCode, inWords, listOf, money } from './words';

it('makes codes of words and words of codes', () => {
  expect(asCode('  Too expensive! ')).toBe('too_expensive');
  expect(asCode('Ünïcode?')).toBe('n_code');
  expect(asCode('x'.repeat(100))).toHaveLength(64);
  expect(inWords('first_dance')).toBe('First dance');
});

it('reads lists without what is empty or said twice', () => {
  expect(listOf(' vip, ,wedding;vip ')).toEqual(['vip', 'wedding']);
  expect(listOf('')).toEqual([]);
});

it('writes an amount in a currency that nobody knows', () => {
  expect(money(12.5, 'nonsense')).toBe('12.5 nonsense');
  expect(money(12.5, 'EUR')).toContain('12');
});
