import { expect, it } from 'vitest';
import { EVERYTHING, isBefore, isNarrowed, isWithin } from './narrowing';

const at = (day: number, hour = 12) => new Date(2026, 2, day, hour).toISOString();
const march = { ...EVERYTHING, from: '2026-03-02', until: '2026-03-03' };

it('takes the first and the last day wholly', () => {
  expect(isWithin(at(2, 0), march)).toBe(true);
  expect(isWithin(at(3, 23), march)).toBe(true);
  expect(isWithin(at(1, 23), march)).toBe(false);
  expect(isWithin(at(4, 0), march)).toBe(false);
});

it('bounds nothing without days, or with half of one', () => {
  expect(isWithin(at(1), EVERYTHING)).toBe(true);
  expect(isWithin(at(1), { ...EVERYTHING, from: 'x', until: 'y' })).toBe(true);
});

it('knows when reading on is no use', () => {
  expect(isBefore(at(1), march)).toBe(true);
  expect(isBefore(at(2), march)).toBe(false);
  expect(isBefore(undefined, march)).toBe(false);
  expect(isBefore(at(1), EVERYTHING)).toBe(false);
});

it('knows whether anything is left out', () => {
  expect(isNarrowed(EVERYTHING)).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, type: 'sms' })).toBe(true);
});
