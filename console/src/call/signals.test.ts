import { describe, expect, it } from 'vitest';
import { encode, LONGEST_MESSAGE, parseChat, parseSignal } from './signals';

describe('what the house tells', () => {
  it('is understood', () => {
    expect(parseSignal(encode({ type: 'call.state', state: 'held', transferId: 'x' }))).toEqual({
      type: 'call.state',
      state: 'held',
    });
    const move = { type: 'call.move', room: 'C', token: 't', wsUrl: 'ws://localhost' };
    expect(parseSignal(encode(move))).toEqual(move);
  });

  it.each([
    { type: 'call.state', state: 'dancing' },
    { type: 'call.move', room: 'C' },
    { type: 'other' },
    null,
    7,
  ])('is left alone when it is nothing we know: %j', (message) =>
    expect(parseSignal(encode(message))).toBeNull(),
  );

  it('is left alone when it is no JSON', () => {
    expect(parseSignal(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});

describe('what others write', () => {
  it('is kept as it is, and bounded', () => {
    expect(parseChat(encode({ id: '1', text: '<b>hi</b>' }))?.text).toBe('<b>hi</b>');
    expect(parseChat(encode({ id: '1', text: 'x'.repeat(10_000) }))?.text).toHaveLength(LONGEST_MESSAGE);
  });

  it('is nothing when it is empty or of another shape', () => {
    for (const message of [{ id: '1', text: '  ' }, { id: 1, text: 'x' }, { text: 'x' }, []]) {
      expect(parseChat(encode(message))).toBeNull();
    }
  });
});
