import type { LineState } from '@/call/lineState';

/** Where the caller stands, as the page shows it. */
export type CallPhase =
  | 'connecting'
  | 'waiting'
  | 'held'
  | 'talking'
  | 'reconnecting'
  | 'lost'
  | 'elsewhere'
  | 'over';

/** Whether this window has nothing more to do with the call. */
export function isEnded(phase: CallPhase): boolean {
  return phase === 'lost' || phase === 'elsewhere' || phase === 'over';
}

/** Derived from the line alone, so that what is shown and what is true cannot differ. */
export function callPhase(line: LineState, answered: boolean): CallPhase {
  if (line.ended) return line.ended === 'lost' || line.ended === 'elsewhere' ? line.ended : 'over';
  if (line.seeking) return 'reconnecting';
  if (line.rooms.length === 0) return answered ? 'reconnecting' : 'connecting';
  if (line.rooms.every(({ phase }) => phase === 'reconnecting')) return 'reconnecting';
  if (line.rooms.every(({ phase }) => phase === 'joining')) return 'connecting';
  if (line.told === 'held') return 'held';
  return line.others.some(({ kind }) => kind !== 'music') ? 'talking' : 'waiting';
}

/** What is said to the caller, on the page and in the live region. */
export function phaseWords(phase: CallPhase, people: readonly string[]): { title: string; detail: string } {
  switch (phase) {
    case 'connecting':
      return { title: 'Connecting…', detail: 'One moment.' };
    case 'waiting':
      return { title: 'Waiting for an agent', detail: 'You are in line. Stay on this page.' };
    case 'held':
      return {
        title: 'You are on hold',
        detail: 'The music plays until somebody is back. Nobody hears you now.',
      };
    case 'talking':
      return { title: `You talk with ${people.join(' and ')}`, detail: 'You can hear each other.' };
    case 'reconnecting':
      return { title: 'Reconnecting…', detail: 'Your network dropped. Your call is kept.' };
    case 'lost':
      return { title: 'The connection was lost', detail: 'We could not get you back. Please call again.' };
    case 'elsewhere':
      return {
        title: 'Your call goes on in another window',
        detail: 'You opened it there, so this window let go of it. Nothing was lost.',
      };
    case 'over':
      return { title: 'The call is over', detail: 'Thank you for calling.' };
  }
}
