import { useQueries, useQuery } from '@tanstack/react-query';
import { dataOf, tokenService } from '@/api/client';
import type { CallDetails, CallSummary } from '@/api/views';

export interface CallEvent {
  readonly key: string;
  readonly at: string;
  readonly type: string;
  readonly callId: string;
  readonly room: string;
  readonly data: unknown;
}

const CALLS_LOOKED_AT = 25;

/** The events of the last calls, from their journals, which token-service keeps from Kafka; the newest first. */
export function useCallEvents() {
  const calls = useQuery({
    queryKey: ['events', 'calls'],
    queryFn: async () =>
      (await dataOf(tokenService.GET('/api/calls', { params: { query: { limit: CALLS_LOOKED_AT } } })))
        .items as CallSummary[],
    refetchInterval: 3000,
  });
  const journals = useQueries({
    queries: (calls.data ?? []).map(({ id, state }) => ({
      queryKey: ['events', 'call', id],
      queryFn: async () =>
        (await dataOf(
          tokenService.GET('/api/calls/{id}', { params: { path: { id } } }),
        )) as unknown as CallDetails,
      refetchInterval: state === 'open' ? 3000 : 15_000,
    })),
  });
  const events: CallEvent[] = journals
    .flatMap(({ data: call }) =>
      (call?.timeline ?? []).map(({ at, type, data }, index) => ({
        key: `${call?.id}/${index}`,
        at: at ?? '',
        type: type ?? '',
        callId: call?.id ?? '',
        room: call?.homeRoom ?? '',
        data,
      })),
    )
    .sort((one, other) => other.at.localeCompare(one.at));
  return { events, isPending: calls.isPending, error: calls.error };
}
