import { Ear, MessageCircle, Mic } from 'lucide-react';
import { useState } from 'react';
import { transferStanding } from '@/agent/transferWords';
import { explain } from '@/api/problem';
import { type CallSummary, isEnd, type TransferView } from '@/api/views';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { Elapsed } from '@/design/Elapsed';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { useTransferCommand } from './AttentionList';
import type { Supervision } from './useSupervision';
import { useOpenCalls, useRecentTransfers, useWallAgents } from './wallQueries';

type Filter = 'all' | 'waiting' | 'talking' | 'held' | 'transfer';
const FILTERS: readonly (readonly [Filter, string])[] = [
  ['all', 'All'],
  ['waiting', 'Waiting'],
  ['talking', 'Talking'],
  ['held', 'On hold'],
  ['transfer', 'In transfer'],
];

/** Every call that goes on. */
export function CallWall({
  onOpen,
  supervision,
}: {
  onOpen: (callId: string) => void;
  supervision: Supervision;
}) {
  const { data: calls, isPending, isError, error } = useOpenCalls();
  const { data: transfers } = useRecentTransfers();
  const { data: agents } = useWallAgents();
  const command = useTransferCommand();
  const [filter, setFilter] = useState<Filter>('all');
  const running = new Map(
    (transfers ?? []).filter(({ state }) => !isEnd(state)).map((transfer) => [transfer.callId, transfer]),
  );
  const shown = (calls ?? []).filter(
    (call) => filter === 'all' || kindOf(call, running.get(call.id)) === filter,
  );

  return (
    <Panel
      title={`Calls (${calls?.length ?? '–'})`}
      actions={
        <fieldset className="flex flex-wrap gap-1">
          <legend className="sr-only">Show</legend>
          {FILTERS.map(([value, label]) => (
            <button
              key={value}
              type="button"
              aria-pressed={filter === value}
              onClick={() => setFilter(value)}
              className={classes(
                'rounded-full px-3 py-1 text-xs font-medium',
                filter === value ? 'bg-accent text-accent-ink' : 'bg-sunken',
              )}
            >
              {label}
            </button>
          ))}
        </fieldset>
      }
    >
      {isPending && <p className="breathe text-sm text-ink-soft">Looking…</p>}
      {isError && <Notice tone="warning">Calls cannot be listed now. {explain(error)}</Notice>}
      {command.error && <Notice tone="danger">{explain(command.error)}</Notice>}
      {calls && shown.length === 0 && <p className="text-sm text-ink-soft">No such calls now.</p>}
      <ul className="grid gap-2">
        {shown.map((call) => (
          <CallRow
            key={call.id}
            call={call}
            transfer={running.get(call.id)}
            agent={agents?.find(({ onCall }) => onCall === call.id)?.username ?? null}
            supervision={supervision}
            onOpen={() => onOpen(call.id)}
            onCommand={(what) => {
              const transfer = running.get(call.id);
              if (transfer) command.mutate({ id: transfer.id, command: what });
            }}
          />
        ))}
      </ul>
    </Panel>
  );
}

function kindOf(call: CallSummary, transfer: TransferView | undefined): Filter {
  if (transfer) return 'transfer';
  if (!call.answeredAt) return 'waiting';
  return call.held ? 'held' : 'talking';
}

function CallRow({
  call,
  transfer,
  agent,
  supervision,
  onOpen,
  onCommand,
}: {
  call: CallSummary;
  transfer: TransferView | undefined;
  agent: string | null;
  supervision: Supervision;
  onOpen: () => void;
  onCommand: (command: 'complete' | 'cancel') => void;
}) {
  const { supervise, busy, current } = supervision;
  const kind = kindOf(call, transfer);
  const mine = current?.callId === call.id ? current.mode : null;
  const words = transfer && transferStanding(transfer);
  return (
    <li data-call={call.id} className="grid gap-2 rounded-md border border-line p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <button
          type="button"
          onClick={onOpen}
          className="min-w-0 flex-1 truncate text-left font-medium hover:underline"
        >
          <bdi>{call.homeRoom}</bdi>
        </button>
        {agent && <bdi className="text-ink-soft">{agent}</bdi>}
        <Badge tone={words?.tone ?? (kind === 'talking' ? 'talk' : 'hold')}>
          {words?.label ??
            { waiting: 'Waiting', talking: 'Talking', held: 'On hold', transfer: '', all: '' }[kind]}
        </Badge>
        <Elapsed since={call.createdAt} />
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          aria-pressed={mine === 'listen'}
          disabled={busy}
          icon={<Ear aria-hidden className="size-4" />}
          onClick={() => void supervise(call.id, 'listen', null)}
        >
          Listen
        </Button>
        <Button
          size="small"
          aria-pressed={mine === 'whisper'}
          disabled={busy || !agent}
          icon={<MessageCircle aria-hidden className="size-4" />}
          onClick={() => void supervise(call.id, 'whisper', agent)}
        >
          Whisper
        </Button>
        <Button
          size="small"
          aria-pressed={mine === 'barge'}
          disabled={busy}
          icon={<Mic aria-hidden className="size-4" />}
          onClick={() => void supervise(call.id, 'barge', null)}
        >
          Barge in
        </Button>
        {transfer && (
          <span className="ml-auto flex gap-1.5">
            <Button size="small" onClick={() => onCommand('complete')}>
              Complete
            </Button>
            <Button size="small" onClick={() => onCommand('cancel')}>
              Cancel
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}
