import { expect, it } from 'vitest';
import { addDays, dayIn, intoDays, mondayOf, offsetIn, timeIn, weekFrom } from './week';

it('goes by weeks that begin on Monday, over years and changes of clocks', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  expect(weekFrom('2026-12-28')).toContain('2027-01-03');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
});

it('reads moments by the chosen clock, in summer and in winter', () => {
  expect(timeIn('Europe/Berlin', '2026-03-29T00:30:00Z')).toBe('01:30');
  expect(timeIn('Europe/Berlin', '2026-03-29T01:30:00Z')).toBe('03:30');
  expect(offsetIn('Europe/Berlin', '2026-07-01T00:00:00Z')).toBe('GMT+2');
  expect(dayIn('America/New_York', '2026-11-22T03:00:00Z')).toBe('2026-11-21');
  expect(dayIn('Pacific/Auckland', '2026-11-21T12:00:00Z')).toBe('2026-11-22');
});

it('puts a booking into the day of the chosen clock, by time', () => {
  const days = weekFrom('2026-11-16');
  const booked = [{ startsAt: '2026-11-16T23:30:00Z' }];
  const free = [{ startsAt: '2026-11-17T09:00:00Z' }, { startsAt: '2026-11-17T08:00:00Z' }];
  const berlin = intoDays(days, 'Europe/Berlin', booked, free);
  expect(berlin[0]).toEqual([]);
  expect(berlin[1]?.map(({ at }) => at)).toEqual([
    '2026-11-16T23:30:00Z',
    '2026-11-17T08:00:00Z',
    '2026-11-17T09:00:00Z',
  ]);
  expect(intoDays(days, 'UTC', booked, free)[0]).toHaveLength(1);
});
