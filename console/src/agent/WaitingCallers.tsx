import { useQuery } from '@tanstack/react-query';
import { PhoneIncoming } from 'lucide-react';
import { dataOf, tokenService } from '@/api/client';
import { explain } from '@/api/problem';
import type { CallSummary } from '@/api/views';
import { Button } from '@/design/Button';
import { Elapsed } from '@/design/Elapsed';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { useShortcuts } from '@/design/useShortcuts';
import { useDesk, useDeskState } from './DeskContext';
import { waitingCalls } from './waiting';

/** Callers who are there and whom nobody has answered yet, the longest first. */
export function WaitingCallers() {
  const desk = useDesk();
  const { busy } = useDeskState();
  const waiting = useQuery({
    queryKey: ['calls', 'waiting'],
    queryFn: async () => {
      const { items } = await dataOf(
        tokenService.GET('/api/calls', {
          params: { query: { state: 'open', limit: 100, sort: 'createdAt' } },
        }),
      );
      return waitingCalls((items ?? []) as CallSummary[]);
    },
    refetchInterval: 2000,
  });
  const first = waiting.data?.[0];
  useShortcuts({ a: first && (() => void desk.answer(first)) });

  return (
    <Panel title={`Waiting callers${waiting.data?.length ? ` (${waiting.data.length})` : ''}`}>
      {waiting.isPending && <p className="breathe text-sm text-ink-soft">Looking…</p>}
      {waiting.isError && (
        <Notice tone="warning">Calls cannot be listed now. {explain(waiting.error)}</Notice>
      )}
      {waiting.data?.length === 0 && <p className="text-sm text-ink-soft">Nobody waits.</p>}
      <ul className="grid gap-2">
        {waiting.data?.map((call, index) => (
          <li key={call.id} className="rise grid gap-2 rounded-md bg-sunken p-3">
            <div className="flex items-baseline justify-between gap-2">
              <bdi className="min-w-0 truncate text-sm font-medium">{call.homeRoom}</bdi>
              <Elapsed since={call.waitingSince} className="text-sm text-ink-soft" />
            </div>
            <Button
              look="talk"
              size="small"
              icon={<PhoneIncoming aria-hidden className="size-4" />}
              disabled={busy.has(`answer:${call.id}`)}
              {...(index === 0 ? { shortcut: 'a' } : {})}
              onClick={() => void desk.answer(call)}
            >
              Answer
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
