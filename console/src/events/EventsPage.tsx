import { useMemo, useState } from 'react';
import { explain } from '@/api/problem';
import { Badge } from '@/design/Badge';
import { classes } from '@/design/classes';
import { Notice } from '@/design/Notice';
import { PageHeader } from '@/design/PageHeader';
import { Panel } from '@/design/Panel';
import { RequireSignIn } from '@/session/RequireSignIn';
import { shortType } from '@/supervisor/CallTimeline';
import { EventChain } from './EventChain';
import { EventFilters, type Filters } from './EventFilters';
import type { FeedState, Follow } from './eventFeed';
import { type ExploredEvent, isOfType } from './explored';
import { useFeed } from './useFeed';
import { useJournals } from './useJournals';

/** The domain events as they are published, the newest first. */
export function EventsPage() {
  return (
    <RequireSignIn needs="admin">
      <Explorer />
    </RequireSignIn>
  );
}

const SHOWN = 300;
const MINUTE = 60_000;
const WHOLE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function Explorer() {
  const [filters, setFilters] = useState<Filters>({ type: '', call: '', minutes: 60 });
  const [chosen, setChosen] = useState<ExploredEvent | null>(null);
  const call = filters.call.trim();
  const wholeCall = WHOLE_ID.test(call) ? call.toLowerCase() : '';
  const wish = useMemo<Follow>(
    () => ({
      since: new Date(Date.now() - filters.minutes * MINUTE).toISOString(),
      ...(filters.type ? { types: [filters.type] } : {}),
      ...(wholeCall ? { callId: wholeCall } : {}),
    }),
    [filters.type, filters.minutes, wholeCall],
  );
  const feed = useFeed(wish);
  const without = feed.way === 'away' || feed.way === 'refused';
  const journals = useJournals(without && feed.events.length === 0);
  const fromJournals = without && feed.events.length === 0;
  const events = fromJournals ? journals.events : feed.events;

  const since = Date.now() - filters.minutes * MINUTE;
  const shown = events
    .filter(({ type }) => !filters.type || isOfType(type, filters.type))
    .filter(({ callId, room }) => !call || callId.includes(call.toLowerCase()) || room.includes(call))
    .filter(({ at }) => Date.parse(at) >= since)
    .slice(0, SHOWN);
  const types = [...new Set(events.map(({ type }) => type))].sort();

  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title="Events" />
      <main className="mx-auto grid w-full max-w-[100rem] flex-1 grid-cols-1 content-start gap-4 p-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Panel title={`Events (${shown.length})`} actions={<Way feed={feed} fromJournals={fromJournals} />}>
          <EventFilters filters={filters} types={types} onChange={setFilters} />
          {without && (
            <div className="mb-4">
              <Notice tone="warning">
                {feed.way === 'refused' ? 'The live feed was refused' : 'The live feed is away'}
                {feed.refusal ? `: ${feed.refusal}` : '.'}{' '}
                {fromJournals
                  ? 'These are the journals of the last calls, read every 3 seconds.'
                  : 'Trying again; what is missed will be shown.'}
              </Notice>
            </div>
          )}
          {(feed.way === 'connecting' || journals.isPending) && events.length === 0 && (
            <p className="breathe text-sm text-ink-soft">Looking…</p>
          )}
          {without && journals.error && (
            <Notice tone="danger">Events cannot be read now. {explain(journals.error)}</Notice>
          )}
          {feed.way !== 'connecting' && !journals.isPending && shown.length === 0 && (
            <p className="text-sm text-ink-soft">Nothing of that kind.</p>
          )}
          <EventList events={shown} chosen={chosen} onChoose={setChosen} />
        </Panel>
        <div className="grid min-w-0 grid-cols-1 content-start gap-4 lg:sticky lg:top-20 lg:self-start">
          <Panel title="Event" {...(chosen?.place ? { actions: <code>{chosen.place}</code> } : {})}>
            {chosen ? (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
              <pre tabIndex={0} className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-xs">
                {JSON.stringify(chosen.whole, null, 2)}
              </pre>
            ) : (
              <p className="text-sm text-ink-soft">Pick an event to see its JSON and its call.</p>
            )}
          </Panel>
          {chosen?.callId && (
            <ChosenCall
              key={chosen.callId}
              chosen={chosen}
              onChoose={setChosen}
              {...(fromJournals ? { known: events } : {})}
            />
          )}
        </div>
      </main>
    </div>
  );
}

/** All events of one call, whatever the filters leave out. */
function ChosenCall({
  chosen,
  known,
  onChoose,
}: {
  chosen: ExploredEvent;
  known?: readonly ExploredEvent[];
  onChoose: (event: ExploredEvent) => void;
}) {
  const { callId } = chosen;
  // Fixed at the first choice: another event of the same call must not move it.
  const [since] = useState(() => new Date(Date.parse(chosen.at) - 1440 * MINUTE).toISOString());
  const feed = useFeed(known ? null : { callId, since });
  const events = (known ?? feed.events).filter((event) => event.callId === callId);
  return <EventChain events={events} chosen={chosen} onChoose={onChoose} />;
}

function Way({ feed: { way }, fromJournals }: { feed: FeedState; fromJournals: boolean }) {
  if (way === 'live') return <Badge tone="talk">Live</Badge>;
  if (fromJournals) return <Badge tone="hold">From the journals</Badge>;
  return <Badge>{way === 'connecting' ? 'Connecting…' : 'Away'}</Badge>;
}

function EventList({
  events,
  chosen,
  onChoose,
}: {
  events: readonly ExploredEvent[];
  chosen: ExploredEvent | null;
  onChoose: (event: ExploredEvent) => void;
}) {
  return (
    <ol aria-label="Events" className="grid gap-1 text-sm">
      {events.map((event) => (
        <li key={event.key}>
          <button
            type="button"
            aria-pressed={chosen?.key === event.key}
            onClick={() => onChoose(event)}
            className={classes(
              'flex w-full flex-wrap items-center gap-x-3 rounded-md px-3 py-1.5 text-left',
              chosen?.key === event.key ? 'bg-accent-soft' : 'hover:bg-sunken',
            )}
          >
            <time dateTime={event.at} className="text-ink-soft tabular-nums">
              {new Date(event.at).toLocaleTimeString()}
            </time>
            <Badge tone={event.type.includes('.transfer.') ? 'consult' : 'accent'}>
              {shortType(event.type)}
            </Badge>
            <bdi className="min-w-0 flex-1 truncate text-ink-soft">{event.room || event.callId}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}
