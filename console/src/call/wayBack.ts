import { ApiProblem } from '@/api/problem';
import type { Grant } from '@/api/views';

/** How long a lost line is sought: a restart of the media server takes seconds, a change of network some more. */
export const SEEK_MILLIS = 120_000;

const PAUSES_MILLIS = [0, 500, 1000, 2000, 4000];
const LONGEST_PAUSE_MILLIS = 8000;

/** How long to wait before the next try; at once for the first. */
export function pauseBefore(attempt: number): number {
  return PAUSES_MILLIS[attempt] ?? LONGEST_PAUSE_MILLIS;
}

/** Waits, but not longer than until the network is back. */
export function pauseOrOnline(millis: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, millis);
    addEventListener('online', done);
  });
}

const OVER: readonly string[] = ['call_ended', 'call_not_found', 'not_found', 'room_not_found'];

/** A way back into a call; null when the call is over, so that nobody waits for it. */
export async function unlessOver(ask: () => Promise<Grant>): Promise<Grant | null> {
  try {
    return await ask();
  } catch (failure) {
    if (failure instanceof ApiProblem && OVER.includes(failure.code)) return null;
    throw failure;
  }
}
