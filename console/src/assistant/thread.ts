import type { CalledFunction, ChatReply, MessageView, ProposalView } from '@/api/conversationViews';
import { ApiProblem, problemOf } from '@/api/problem';
import type { StreamEvent } from './eventStream';

/** A function that was asked for; `result` where it found something, as text when it is too long to be shown whole. */
export interface CallLine extends CalledFunction {
  readonly result?: unknown;
}

/** One thing in the talk with the assistant. */
export type Line =
  | { readonly key: string; readonly kind: 'person'; readonly text: string }
  | { readonly key: string; readonly kind: 'assistant'; readonly text: string; readonly growing: boolean }
  | { readonly key: string; readonly kind: 'call'; readonly call: CallLine }
  | { readonly key: string; readonly kind: 'proposal'; readonly proposal: ProposalView }
  | {
      readonly key: string;
      readonly kind: 'problem';
      readonly problem: ApiProblem;
      /** What was asked and got no answer. */
      readonly asked: string | null;
    };

export interface Thread {
  readonly conversationId: string | null;
  readonly lines: readonly Line[];
  /** What waits for an answer now. */
  readonly asked: string | null;
}

export const NEW_THREAD: Thread = { conversationId: null, lines: [], asked: null };

/** A person says something. */
export function said(thread: Thread, text: string): Thread {
  return { ...added(settled(thread), { kind: 'person', text }), asked: text };
}

/** The assistant tells something. */
export function told(thread: Thread, { name, data }: StreamEvent): Thread {
  switch (name) {
    case 'text':
      return grown(thread, (data as { text?: string }).text ?? '');
    case 'function':
      return added(settled(thread), { kind: 'call', call: data as CallLine });
    case 'proposal':
      return proposed(thread, data as ProposalView);
    case 'reply':
      return replied(thread, data as ChatReply);
    case 'problem':
      return failed(thread, problemOf((data as { status?: number }).status ?? 500, data));
    default:
      return thread;
  }
}

/** The answer is over without an end, or there was none. */
export function failed(thread: Thread, problem: ApiProblem): Thread {
  const { asked } = thread;
  const over = GONE.includes(problem.code);
  return {
    ...added(settled(thread), { kind: 'problem', problem, asked }),
    asked: null,
    // The next thing that is said begins anew.
    conversationId: over ? null : thread.conversationId,
  };
}

const GONE = ['conversation_not_found', 'conversation_closed'];

/** What has been said: nothing waits any more. Whoever sees a stream end without its last event says so with this. */
export function brokenOff(thread: Thread): Thread {
  return thread.asked === null
    ? thread
    : failed(thread, new ApiProblem('broken_off', 0, 'The answer broke off.'));
}

/** A function that was asked for by hand. */
export function called(thread: Thread, call: CallLine, proposal: ProposalView | null | undefined): Thread {
  const before = proposal ? proposed(thread, proposal) : thread;
  return added(before, { kind: 'call', call });
}

/** How a proposal stands now, whether it was in the thread before or not. */
export function proposed(thread: Thread, proposal: ProposalView): Thread {
  const conversationId = thread.conversationId ?? proposal.conversationId ?? null;
  const known = thread.lines.some((line) => isOf(line, proposal));
  if (!known) return { ...added(settled(thread), { kind: 'proposal', proposal }), conversationId };
  return {
    ...thread,
    conversationId,
    lines: thread.lines.map((line) => (isOf(line, proposal) ? { ...line, proposal } : line)),
  };
}

/** A thread of before, from what is kept of it. */
export function remembered(
  conversationId: string,
  messages: readonly MessageView[],
  proposals: readonly ProposalView[],
): Thread {
  const lines = [
    ...messages.map((message): [string, Line] => [
      message.at,
      message.role === 'assistant'
        ? { key: message.id, kind: 'assistant', text: message.text, growing: false }
        : { key: message.id, kind: 'person', text: message.text },
    ]),
    ...proposals.map((proposal): [string, Line] => [
      proposal.createdAt,
      { key: proposal.id, kind: 'proposal', proposal },
    ]),
  ];
  lines.sort(([one], [other]) => new Date(one).getTime() - new Date(other).getTime());
  return { conversationId, lines: lines.map(([, line]) => line), asked: null };
}

function replied(thread: Thread, { reply, conversationId, proposals }: ChatReply): Thread {
  const before = (proposals ?? []).reduce(proposed, thread);
  const last = before.lines.at(-1);
  // The pieces of its last turn are the reply already; what was not streamed is said now.
  const whole =
    last?.kind === 'assistant'
      ? {
          ...before,
          lines: [...before.lines.slice(0, -1), { ...last, text: reply || last.text, growing: false }],
        }
      : reply
        ? added(settled(before), { kind: 'assistant', text: reply, growing: false })
        : before;
  return { ...whole, conversationId, asked: null };
}

function grown(thread: Thread, piece: string): Thread {
  const last = thread.lines.at(-1);
  return last?.kind === 'assistant' && last.growing
    ? { ...thread, lines: [...thread.lines.slice(0, -1), { ...last, text: last.text + piece }] }
    : added(thread, { kind: 'assistant', text: piece, growing: true });
}

function settled(thread: Thread): Thread {
  const last = thread.lines.at(-1);
  return last?.kind === 'assistant' && last.growing
    ? { ...thread, lines: [...thread.lines.slice(0, -1), { ...last, growing: false }] }
    : thread;
}

function isOf(line: Line, { id }: ProposalView): line is Extract<Line, { kind: 'proposal' }> {
  return line.kind === 'proposal' && line.proposal.id === id;
}

type Unkeyed<L> = L extends Line ? Omit<L, 'key'> : never;

function added(thread: Thread, line: Unkeyed<Line>): Thread {
  return { ...thread, lines: [...thread.lines, { ...line, key: crypto.randomUUID() }] };
}
