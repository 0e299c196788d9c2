import { expect, it } from 'vitest';
import type { Analysis } from '@/api/conversationViews';
import { digestOf } from './analysisDigest';

const analysis = (minute: number, sentiment: Analysis['sentiment'], ...promises: string[]): Analysis => ({
  id: `a${minute}`,
  conversationId: 'k1',
  at: `2026-01-01T00:0${minute}:00Z`,
  writer: 'model',
  sentiment,
  commitments: promises.map((text) => ({ who: 'agent', text })),
});

it('is nothing before the first analysis', () => expect(digestOf([])).toBeNull());

it('keeps each promise once, in the order in which they were made', () => {
  const digest = digestOf([
    analysis(3, 'neutral', 'a refund ', 'A call'),
    analysis(1, 'neutral', 'A refund'),
  ]);
  expect(digest?.latest.id).toBe('a3');
  expect(digest?.commitments.map(({ text }) => text)).toEqual(['A refund', 'A call']);
});

it('says how somebody felt wherever that changed', () => {
  const digest = digestOf([
    analysis(4, 'positive'),
    analysis(3, 'negative'),
    analysis(2, 'negative'),
    analysis(1, 'neutral'),
  ]);
  expect(digest?.feelings.map(({ sentiment }) => sentiment)).toEqual(['neutral', 'negative', 'positive']);
  expect(digest?.feelings[1]?.at).toBe('2026-01-01T00:02:00Z');
});
