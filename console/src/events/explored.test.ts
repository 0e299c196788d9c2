import { describe, expect, it } from 'vitest';
import { chainOf, type ExploredEvent, isOfType, MOST_EVENTS, merged, readEvent } from './explored';

const event = (key: string, second: number, causationId: string | null = null): ExploredEvent => ({
  key,
  at: new Date(Date.UTC(2026, 10, 22, 0, 0, second)).toISOString(),
  type: 'io.baton.call.held.v1',
  callId: 'c1',
  room: 'R',
  causationId,
  correlationId: null,
  place: null,
  whole: {},
});

describe('an event from the live socket', () => {
  const cloudEvent = {
    id: 'e1',
    source: '/token-service',
    type: 'io.baton.call.held.v1',
    subject: 'c1',
    time: '2026-11-22T00:00:00Z',
    causationid: 'e0',
    data: { callId: 'c1', room: 'R' },
  };

  it('is read with its place in Kafka', () => {
    const message = { topic: 'baton.calls', partition: 0, offset: 17, event: cloudEvent };
    expect(readEvent(message)).toEqual({
      key: 'e1',
      at: '2026-11-22T00:00:00Z',
      type: 'io.baton.call.held.v1',
      callId: 'c1',
      room: 'R',
      causationId: 'e0',
      correlationId: null,
      place: 'baton.calls/0@17',
      whole: cloudEvent,
    });
  });

  it.each([
    null,
    7,
    {},
    { event: [] },
    { event: { ...cloudEvent, id: undefined } },
    { event: { ...cloudEvent, time: 'soon' } },
  ])('is left out when it is none: %j', (message) => expect(readEvent(message)).toBeNull());
});

describe('many events', () => {
  it('come once each, the newest first', () => {
    const keys = merged([event('b', 2), event('a', 1)], [event('c', 3), event('b', 2)]).map(({ key }) => key);
    expect(keys).toEqual(['c', 'b', 'a']);
  });

  it('are bounded: the oldest go', () => {
    const many = Array.from({ length: MOST_EVENTS + 1 }, (_one, index) => event(`e${index}`, index));
    const kept = merged([], many);
    expect(kept).toHaveLength(MOST_EVENTS);
    expect(kept.some(({ key }) => key === 'e0')).toBe(false);
  });

  it('are told apart by type or by what it begins with', () => {
    expect(isOfType('io.baton.call.held.v1', 'io.baton.call.*')).toBe(true);
    expect(isOfType('io.baton.call.held.v1', 'io.baton.call.held.v1')).toBe(true);
    expect(isOfType('io.baton.transfer.held.v1', 'io.baton.call.*')).toBe(false);
    expect(isOfType('io.baton.call.held.v1', 'io.baton.call')).toBe(false);
  });
});

describe('the chain of a call', () => {
  it('begins with the first and says what led to each', () => {
    const links = chainOf([
      event('c', 3, 'b'),
      event('a', 1),
      event('b', 2, 'a'),
      event('d', 4, 'elsewhere'),
    ]);
    expect(
      links.map(({ event: { key }, because, depth, afterMillis }) => [key, because?.key, depth, afterMillis]),
    ).toEqual([
      ['a', undefined, 0, 0],
      ['b', 'a', 1, 1000],
      ['c', 'b', 2, 2000],
      ['d', undefined, 0, 3000],
    ]);
  });

  it('is not confused by a circle', () => {
    expect(chainOf([event('a', 1, 'b'), event('b', 2, 'a')])).toHaveLength(2);
  });
});
