import { useMutation, useQueryClient } from '@tanstack/react-query';
import { transferService } from '@/api/client';
import { explain } from '@/api/problem';
import { Button } from '@/design/Button';
import { Elapsed } from '@/design/Elapsed';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { useAttention } from './wallQueries';

/** What needs a person: callers who lost their agent, transfers that do not get on. Not there when all is well. */
export function AttentionList({ onOpen }: { onOpen: (callId: string) => void }) {
  const { data } = useAttention();
  const { mutate, error } = useTransferCommand();
  const rows = [
    ...(data?.lostCallers ?? []).map(({ id, callId, requestedAt }) => ({
      id,
      callId,
      since: requestedAt,
      why: 'A caller lost their agent and waits',
    })),
    ...(data?.stuck ?? []).map(({ transferId, callId, requestedAt, state, reason }) => ({
      id: transferId ?? '',
      callId: callId ?? '',
      since: requestedAt ?? '',
      why: `A transfer does not get on: ${state}, ${reason?.replaceAll('_', ' ')}`,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Panel title="Needs you" className="border-danger">
      {error && <Notice tone="danger">{explain(error)}</Notice>}
      <ul className="grid gap-2">
        {rows.map(({ id, callId, since, why }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 rounded-md bg-danger-soft p-3 text-sm">
            <span className="flex-1">{why}</span>
            <Elapsed since={since} />
            <Button size="small" onClick={() => onOpen(callId)}>
              Timeline
            </Button>
            <Button size="small" onClick={() => mutate({ id, command: 'complete' })}>
              Complete
            </Button>
            <Button size="small" look="danger" onClick={() => mutate({ id, command: 'cancel' })}>
              Cancel
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Completes or cancels somebody's transfer; the service decides whether one may. */
export function useTransferCommand() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, command }: { id: string; command: 'complete' | 'cancel' }) => {
      const params = { path: { id } };
      if (command === 'complete')
        await transferService.POST('/api/transfers/{id}/complete', { params, body: {} });
      else await transferService.POST('/api/transfers/{id}/cancel', { params });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['wall'] }),
  });
}
