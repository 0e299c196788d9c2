import type { TimelineEntry } from '@/api/conversationViews';
import type { CommunicationView } from '@/api/leadsViews';

/** What happened with a contact: a conversation with what befell its call, or something else. */
export type Moment =
  | {
      readonly kind: 'conversation';
      readonly id: string;
      readonly at: string;
      readonly entry: TimelineEntry;
      /** What befell the call, the oldest first. */
      readonly steps: readonly CommunicationView[];
    }
  | {
      readonly kind: 'communication';
      readonly id: string;
      readonly at: string;
      readonly line: CommunicationView;
    };

/** One of the two lists as far as it has been read, newest first. */
interface Read<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
}

export interface WholeTimeline {
  readonly moments: readonly Moment[];
  /** The list that has to be read on before anything older can be shown; null at the end. */
  readonly next: 'conversations' | 'communications' | null;
}

/**
 * The conversations and what else happened, as one list, newest first. The two are read in parts: nothing is shown that is older
 * than where one of them ends for now, so that nothing appears above what somebody has already read.
 */
export function wholeTimeline(
  conversations: Read<TimelineEntry>,
  communications: Read<CommunicationView>,
): WholeTimeline {
  const said = reach(conversations, ({ conversation }) => conversation.startedAt);
  const happened = reach(communications, ({ at }) => at);
  const from = Math.max(said, happened);

  const ofCall = new Map<string, CommunicationView[]>();
  const known = new Set<string>();
  for (const { conversation } of conversations.items) {
    known.add(conversation.id);
    if (conversation.callId) ofCall.set(conversation.callId, []);
  }
  const rest = communications.items.filter((line) => {
    const steps = isOfCall(line) ? ofCall.get(text(line, 'callId')) : undefined;
    steps?.push(line);
    // Written words stand in their conversation.
    return !steps && !(line.kind === 'message' && known.has(text(line, 'conversationId')));
  });

  const moments: Moment[] = [
    ...conversations.items.map((entry) => ({
      kind: 'conversation' as const,
      id: entry.conversation.id,
      at: entry.conversation.startedAt,
      entry,
      steps: (ofCall.get(entry.conversation.callId ?? '') ?? []).toReversed(),
    })),
    ...rest.map((line) => ({ kind: 'communication' as const, id: line.id, at: line.at, line })),
  ];
  return {
    moments: moments
      .filter(({ at }) => time(at) >= from)
      .sort((one, other) => time(other.at) - time(one.at) || other.id.localeCompare(one.id)),
    next: from === Number.NEGATIVE_INFINITY ? null : said >= happened ? 'conversations' : 'communications',
  };
}

/** Back to when a list is complete. */
function reach<T>({ items, hasMore }: Read<T>, at: (item: T) => string): number {
  const last = items.at(-1);
  if (!hasMore) return Number.NEGATIVE_INFINITY;
  return last === undefined ? Number.POSITIVE_INFINITY : time(at(last));
}

function isOfCall({ kind }: CommunicationView): boolean {
  return kind === 'call' || kind === 'transfer';
}

function text({ fields }: CommunicationView, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function time(at: string): number {
  return new Date(at).getTime();
}
