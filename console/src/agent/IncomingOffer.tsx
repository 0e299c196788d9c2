import { Phone, PhoneOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Offer } from '@/api/views';
import { Announcer } from '@/design/Announcer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { useNow } from '@/design/useNow';
import { useShortcuts } from '@/design/useShortcuts';
import { BriefingCard } from './BriefingCard';
import { useDesk, useDeskState, useLive } from './DeskContext';
import { notify, ring } from './ring';

const REASONS = [
  ['in_another_call', 'In another call'],
  ['wrong_skills', 'Not my field'],
  ['about_to_leave', 'About to leave'],
  ['other', 'Another reason'],
] as const;

/** A call that is offered: from whom, why, the briefing, and how long there is to answer. */
export function IncomingOffer({ offer }: { offer: Offer }) {
  const desk = useDesk();
  const { busy } = useDeskState();
  const { briefings } = useLive();
  const [declining, setDeclining] = useState(false);
  const now = useNow(250);
  const left = Math.max(0, new Date(offer.expiresAt).getTime() - now);
  const waiting = busy.has(`offer:${offer.transferId}`);
  const from = offer.from.startsWith('baton:') ? 'the watch' : offer.from;

  useEffect(() => ring(), []);
  useEffect(
    () => notify(`${from} offers you a call`, offer.reason ?? 'Open the desk to answer.'),
    [from, offer.reason],
  );
  useShortcuts({
    y: () => void desk.accept(offer),
    n: () => setDeclining(true),
    Escape: declining ? () => setDeclining(false) : undefined,
  });

  return (
    <section
      aria-label={`Offer from ${from}`}
      className="rise grid gap-4 rounded-lg border-2 border-hold bg-surface p-5 shadow-card"
    >
      <Announcer>{`${from} offers you a call. ${offer.reason ?? ''} Press Y to accept, N to decline.`}</Announcer>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid min-w-0 gap-1">
          <h2 className="flex flex-wrap items-center gap-2 text-lg">
            <span>
              <bdi>{from}</bdi> offers you a call
            </span>
            <Badge tone="hold">{offer.mode}</Badge>
          </h2>
          {offer.reason && (
            <p dir="auto" className="text-ink-soft">
              {offer.reason}
            </p>
          )}
        </div>
        <Countdown left={left} whole={offer.ringMillis} />
      </div>
      <BriefingCard written={briefings[offer.transferId]} notes={offer.notes ?? null} speak />
      <div className="flex flex-wrap gap-3">
        <Button
          look="talk"
          size="large"
          icon={<Phone aria-hidden className="size-5" />}
          shortcut="y"
          disabled={waiting}
          onClick={() => void desk.accept(offer)}
        >
          Accept
        </Button>
        <Button
          size="large"
          icon={<PhoneOff aria-hidden className="size-5" />}
          shortcut="n"
          aria-expanded={declining}
          disabled={waiting}
          onClick={() => setDeclining(!declining)}
        >
          Decline
        </Button>
      </div>
      {declining && (
        <fieldset className="rise flex flex-wrap gap-2">
          <legend className="mb-2 text-sm font-medium">Why?</legend>
          {REASONS.map(([code, words]) => (
            <Button key={code} size="small" disabled={waiting} onClick={() => void desk.decline(offer, code)}>
              {words}
            </Button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function Countdown({ left, whole }: { left: number; whole: number }) {
  const share = Math.min(1, left / whole);
  const seconds = Math.ceil(left / 1000);
  const round = 2 * Math.PI * 20;
  return (
    <div
      role="timer"
      aria-label={`${seconds} seconds left`}
      className="relative grid size-14 place-items-center"
    >
      <svg viewBox="0 0 48 48" className="absolute inset-0 -rotate-90" aria-hidden>
        <circle cx="24" cy="24" r="20" fill="none" className="stroke-line" strokeWidth="4" />
        <circle
          cx="24"
          cy="24"
          r="20"
          fill="none"
          className={seconds <= 5 ? 'stroke-danger' : 'stroke-hold'}
          strokeWidth="4"
          strokeLinecap="round"
          strokeDasharray={round}
          strokeDashoffset={round * (1 - share)}
        />
      </svg>
      <span aria-hidden className="font-semibold tabular-nums">
        {seconds}
      </span>
    </div>
  );
}
