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

/** The same as the service takes it: from a moment on, and before another. */
export interface Bounds {
  readonly type?: ConversationType;
  readonly from?: string;
  readonly until?: string;
}

/** From the first moment of the first day to the last one of the last. */
export function boundsOf({ type, from, until }: Narrowing): Bounds {
  const begin = start(from);
  const end = start(until, 1);
  return { ...(type && { type }), ...(begin && { from: begin }), ...(end && { until: end }) };
}

/** Whether anything is left out at all. */
export function isNarrowed({ type, from, until }: Narrowing): boolean {
  return type !== '' || from !== '' || until !== '';
}

/** When a day begins here; nonsense, as a half-typed date, is no bound. */
function start(date: string, later = 0): string | undefined {
  const [year = Number.NaN, month = 1, day = 1] = date === '' ? [] : date.split('-').map(Number);
  const time = new Date(year, month - 1, day + later);
  // While a year is typed it is one of long ago.
  return Number.isNaN(time.getTime()) || year < 1000 ? undefined : time.toISOString();
}
