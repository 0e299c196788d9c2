import { expect, it } from 'vitest';
import { boundsOf, EVERYTHING, isNarrowed } from './narrowing';

const at = (day: number) => new Date(2026, 2, day).toISOString();

it('takes the first and the last day wholly', () => {
  expect(boundsOf({ ...EVERYTHING, from: '2026-03-02', until: '2026-03-03' })).toEqual({
    from: at(2),
    until: at(4),
  });
});

it('bounds nothing without days, or with half of one', () => {
  expect(boundsOf(EVERYTHING)).toEqual({});
  expect(boundsOf({ ...EVERYTHING, from: 'x', until: 'y' })).toEqual({});
  expect(boundsOf({ ...EVERYTHING, from: '0002-03-01' })).toEqual({});
});

it('asks for one kind when one is chosen', () => {
  expect(boundsOf({ ...EVERYTHING, type: 'sms' })).toEqual({ type: 'sms' });
});

it('knows whether anything is left out', () => {
  expect(isNarrowed(EVERYTHING)).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, type: 'sms' })).toBe(true);
});
