import { useQuery } from '@tanstack/react-query';
import { dataOf, tokenService, transferService } from '@/api/client';
import type {
  AgentView,
  Attention,
  CallDetails,
  CallStats,
  CallSummary,
  QueueView,
  TransferView,
} from '@/api/views';

const EVERY_MILLIS = 2000;

export function useOpenCalls() {
  return useQuery({
    queryKey: ['wall', 'calls'],
    queryFn: async () =>
      (await dataOf(tokenService.GET('/api/calls', { params: { query: { state: 'open', limit: 200 } } })))
        .items as CallSummary[],
    refetchInterval: EVERY_MILLIS,
  });
}

export function useRecentTransfers() {
  return useQuery({
    queryKey: ['wall', 'transfers'],
    queryFn: async () =>
      (await dataOf(transferService.GET('/api/transfers', { params: { query: { limit: 100 } } })))
        .items as TransferView[],
    refetchInterval: EVERY_MILLIS,
  });
}

export function useWallAgents() {
  return useQuery({
    queryKey: ['wall', 'agents'],
    queryFn: async () =>
      (await dataOf(transferService.GET('/api/agents', { params: { query: { limit: 200 } } })))
        .items as AgentView[],
    refetchInterval: EVERY_MILLIS,
  });
}

export function useWallQueues() {
  return useQuery({
    queryKey: ['wall', 'queues'],
    queryFn: async () =>
      (await dataOf(transferService.GET('/api/queues', { params: { query: { limit: 200 } } })))
        .items as QueueView[],
    refetchInterval: EVERY_MILLIS,
  });
}

export function useStats() {
  return useQuery({
    queryKey: ['wall', 'stats'],
    queryFn: async () => (await dataOf(tokenService.GET('/api/calls/stats'))) as CallStats,
    refetchInterval: EVERY_MILLIS,
  });
}

export function useAttention() {
  return useQuery({
    queryKey: ['wall', 'attention'],
    queryFn: async () => (await dataOf(transferService.GET('/api/transfers/attention'))) as Attention,
    refetchInterval: EVERY_MILLIS,
  });
}

export function useCallDetails(callId: string | null) {
  return useQuery({
    queryKey: ['wall', 'call', callId],
    enabled: callId !== null,
    queryFn: async () =>
      (await dataOf(
        tokenService.GET('/api/calls/{id}', { params: { path: { id: callId ?? '' } } }),
      )) as unknown as CallDetails,
    refetchInterval: EVERY_MILLIS,
  });
}
