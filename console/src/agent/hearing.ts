import { isEnd, type TransferView } from '@/api/views';

/** Who takes part in a transfer, from the point of view of its passing agent and its target. */
export type Party = 'caller' | 'from' | 'target';

export interface Hearing {
  readonly pair: readonly [Party, Party];
  /** Whether the two hear each other. */
  readonly hears: boolean;
}

/** Who hears whom in each state: what the services enforce, so that everybody can see it at a glance. */
export function hearing(
  transfer: Pick<TransferView, 'state' | 'mode' | 'talkingTo' | 'abandoned'>,
): readonly Hearing[] {
  const linked = pairsThatHear(transfer);
  const pairs: readonly (readonly [Party, Party])[] = [
    ['caller', 'from'],
    ['from', 'target'],
    ['caller', 'target'],
  ];
  return pairs.map((pair) => ({ pair, hears: linked.includes(`${pair[0]}-${pair[1]}`) }));
}

function pairsThatHear({
  state,
  mode,
  talkingTo,
}: Pick<TransferView, 'state' | 'mode' | 'talkingTo' | 'abandoned'>): readonly string[] {
  switch (state) {
    case 'requested':
      return mode === 'direct' ? ['caller-from'] : [];
    case 'offering':
    case 'joining':
      return mode === 'direct' ? ['caller-from'] : [];
    case 'consulting':
      return talkingTo === 'caller' ? ['caller-from'] : ['from-target'];
    case 'three_way':
      return ['caller-from', 'from-target', 'caller-target'];
    case 'completing':
      return mode === 'consult' ? ['from-target'] : [];
    case 'completed':
      return ['caller-target'];
    case 'caller_left':
      return [];
    default:
      return isEnd(state) ? ['caller-from'] : [];
  }
}

/** Whether the caller hears music: nobody talks to them. */
export function callerWaits(
  transfer: Pick<TransferView, 'state' | 'mode' | 'talkingTo' | 'abandoned'>,
): boolean {
  return (
    transfer.state !== 'caller_left' &&
    hearing(transfer).every(({ pair, hears }) => !hears || !pair.includes('caller'))
  );
}
