import { useQuery } from '@tanstack/react-query';
import { dataOf, transferService } from '@/api/client';
import type { AgentView, QueueView } from '@/api/views';

/** All agents, looked up now and then; presence on the live socket is newer. */
export function useAgents(presence: Readonly<Record<string, AgentView>>) {
  const query = useQuery({
    queryKey: ['agents'],
    queryFn: async () =>
      (await dataOf(transferService.GET('/api/agents', { params: { query: { limit: 200 } } })))
        .items as AgentView[],
    refetchInterval: 5000,
  });
  // What was told after the list was read wins.
  const agents = query.data?.map((agent) => {
    const told = presence[agent.username];
    return told && told.since > agent.since ? { ...agent, ...told } : agent;
  });
  return { ...query, agents };
}

export function useQueues() {
  const query = useQuery({
    queryKey: ['queues'],
    queryFn: async () =>
      (await dataOf(transferService.GET('/api/queues', { params: { query: { limit: 200 } } })))
        .items as QueueView[],
    refetchInterval: 5000,
  });
  return { ...query, queues: query.data };
}
