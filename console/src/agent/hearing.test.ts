import { describe, expect, it } from 'vitest';
import type { TransferState, TransferView } from '@/api/views';
import { callerWaits, hearing } from './hearing';

const at = (state: TransferState, more: Partial<TransferView> = {}) =>
  ({ state, mode: 'consult', abandoned: false, ...more }) as TransferView;
const linked = (transfer: TransferView) =>
  hearing(transfer)
    .filter(({ hears }) => hears)
    .map(({ pair }) => pair.join('-'));

describe('who hears whom', () => {
  it.each<[string, TransferView, string[]]>([
    ['holding', at('holding'), []],
    ['offering', at('offering'), []],
    ['consulting', at('consulting', { talkingTo: 'target' }), ['from-target']],
    ['swapped', at('consulting', { talkingTo: 'caller' }), ['caller-from']],
    ['three-way', at('three_way'), ['caller-from', 'from-target', 'caller-target']],
    ['completed', at('completed'), ['caller-target']],
    ['cancelled', at('cancelled'), ['caller-from']],
    ['declined', at('declined'), ['caller-from']],
    ['the caller hung up', at('caller_left'), []],
    ['direct while it rings', at('offering', { mode: 'direct' }), ['caller-from']],
    ['blind while it rings', at('offering', { mode: 'blind' }), []],
  ])('%s', (_what, transfer, pairs) => expect(linked(transfer)).toEqual(pairs));

  it('never lets the caller hear the private talk', () => {
    expect(callerWaits(at('consulting', { talkingTo: 'target' }))).toBe(true);
    expect(callerWaits(at('consulting', { talkingTo: 'caller' }))).toBe(false);
    expect(callerWaits(at('caller_left'))).toBe(false);
  });
});
