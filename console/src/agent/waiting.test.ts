import { expect, it } from 'vitest';
import type { CallSummary } from '@/api/views';
import { waitingCalls } from './waiting';

const call = (id: string, more: Partial<CallSummary> = {}) =>
  ({
    id,
    homeRoom: id,
    state: 'open',
    held: false,
    createdAt: '2026-01-01T00:00:00Z',
    ...more,
  }) as CallSummary;

it('lists whoever is there and has not been answered, the longest first', () => {
  const waiting = waitingCalls([
    call('empty'),
    call('later', { waitingSince: '2026-01-01T00:00:30Z' }),
    call('answered', { waitingSince: '2026-01-01T00:00:05Z', answeredAt: '2026-01-01T00:00:06Z' }),
    call('passed', { waitingSince: '2026-01-01T00:00:05Z', transferId: 't1' }),
    call('first', { waitingSince: '2026-01-01T00:00:10.5Z' }),
  ]);
  expect(waiting.map(({ id }) => id)).toEqual(['first', 'later']);
});
