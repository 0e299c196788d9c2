import type { ConversationType } from '@/api/conversationViews';

/** What a list of conversations is narrowed to beyond words and contact. Days are the calendar's, where the reader is. */
export interface Narrowing {
  readonly type: ConversationType | '';
  /** The first day, as 2026-03-01; empty for from the beginning. */
  readonly from: string;
  /** The last day. */
  readonly until: string;
}

export const EVERYTHING: Narrowing = { type: '', from: '', until: '' };

/** Whether a moment is on one of the days. */
export function isWithin(at: string, { from, until }: Narrowing): boolean {
  const time = new Date(at).getTime();
  return (from === '' || time >= start(from)) && (until === '' || time < start(until, 1));
}

/** Whether everything that comes after this in a list, newest first, is before the first day: no need to read on. */
export function isBefore(at: string | undefined, { from }: Narrowing): boolean {
  return at !== undefined && from !== '' && new Date(at).getTime() < start(from);
}

/** Whether anything is left out at all. */
export function isNarrowed({ type, from, until }: Narrowing): boolean {
  return type !== '' || from !== '' || until !== '';
}

/** When a day begins here; nonsense, as a half-typed date, is no bound. */
function start(date: string, later = 0): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(year, month - 1, day + later).getTime();
  return Number.isNaN(time) ? (later ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY) : time;
}
