import type { Analysis } from '@/api/conversationViews';

export type Commitment = NonNullable<Analysis['commitments']>[number];

/** What the analyses of a call come to. */
export interface Digest {
  readonly latest: Analysis;
  /** How the caller felt, the oldest first, wherever that changed. */
  readonly feelings: readonly Pick<Analysis, 'at' | 'sentiment'>[];
  /** All that was promised in the call, in the order in which it was; each once. */
  readonly commitments: readonly Commitment[];
}

/** Puts them together; they come newest first. Null while there is none. */
export function digestOf(newestFirst: readonly Analysis[]): Digest | null {
  const latest = newestFirst[0];
  if (!latest) return null;
  const commitments = new Map<string, Commitment>();
  const feelings: Pick<Analysis, 'at' | 'sentiment'>[] = [];
  for (const { at, sentiment, commitments: made } of newestFirst.toReversed()) {
    if (feelings.at(-1)?.sentiment !== sentiment) feelings.push({ at, sentiment });
    for (const one of made ?? []) {
      const key = `${one.who} ${one.text.trim().toLowerCase()}`;
      if (!commitments.has(key)) commitments.set(key, one);
    }
  }
  return { latest, feelings, commitments: [...commitments.values()] };
}
