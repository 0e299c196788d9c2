import { useQueries, useQuery } from '@tanstack/react-query';
import { dataOf, tokenService } from '@/api/client';
import type { CallDetails, CallSummary } from '@/api/views';
import { type ExploredEvent, merged } from './explored';

const CALLS_LOOKED_AT = 25;

/** The events of the last calls from their journals, for as long as the live feed is away; the newest first. */
export function useJournals(enabled: boolean) {
  const calls = useQuery({
    queryKey: ['events', 'calls'],
    enabled,
    queryFn: async () =>
      (await dataOf(tokenService.GET('/api/calls', { params: { query: { limit: CALLS_LOOKED_AT } } })))
        .items as CallSummary[],
    refetchInterval: 3000,
  });
  const journals = useQueries({
    queries: (enabled ? (calls.data ?? []) : []).map(({ id, state }) => ({
      queryKey: ['events', 'call', id],
      queryFn: async () =>
        (await dataOf(
          tokenService.GET('/api/calls/{id}', { params: { path: { id } } }),
        )) as unknown as CallDetails,
      refetchInterval: state === 'open' ? 3000 : 15_000,
    })),
  });
  const events = journals.flatMap(({ data: call }) => (call ? linesOf(call) : []));
  return { events: merged([], events), isPending: enabled && calls.isPending, error: calls.error };
}

function linesOf(call: CallDetails): ExploredEvent[] {
  return call.timeline.map(({ at, type, data }, index) => ({
    key: `${call.id}/${index}`,
    at: at ?? '',
    type: type ?? '',
    callId: call.id,
    room: call.homeRoom,
    causationId: null,
    correlationId: null,
    place: null,
    whole: { type, at, data },
  }));
}
