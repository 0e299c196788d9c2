import { expect, it } from 'vitest';
import type { ConsentView } from '@/api/leadsViews';
import { standing } from './consent';

const line = (channel: string, state: string, recordedAt: string): ConsentView => ({
  id: recordedAt,
  channel,
  purpose: 'marketing',
  state,
  wordingVersion: '1',
  recordedBy: 'alice',
  recordedAt,
});

it('lets the last word on a channel count', () => {
  const ledger = [line('sms', 'withdrawn', '3'), line('phone', 'granted', '2'), line('sms', 'granted', '1')];
  expect(standing(ledger).map(({ channel, state }) => `${channel} ${state}`)).toEqual([
    'sms withdrawn',
    'phone granted',
  ]);
});
