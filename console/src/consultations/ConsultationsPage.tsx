import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ConsultationView, Slot } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { Answer } from '@/design/Answer';
import { Button, IconButton } from '@/design/Button';
import { classes } from '@/design/classes';
import { Select } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { BookDialog } from './BookDialog';
import { ConsultationDialog } from './ConsultationDialog';
import { useBookable, useBooked, useFree } from './consultationQueries';
import { HoursDialog } from './HoursDialog';
import { addDays, dayIn, dayWords, type Entry, intoDays, mondayOf, offsetIn, timeIn, weekFrom } from './week';

/** Who talks to whom in a week, and when there is time. */
export function ConsultationsPage() {
  return (
    <RequireSignIn needs="agent">
      <Week />
    </RequireSignIn>
  );
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

function Week() {
  const { username, roles } = usePerson();
  const agents = useBookable();
  const [agent, setAgent] = useState(username);
  const [zone, setZone] = useState(HERE);
  const today = dayIn(zone, Date.now());
  const [monday, setMonday] = useState(() => mondayOf(today));
  const [slot, setSlot] = useState<Slot | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const booked = useBooked(agent, monday);
  const free = useFree(agent, monday);
  const days = weekFrom(monday);
  const open = booked.data?.find(({ id }) => id === opened);
  const names = [...new Set([username, ...(agents.data ?? []), agent])].sort();

  return (
    <Frame
      title="Consultations"
      about={`Times by the clock of ${zone} (${offsetIn(zone, `${monday}T12:00:00Z`)})`}
      actions={
        <>
          {roles.includes('supervisor') && <Button onClick={() => setEditing(true)}>Hours…</Button>}
          <IconButton name="The week before" onClick={() => setMonday(addDays(monday, -7))}>
            <ChevronLeft aria-hidden className="size-5" />
          </IconButton>
          <Button onClick={() => setMonday(mondayOf(today))}>This week</Button>
          <IconButton name="The week after" onClick={() => setMonday(addDays(monday, 7))}>
            <ChevronRight aria-hidden className="size-5" />
          </IconButton>
        </>
      }
    >
      <div className="grid gap-3 sm:grid-cols-2 lg:max-w-2xl">
        <Select label="With" value={agent} onChange={({ target }) => setAgent(target.value)}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <Select label="Time zone" value={zone} onChange={({ target }) => setZone(target.value)}>
          {[...new Set([HERE, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Answer of={booked}>
        {(consultations) => (
          <Answer of={free}>
            {(slots) => (
              <ol
                aria-label={`Week from ${dayWords(monday)}`}
                className="grid gap-3 md:grid-cols-7 md:gap-2 [&>*]:min-w-0"
              >
                {intoDays(
                  days,
                  zone,
                  consultations.filter(({ state }) => state === 'scheduled'),
                  slots,
                ).map((entries, index) => (
                  <Day
                    key={days[index]}
                    day={days[index] ?? ''}
                    isToday={days[index] === today}
                    zone={zone}
                    entries={entries}
                    onBook={setSlot}
                    onOpen={({ id }) => setOpened(id)}
                  />
                ))}
              </ol>
            )}
          </Answer>
        )}
      </Answer>
      <HoursDialog agent={agent} open={editing} onOpenChange={setEditing} />
      <BookDialog slot={slot} agent={agent} zone={zone} onClose={() => setSlot(null)} />
      <ConsultationDialog
        key={open?.id}
        consultation={open ?? null}
        zone={zone}
        free={free.data ?? []}
        onClose={() => setOpened(null)}
      />
    </Frame>
  );
}

function Day({
  day,
  isToday,
  zone,
  entries,
  onBook,
  onOpen,
}: {
  day: string;
  isToday: boolean;
  zone: string;
  entries: readonly Entry<ConsultationView, Slot>[];
  onBook: (slot: Slot) => void;
  onOpen: (consultation: ConsultationView) => void;
}) {
  return (
    <li className="grid content-start gap-2 rounded-lg border border-line bg-surface p-2">
      <h2
        aria-current={isToday ? 'date' : undefined}
        className={classes(
          'rounded-sm px-2 py-1 text-sm font-semibold',
          isToday ? 'bg-accent-soft text-accent' : 'text-ink-soft',
        )}
      >
        {dayWords(day)}
      </h2>
      {entries.length === 0 && <p className="px-2 pb-1 text-xs text-ink-soft">No time.</p>}
      <ul className="grid grid-cols-3 gap-1 md:grid-cols-1">
        {entries.map((entry) =>
          entry.kind === 'booked' ? (
            <li key={entry.booked.id} className="col-span-full">
              <button
                type="button"
                data-consultation={entry.booked.id}
                onClick={() => onOpen(entry.booked)}
                className="grid w-full rounded-md bg-consult-soft px-2 py-1.5 text-left text-xs text-consult hover:brightness-95"
              >
                <span className="font-semibold tabular-nums">
                  {timeIn(zone, entry.booked.startsAt)}–{timeIn(zone, entry.booked.endsAt)}
                </span>
                <ContactName id={entry.booked.contactId} name={entry.booked.contactName} plain />
                {entry.booked.title && <bdi className="truncate">{entry.booked.title}</bdi>}
              </button>
            </li>
          ) : (
            <li key={entry.slot.startsAt}>
              <button
                type="button"
                aria-label={`Book ${dayWords(day)}, ${timeIn(zone, entry.slot.startsAt)}`}
                onClick={() => onBook(entry.slot)}
                className="w-full rounded-md border border-line px-2 py-1 text-left text-xs text-ink-soft tabular-nums hover:border-accent hover:bg-accent-soft hover:text-ink"
              >
                {timeIn(zone, entry.slot.startsAt)}
              </button>
            </li>
          ),
        )}
      </ul>
    </li>
  );
}
