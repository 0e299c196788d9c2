import { useState } from 'react';
import { explain } from '@/api/problem';
import { Badge } from '@/design/Badge';
import { classes } from '@/design/classes';
import { Select, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { PageHeader } from '@/design/PageHeader';
import { Panel } from '@/design/Panel';
import { RequireSignIn } from '@/session/RequireSignIn';
import { shortType } from '@/supervisor/CallTimeline';
import { type CallEvent, useCallEvents } from './useCallEvents';

/** The facts of the last calls as they were published, the newest first. */
export function EventsPage() {
  return (
    <RequireSignIn needs="admin">
      <Explorer />
    </RequireSignIn>
  );
}

const SPANS = [
  ['5', 'Last 5 minutes'],
  ['60', 'Last hour'],
  ['1440', 'Last day'],
  ['', 'All'],
] as const;

function Explorer() {
  const { events, isPending, error } = useCallEvents();
  const [type, setType] = useState('');
  const [call, setCall] = useState('');
  const [minutes, setMinutes] = useState('60');
  const [chosen, setChosen] = useState<CallEvent | null>(null);
  const since = minutes ? Date.now() - Number(minutes) * 60_000 : 0;
  const types = [...new Set(events.map((event) => event.type))].sort();
  const shown = events
    .filter((event) => !type || event.type === type)
    .filter((event) => !call || event.callId.includes(call.trim()) || event.room.includes(call.trim()))
    .filter((event) => Date.parse(event.at) >= since)
    .slice(0, 300);
  const chain = chosen ? events.filter(({ callId }) => callId === chosen.callId).reverse() : [];

  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title="Events" />
      <main className="mx-auto grid w-full max-w-[100rem] flex-1 content-start gap-4 p-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Panel title={`Events (${shown.length})`}>
          <div className="mb-4 grid gap-3 sm:grid-cols-3">
            <Select label="Type" value={type} onChange={({ target }) => setType(target.value)}>
              <option value="">Every type</option>
              {types.map((one) => (
                <option key={one} value={one}>
                  {shortType(one)}
                </option>
              ))}
            </Select>
            <TextField
              label="Call or room"
              type="search"
              value={call}
              onChange={({ target }) => setCall(target.value)}
            />
            <Select label="Time" value={minutes} onChange={({ target }) => setMinutes(target.value)}>
              {SPANS.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </div>
          {isPending && <p className="breathe text-sm text-ink-soft">Looking…</p>}
          {error && <Notice tone="warning">Events cannot be read now. {explain(error)}</Notice>}
          {!isPending && shown.length === 0 && <p className="text-sm text-ink-soft">Nothing of that kind.</p>}
          <ol className="grid gap-1 text-sm">
            {shown.map((event) => (
              <li key={event.key}>
                <button
                  type="button"
                  aria-pressed={chosen?.key === event.key}
                  onClick={() => setChosen(event)}
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
                  <bdi className="min-w-0 flex-1 truncate text-ink-soft">{event.room}</bdi>
                </button>
              </li>
            ))}
          </ol>
        </Panel>
        <div className="grid content-start gap-4 lg:sticky lg:top-20 lg:self-start">
          <Panel title="Event">
            {chosen ? (
              <pre className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-xs">
                {JSON.stringify({ type: chosen.type, at: chosen.at, data: chosen.data }, null, 2)}
              </pre>
            ) : (
              <p className="text-sm text-ink-soft">Pick an event to see its JSON and its call.</p>
            )}
          </Panel>
          {chosen && (
            <Panel title="Its call, from the first event on">
              <ol className="grid gap-1 border-line border-l-2 pl-4 text-sm">
                {chain.map((event) => (
                  <li
                    key={event.key}
                    className={event.key === chosen.key ? 'font-semibold' : 'text-ink-soft'}
                  >
                    +{((Date.parse(event.at) - Date.parse(chain[0]?.at ?? event.at)) / 1000).toFixed(2)} s ·{' '}
                    {shortType(event.type)}
                  </li>
                ))}
              </ol>
            </Panel>
          )}
        </div>
      </main>
    </div>
  );
}
