import type { FunctionOutcome, ProposalState } from '@/api/conversationViews';
import type { ApiProblem } from '@/api/problem';
import type { Tone } from '@/design/Badge';
import { inWords } from '@/design/words';

/** What to do about it. */
export function adviceOn({ code, passing }: ApiProblem): string {
  switch (code) {
    case 'model_not_configured':
      return 'The functions below work without one. Whoever runs Baton sets the address, key and id of a model to have answers in words.';
    case 'model_away':
      return 'Send it again in a moment; the functions below work meanwhile.';
    case 'broken_off':
    case 'offline':
      return 'What had come stays. Send it again when the connection is back.';
    case 'conversation_closed':
    case 'conversation_not_found':
      return 'Send it again: a new thread begins.';
    case 'signed_out':
    case 'unauthorized':
      return 'Load the page again to sign in; your words are kept above.';
    case 'rate_limited':
      return 'Wait a little, then send it again.';
    case 'spend_limit':
      return 'The functions below work meanwhile.';
    case 'validation_failed':
      return 'Say it in other words, or shorter.';
    default:
      return passing ? 'Send it again in a moment.' : 'Say it in other words, or use a function below.';
  }
}

export const OUTCOMES: Readonly<Record<FunctionOutcome, readonly [string, Tone]>> = {
  succeeded: ['Found', 'talk'],
  proposed: ['Waits for your yes', 'hold'],
  failed: ['Did not work', 'danger'],
  refused: ['Not allowed', 'danger'],
};

export const PROPOSAL_STATES: Readonly<Record<ProposalState, readonly [string, Tone]>> = {
  proposed: ['Waits for your yes', 'hold'],
  confirmed: ['Being done', 'consult'],
  rejected: ['You said no', 'neutral'],
  done: ['Done', 'talk'],
  failed: ['Did not work', 'danger'],
  expired: ['Too late', 'neutral'],
};

/** A function's name in words: add_contact_note is Add contact note. */
export function functionWords(name: string): string {
  return inWords(name);
}

const LONGEST = 140;

/** What was found, in a line. */
export function inBrief(result: unknown): string {
  if (result === null || result === undefined) return '';
  if (typeof result !== 'object') return clipped(String(result));
  const list = Array.isArray(result) ? result : (result as { items?: unknown }).items;
  if (Array.isArray(list)) {
    if (list.length === 0) return 'Nothing found';
    const names = list.map(nameOf).filter(Boolean).slice(0, 3);
    return clipped(`${list.length} found${names.length > 0 ? `: ${names.join(', ')}` : ''}`);
  }
  const name = nameOf(result);
  return name ? clipped(name) : clipped(members(result));
}

/** Arguments in a line: query: Carol · limit: 5. */
export function members(object: unknown): string {
  if (typeof object !== 'object' || object === null) return clipped(String(object ?? ''));
  return clipped(
    Object.entries(object)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
      .join(' · '),
  );
}

function nameOf(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return '';
  const { name, title, username, number, text } = item as Record<string, unknown>;
  const word = [name, title, username, number, text].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return (word as string | undefined) ?? '';
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
