import { describe, expect, it } from 'vitest';
import type { TransferView } from '@/api/views';
import { NOTHING_TOLD, told } from './liveState';

const offer = {
  offerId: 'o1',
  transferId: 't1',
  callId: 'c1',
  from: 'alice',
  mode: 'consult',
  expiresAt: '2026-01-01T00:00:30Z',
  ringMillis: 30_000,
};
const transfer = (version: number, state: string) =>
  ({ id: 't1', version, state, callId: 'c1', homeRoom: 'R', fromAgent: 'alice' }) as TransferView;

describe('what the live socket tells', () => {
  it('keeps the id to come back with', () => {
    const state = told(NOTHING_TOLD, { id: 7, type: 'presence', data: { username: 'bob' } });
    expect(told(state, { id: 3, type: 'unknown', data: {} }).resumeAfter).toBe(7);
  });

  it('shows an offer until it ends, and says why when we did not answer', () => {
    const ringing = told(NOTHING_TOLD, { id: 1, type: 'offer', data: offer });
    expect(Object.keys(ringing.offers)).toEqual(['o1']);
    const over = told(ringing, {
      id: 2,
      type: 'offer_ended',
      data: { offerId: 'o1', transferId: 't1', outcome: 'timed_out' },
    });
    expect(over.offers).toEqual({});
    expect(over.missed).toEqual([{ transferId: 't1', from: 'alice', outcome: 'timed_out' }]);
  });

  it('does not call an accepted offer missed, nor one that ends twice', () => {
    const ringing = told(NOTHING_TOLD, { id: 1, type: 'offer', data: offer });
    const ended = {
      id: 2,
      type: 'offer_ended',
      data: { offerId: 'o1', transferId: 't1', outcome: 'joining' },
    };
    expect(told(told(ringing, ended), ended).missed).toEqual([]);
  });

  it('never goes back to an older version of a transfer', () => {
    const newer = told(NOTHING_TOLD, { id: 1, type: 'transfer', data: transfer(5, 'consulting') });
    const state = told(newer, { id: 2, type: 'transfer', data: transfer(4, 'joining') });
    expect(state.transfers.t1?.state).toBe('consulting');
  });

  it('puts a briefing together from its pieces and replaces them by the whole', () => {
    const piece = (id: number, delta: string) => ({
      id,
      type: 'briefing',
      data: { transferId: 't1', delta, done: false },
    });
    const growing = told(told(NOTHING_TOLD, piece(1, 'The order ')), piece(2, 'never came.'));
    expect(growing.briefings.t1).toEqual({ text: 'The order never came.', whole: null });
    const whole = told(growing, {
      id: 3,
      type: 'briefing',
      data: { transferId: 't1', done: true, briefing: { text: 'Order 4711 never came.', source: 'model' } },
    });
    expect(whole.briefings.t1?.text).toBe('Order 4711 never came.');
    expect(told(whole, piece(4, 'late')).briefings.t1?.text).toBe('Order 4711 never came.');
  });

  it('knows the newest analysis of each call, and the last notification', () => {
    const analysis = (id: number, callId: string, analysisId: string) => ({
      id,
      type: 'analysis',
      data: { callId, conversationId: callId, analysisId },
    });
    let state = told(told(NOTHING_TOLD, analysis(1, 'c1', 'a1')), analysis(2, 'c2', 'b1'));
    state = told(state, analysis(3, 'c1', 'a2'));
    expect(state.analyses).toEqual({ c1: 'a2', c2: 'b1' });
    const notified = told(state, { id: 4, type: 'notification', data: { id: 'n1', kind: 'mention' } });
    expect(notified.notified).toBe('n1');
  });

  it('believes a greeting over what was known of running transfers', () => {
    const known = told(NOTHING_TOLD, { id: 1, type: 'transfer', data: transfer(5, 'consulting') });
    const back = told(known, {
      id: 9,
      type: 'hello',
      data: { username: 'bob', resumeAfter: 9, transfers: [], offers: [] },
    });
    expect(back.transfers).toEqual({});
    expect(back.username).toBe('bob');
  });
});
