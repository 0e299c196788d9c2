import type { CallSummary } from '@/api/views';

/** A call whose caller waits. */
export type WaitingCall = CallSummary & { waitingSince: string };

/** The calls in which somebody waits to be answered, the longest first; a room that nobody is in is no caller. */
export function waitingCalls(open: readonly CallSummary[]): WaitingCall[] {
  return open
    .filter((call): call is WaitingCall => Boolean(call.waitingSince) && !call.answeredAt && !call.transferId)
    .sort((one, other) => new Date(one.waitingSince).getTime() - new Date(other.waitingSince).getTime());
}
