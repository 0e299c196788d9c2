import { expect, it } from 'vitest';
import { dayStart, localInput, needsReason } from './leadWords';

it('takes a span of days with both its ends', () => {
  const from = Date.parse(dayStart('2026-11-01') ?? '');
  const to = Date.parse(dayStart('2026-11-01', 1) ?? '');
  expect(new Date(from).getDate()).toBe(1);
  expect(new Date(to).getDate()).toBe(2);
  expect(dayStart('')).toBeUndefined();
  expect(dayStart('2026-11')).toBeUndefined();
});

it('asks why only where the service does', () => {
  expect(needsReason('proposal', 'lost')).toBe(true);
  expect(needsReason('lost', 'contacted')).toBe(true);
  expect(needsReason('new', 'contacted')).toBe(false);
});

it('writes a moment for a field, and reads it back the same', () => {
  const at = '2026-11-21T10:30:00.000Z';
  expect(new Date(localInput(at)).toISOString()).toBe(at);
  expect(localInput(undefined)).toBe('');
});
