import type { TransferView } from '@/api/views';
import type { Tone } from '@/design/Badge';

export interface TransferWords {
  readonly title: string;
  /** What is going on, or why it failed, and what happens next. */
  readonly detail: string;
  readonly tone: Tone;
}

/** Whom the transfer goes to, as people say it. */
export function targetName(transfer: Pick<TransferView, 'target'>): string {
  return (
    transfer.target.agent ?? (transfer.target.queue ? `the queue ${transfer.target.queue}` : 'nobody yet')
  );
}

/** Where a transfer stands, for somebody who is no part of it. */
export function transferStanding(transfer: TransferView): { label: string; tone: Tone } {
  const { fromAgent } = transfer;
  const target = targetName(transfer);
  switch (transfer.state) {
    case 'offering':
      return { label: transfer.target.agent ? `Ringing ${target}` : `In ${target}`, tone: 'hold' };
    case 'joining':
      return { label: `${target} is joining`, tone: 'consult' };
    case 'consulting':
      return transfer.talkingTo === 'caller'
        ? { label: `${fromAgent} with the caller, ${target} waits`, tone: 'talk' }
        : { label: `${fromAgent} consults ${target}`, tone: 'consult' };
    case 'three_way':
      return { label: `${fromAgent}, ${target} and the caller`, tone: 'talk' };
    case 'completing':
      return { label: `Handing over to ${target}`, tone: 'consult' };
    default:
      return { label: transfer.state.replaceAll('_', ' '), tone: 'hold' };
  }
}

/** Each state of a transfer in words, for the person who looks. */
export function transferWords(transfer: TransferView, me: string): TransferWords {
  const passing = transfer.fromAgent === me;
  const target = targetName(transfer);
  const from = transfer.fromAgent.startsWith('baton:') ? 'the watch' : transfer.fromAgent;
  switch (transfer.state) {
    case 'requested':
    case 'holding':
      return {
        title: 'Putting the caller on hold',
        detail: 'One moment: nobody hears the caller yet.',
        tone: 'hold',
      };
    case 'offering':
      return transfer.target.agent
        ? {
            title: passing ? `Ringing ${target}` : `${from} offers you this call`,
            detail: passing
              ? 'The caller hears music. You can still cancel.'
              : 'Accept to talk with them first.',
            tone: 'hold',
          }
        : {
            title: `Waiting in ${target}`,
            detail: 'The next free agent with the skills is offered the call.',
            tone: 'hold',
          };
    case 'joining':
      return {
        title: passing ? `${target} accepted` : 'Joining…',
        detail: 'Connecting the two of you in private.',
        tone: 'consult',
      };
    case 'consulting':
      return transfer.talkingTo === 'caller'
        ? {
            title: passing ? 'You talk with the caller' : `${from} talks with the caller`,
            detail: passing ? `${target} waits and hears nothing.` : 'You wait; nobody hears you.',
            tone: 'talk',
          }
        : {
            title: passing ? `You talk with ${target} in private` : `You talk with ${from} in private`,
            detail: 'The caller hears music and neither of you. You do not hear the caller.',
            tone: 'consult',
          };
    case 'three_way':
      return { title: 'All three of you talk', detail: 'Everybody hears everybody.', tone: 'talk' };
    case 'completing':
      return {
        title: passing ? `Handing over to ${target}` : 'You are taking over',
        detail: passing ? 'Your line ends when they are heard.' : 'The caller hears you in a moment.',
        tone: 'consult',
      };
    case 'cancelling':
      return { title: 'Calling it off', detail: 'The caller is on the way back.', tone: 'hold' };
    case 'completed':
      return {
        title: passing ? `Handed over to ${target}` : 'The caller is with you',
        detail: passing ? 'The call goes on without you.' : 'You can hear each other.',
        tone: 'talk',
      };
    case 'cancelled':
      return {
        title: 'Called off',
        detail: passing ? 'The caller is with you again.' : 'The caller went back.',
        tone: 'neutral',
      };
    case 'declined':
      return {
        title: `${target} declined${reasonText(transfer.code)}`,
        detail: 'The caller is with you again. Pick somebody else, or go on yourself.',
        tone: 'danger',
      };
    case 'timed_out':
      return {
        title: passing ? `${target} did not answer` : 'The offer ran out',
        detail: passing
          ? 'The caller is with you again. Try a queue, or somebody else.'
          : 'The caller went back.',
        tone: 'danger',
      };
    case 'busy':
      return {
        title: `${target} is busy`,
        detail: 'The caller never left you. Pick somebody else.',
        tone: 'danger',
      };
    case 'unavailable':
      return {
        title: `${target} is not there`,
        detail: 'The caller never left you. Pick somebody who is available.',
        tone: 'danger',
      };
    case 'caller_left':
      return { title: 'The caller hung up', detail: 'Everybody has been released.', tone: 'danger' };
    case 'agent_left':
      return {
        title: passing ? `${target} left the talk` : 'You left the talk',
        detail: 'The caller is with the first agent again.',
        tone: 'danger',
      };
    case 'failed':
      return {
        title: `It broke off${reasonText(transfer.code)}`,
        detail: 'The caller is brought back by itself. You can try again.',
        tone: 'danger',
      };
  }
}

function reasonText(code: string | null | undefined): string {
  return code ? `: ${code.replaceAll('_', ' ')}` : '';
}
