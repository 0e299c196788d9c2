import { ArrowLeftRight, Check, LogOut, Users, X } from 'lucide-react';
import { isEnd, type TransferView } from '@/api/views';
import { Announcer } from '@/design/Announcer';
import { Badge, type Tone } from '@/design/Badge';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { Elapsed } from '@/design/Elapsed';
import { useNow } from '@/design/useNow';
import { useShortcuts } from '@/design/useShortcuts';
import { useDesk, useDeskState } from './DeskContext';
import type { TransferCommand } from './desk';
import { HearingDiagram } from './HearingDiagram';
import { transferWords } from './transferWords';

const EDGES: Record<Tone, string> = {
  neutral: 'border-line-strong',
  talk: 'border-talk',
  hold: 'border-hold',
  consult: 'border-consult',
  danger: 'border-danger',
  accent: 'border-accent',
};

/** How the transfer stands, who hears whom, and what can be done now. */
export function TransferPanel({ transfer, onDismiss }: { transfer: TransferView; onDismiss?: () => void }) {
  const desk = useDesk();
  const { busy } = useDeskState();
  const words = transferWords(transfer, desk.username);
  const waiting = busy.has(`transfer:${transfer.callId}`);
  const possible = commands(transfer, desk.username);
  const run = (command: TransferCommand) =>
    possible.includes(command) ? () => void desk.command(transfer, command) : undefined;

  useShortcuts({
    c: run('complete') ?? run('leave'),
    x: run('cancel'),
    s: run('swap'),
    '3': run('three-way'),
  });

  return (
    <section
      aria-label="Transfer"
      data-state={transfer.state}
      className={classes('rise grid gap-4 rounded-lg border-2 bg-surface p-5 shadow-card', EDGES[words.tone])}
    >
      <Announcer>{`${words.title}. ${words.detail}`}</Announcer>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-lg" dir="auto">
            {words.title}
          </h2>
          <p className="mt-1 text-sm text-ink-soft" dir="auto">
            {words.detail}
          </p>
        </div>
        <div className="flex items-center gap-2 text-sm">
          <Badge tone={words.tone}>{transfer.mode}</Badge>
          {!isEnd(transfer.state) && <Elapsed since={transfer.requestedAt} />}
          {onDismiss && (
            <Button size="small" onClick={onDismiss}>
              Close
            </Button>
          )}
        </div>
      </header>
      {!isEnd(transfer.state) && <HearingDiagram transfer={transfer} me={desk.username} />}
      {transfer.state === 'offering' && transfer.offerExpiresAt && (
        <RingLeft until={transfer.offerExpiresAt} />
      )}
      {possible.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {possible.includes('complete') && (
            <Button
              look="talk"
              icon={<Check aria-hidden className="size-4" />}
              shortcut="c"
              disabled={waiting}
              onClick={run('complete')}
            >
              Complete
            </Button>
          )}
          {possible.includes('leave') && (
            <Button
              look="talk"
              icon={<LogOut aria-hidden className="size-4" />}
              shortcut="c"
              disabled={waiting}
              onClick={run('leave')}
            >
              Leave them to it
            </Button>
          )}
          {possible.includes('swap') && (
            <Button
              icon={<ArrowLeftRight aria-hidden className="size-4" />}
              shortcut="s"
              disabled={waiting}
              onClick={run('swap')}
            >
              {transfer.state === 'three_way' ? 'Back to two' : 'Swap'}
            </Button>
          )}
          {possible.includes('three-way') && (
            <Button
              icon={<Users aria-hidden className="size-4" />}
              shortcut="3"
              disabled={waiting}
              onClick={run('three-way')}
            >
              Three-way
            </Button>
          )}
          {possible.includes('cancel') && (
            <Button
              className="ml-auto"
              icon={<X aria-hidden className="size-4" />}
              shortcut="x"
              disabled={waiting}
              onClick={run('cancel')}
            >
              Cancel
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** What this person can ask for in this state; the service has the last word. */
export function commands(transfer: TransferView, me: string): readonly TransferCommand[] {
  const passing = transfer.fromAgent === me;
  switch (transfer.state) {
    case 'offering':
    case 'joining':
      return passing ? ['cancel'] : [];
    case 'consulting':
      if (!passing) return ['complete'];
      return transfer.talkingTo === 'caller'
        ? ['swap', 'cancel']
        : ['complete', 'swap', 'three-way', 'cancel'];
    case 'three_way':
      return passing ? ['leave', 'swap', 'cancel'] : ['leave'];
    default:
      return [];
  }
}

function RingLeft({ until }: { until: string }) {
  const left = Math.max(0, Math.ceil((new Date(until).getTime() - useNow(500)) / 1000));
  return <p className="text-center text-sm text-ink-soft">Rings for {left} more seconds.</p>;
}
