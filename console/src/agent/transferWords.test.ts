import { expect, it } from 'vitest';
import type { TransferState, TransferView } from '@/api/views';
import { targetName, transferWords } from './transferWords';

const STATES: readonly TransferState[] = [
  'requested',
  'holding',
  'offering',
  'joining',
  'consulting',
  'three_way',
  'completing',
  'cancelling',
  'completed',
  'cancelled',
  'declined',
  'timed_out',
  'busy',
  'unavailable',
  'caller_left',
  'agent_left',
  'failed',
];
const at = (state: TransferState, more: Partial<TransferView> = {}) =>
  ({ state, mode: 'consult', fromAgent: 'alice', target: { agent: 'bob' }, ...more }) as TransferView;

it.each(STATES)('%s has words for both agents', (state) => {
  for (const me of ['alice', 'bob']) {
    const words = transferWords(at(state), me);
    expect(words.title).not.toBe('');
    expect(words.detail).toMatch(/\.$/);
  }
});

it('says why a transfer was declined', () => {
  expect(transferWords(at('declined', { code: 'in_another_call' }), 'alice').title).toBe(
    'bob declined: in another call',
  );
});

it('names a queue that has nobody yet', () => {
  expect(targetName(at('offering', { target: { queue: 'billing' } }))).toBe('the queue billing');
});
