import { useState } from 'react';
import type { HoursView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { inWords } from '@/design/words';
import { setHours, useConsultationChange, useHours } from './consultationQueries';
import { daysOf, hoursDraft, WEEKDAYS, type Weekday } from './hours';

/** Says when an agent can be booked, by the agent's clock. */
export function HoursDialog({
  agent,
  open,
  onOpenChange,
}: {
  agent: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Dialog
      title={`When ${agent} can be booked`}
      about="What is booked already stays."
      open={open}
      onOpenChange={onOpenChange}
    >
      <Asked agent={agent} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Asked({ agent, onDone }: { agent: string; onDone: () => void }) {
  const hours = useHours(agent);
  return <Answer of={hours}>{(now) => <Form key={agent} hours={now} onDone={onDone} />}</Answer>;
}

function Form({ hours, onDone }: { hours: HoursView; onDone: () => void }) {
  const [days, setDays] = useState(() => hoursDraft(hours));
  const [timeZone, setTimeZone] = useState(hours.timeZone);
  const [slotMinutes, setSlotMinutes] = useState(String(hours.slotMinutes));
  const save = useConsultationChange(() =>
    setHours(hours.agent, { timeZone, slotMinutes: Number(slotMinutes), days: daysOf(days) }),
  );
  const set = (day: Weekday, changes: Partial<(typeof days)[Weekday]>) =>
    setDays((before) => ({ ...before, [day]: { ...before[day], ...changes } }));

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <ul aria-label="Weekdays" className="grid gap-2">
        {WEEKDAYS.map((day) => {
          const words = inWords(day.toLowerCase());
          const { on, from, until } = days[day];
          return (
            <li key={day} className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <label className="flex min-w-32 items-center gap-2 text-sm font-medium">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={({ target }) => set(day, { on: target.checked })}
                />
                {words}
              </label>
              {on && (
                <div className="grid grid-cols-2 gap-2">
                  <TextField
                    label="From"
                    aria-label={`${words} from`}
                    type="time"
                    required
                    value={from}
                    onChange={({ target }) => set(day, { from: target.value })}
                  />
                  <TextField
                    label="Until"
                    aria-label={`${words} until`}
                    type="time"
                    required
                    value={until}
                    onChange={({ target }) => set(day, { until: target.value })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label="By the clock of" value={timeZone} onChange={({ target }) => setTimeZone(target.value)}>
          {[...new Set([hours.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <TextField
          label="Minutes of a slot"
          type="number"
          required
          min={5}
          max={480}
          value={slotMinutes}
          onChange={({ target }) => setSlotMinutes(target.value)}
        />
      </div>
      <Refusal of={save.error} />
      <Button type="submit" look="primary" className="justify-self-end" disabled={save.isPending}>
        Save the hours
      </Button>
    </form>
  );
}
