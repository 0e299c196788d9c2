import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '@/api/conversationViews';
import type { CommunicationView } from '@/api/leadsViews';
import { wholeTimeline } from './wholeTimeline';

const minute = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
const talk = (id: string, at: number, callId?: string) =>
  ({
    conversation: { id, startedAt: minute(at), ...(callId ? { callId } : {}) },
    lastWords: [],
  }) as unknown as TimelineEntry;
const fact = (id: string, at: number, kind: string, fields: Record<string, unknown> = {}) =>
  ({ id, kind, type: `io.baton.${kind}.x.v1`, at: minute(at), fields }) as CommunicationView;
const all = <T>(...items: T[]) => ({ items, hasMore: false });
const more = <T>(...items: T[]) => ({ items, hasMore: true });
const ids = ({ moments }: ReturnType<typeof wholeTimeline>) => moments.map(({ id }) => id);

describe('the whole timeline', () => {
  it('is one list, newest first', () => {
    const whole = wholeTimeline(
      all(talk('k2', 30), talk('k1', 10)),
      all(fact('f2', 20, 'note'), fact('f1', 5, 'lead')),
    );
    expect(ids(whole)).toEqual(['k2', 'f2', 'k1', 'f1']);
    expect(whole.next).toBeNull();
  });

  it('puts what befell a call into its conversation, the oldest first', () => {
    const whole = wholeTimeline(
      all(talk('k1', 10, 'c1')),
      all(
        fact('f3', 13, 'call', { callId: 'c2' }),
        fact('f2', 12, 'transfer', { callId: 'c1' }),
        fact('f1', 11, 'call', { callId: 'c1' }),
        fact('f0', 9, 'consent', { callId: 'c1' }),
      ),
    );
    expect(ids(whole)).toEqual(['f3', 'k1', 'f0']);
    const [, conversation] = whole.moments;
    expect(conversation?.kind === 'conversation' && conversation.steps.map(({ id }) => id)).toEqual([
      'f1',
      'f2',
    ]);
  });

  it('says written words once', () => {
    const whole = wholeTimeline(
      all(talk('k1', 10)),
      all(
        fact('f2', 12, 'message', { conversationId: 'elsewhere' }),
        fact('f1', 11, 'message', { conversationId: 'k1' }),
      ),
    );
    expect(ids(whole)).toEqual(['f2', 'k1']);
  });

  it('waits with what is older than where one list ends for now, and says which to read on', () => {
    const whole = wholeTimeline(
      more(talk('k2', 30), talk('k1', 25)),
      more(fact('f1', 28, 'note'), fact('f0', 20, 'note')),
    );
    expect(ids(whole)).toEqual(['k2', 'f1', 'k1']);
    expect(whole.next).toBe('conversations');
    const read = wholeTimeline(
      all(talk('k2', 30), talk('k1', 25)),
      more(fact('f1', 28, 'note'), fact('f0', 20, 'note')),
    );
    expect(ids(read)).toEqual(['k2', 'f1', 'k1', 'f0']);
    expect(read.next).toBe('communications');
  });

  it('shows nothing before both have been read once', () => {
    const whole = wholeTimeline(more(), all(fact('f1', 28, 'note')));
    expect(whole.moments).toEqual([]);
    expect(whole.next).toBe('conversations');
  });
});
