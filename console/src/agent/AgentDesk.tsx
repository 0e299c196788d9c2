import { useStore } from '@/call/useStore';
import { Notice } from '@/design/Notice';
import { PageHeader } from '@/design/PageHeader';
import type { Shortcut } from '@/design/ShortcutList';
import { useOnline } from '@/design/useOnline';
import { ActiveCall } from './ActiveCall';
import { CallList } from './CallList';
import { useDesk, useDeskState, useLive } from './DeskContext';
import { Directory } from './Directory';
import { IncomingOffer } from './IncomingOffer';
import { NotificationButton } from './NotificationButton';
import { StatusPicker } from './StatusPicker';
import { WaitingCallers } from './WaitingCallers';
import { WrapUp } from './WrapUp';

const KEYS: readonly Shortcut[] = [
  ['A', 'Answer the caller who waits longest'],
  ['Y / N', 'Accept or decline the offer'],
  ['M', 'Mute or unmute yourself'],
  ['H', 'Hold or resume the caller'],
  ['T', 'Pass the caller on'],
  ['C', 'Complete the transfer'],
  ['X', 'Cancel the transfer'],
  ['S', 'Swap: turn to the other one'],
  ['3', 'All three talk'],
  ['E', 'End the call (asks first)'],
];

/** The desk: who waits, who rings, the call one is on, and colleagues. */
export function AgentDesk() {
  const desk = useDesk();
  const { calls, active, wrapUp, problem } = useDeskState();
  const { offers, missed } = useLive();
  const current = active ? calls[active] : undefined;
  const paperwork = wrapUp[0];
  const ringing = Object.values(offers);

  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title="Agent desk" keys={KEYS}>
        <NotificationButton />
        <StatusPicker />
      </PageHeader>
      <main className="mx-auto grid w-full max-w-[100rem] flex-1 content-start gap-4 p-4 lg:grid-cols-[18rem_minmax(0,1fr)] 2xl:grid-cols-[20rem_minmax(0,1fr)_20rem] [&>*]:min-w-0">
        <div className="lg:col-span-full empty:hidden grid gap-3">
          <ConnectionNotice />
          {problem && (
            <Notice tone="danger" onClose={() => desk.dismissProblem()}>
              {problem}
            </Notice>
          )}
          {missed.length > 0 && <MissedOffers />}
          {ringing.map((offer) => (
            <IncomingOffer key={offer.offerId} offer={offer} />
          ))}
        </div>
        <div className="grid content-start gap-4 [&>*]:min-w-0">
          <CallList />
          <WaitingCallers />
        </div>
        <div className="grid content-start gap-4 [&>*]:min-w-0">
          {current ? (
            <ActiveCall key={current.callId} call={current} />
          ) : paperwork ? (
            <WrapUp key={paperwork.callId} paper={paperwork} />
          ) : (
            <Idle ringing={ringing.length > 0} />
          )}
        </div>
        <div className="grid content-start gap-4 lg:col-start-2 2xl:col-start-3">
          <Directory />
        </div>
      </main>
    </div>
  );
}

function ConnectionNotice() {
  const connection = useStore(useDesk().socket.connection);
  const online = useOnline();
  if (!online) {
    return (
      <Notice tone="warning">You are offline. A running call goes on as soon as the network is back.</Notice>
    );
  }
  if (connection === 'waiting') {
    return (
      <Notice tone="warning">The live connection is away: no offers can reach you. Trying again…</Notice>
    );
  }
  if (connection === 'refused') {
    return (
      <Notice tone="danger">
        Your sign-in has ended.{' '}
        <a href="/agent" className="underline">
          Sign in again
        </a>
      </Notice>
    );
  }
  return null;
}

const MISSED: Record<string, string> = {
  timed_out: 'you did not answer in time',
  cancelling: 'it was called off',
  cancelled: 'it was called off',
  caller_left: 'the caller hung up',
};

function MissedOffers() {
  const desk = useDesk();
  const { missed } = useLive();
  const last = missed.at(-1);
  if (!last) return null;
  return (
    <Notice onClose={() => desk.socket.state.patch({ missed: [] })}>
      The offer from <bdi>{last.from}</bdi> is gone:{' '}
      {MISSED[last.outcome] ?? last.outcome.replaceAll('_', ' ')}.
    </Notice>
  );
}

function Idle({ ringing }: { ringing: boolean }) {
  return (
    <section className="grid min-h-80 place-items-center rounded-lg border border-dashed border-line-strong p-8 text-center">
      <div className="grid max-w-sm gap-2">
        <h2 className="text-xl">{ringing ? 'A call is offered to you' : 'Ready when you are'}</h2>
        <p className="text-ink-soft">
          {ringing
            ? 'Read the briefing above, then accept.'
            : 'Answer somebody who waits, or stay available: colleagues’ calls ring here.'}
        </p>
      </div>
    </section>
  );
}
