import { useMutation } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { ConsultationView, Slot } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { saveFile } from '@/design/saveFile';
import { asCode } from '@/design/words';
import { calendarFile, callOff, reschedule, useConsultationChange } from './consultationQueries';
import { dayIn, dayWords, timeIn } from './week';

/** A consultation: another time, none at all, or a file for calendars. */
export function ConsultationDialog({
  consultation,
  zone,
  free,
  onClose,
}: {
  consultation: ConsultationView | null;
  zone: string;
  free: readonly Slot[];
  onClose: () => void;
}) {
  return (
    <Dialog
      title={consultation?.title ?? 'Consultation'}
      about={
        consultation && (
          <>
            {dayWords(dayIn(zone, consultation.startsAt))}, {timeIn(zone, consultation.startsAt)}–
            {timeIn(zone, consultation.endsAt)} ({zone}), with <bdi>{consultation.agent}</bdi>
          </>
        )
      }
      open={consultation !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {consultation && <Choices consultation={consultation} zone={zone} free={free} onDone={onClose} />}
    </Dialog>
  );
}

function Choices({
  consultation,
  zone,
  free,
  onDone,
}: {
  consultation: ConsultationView;
  zone: string;
  free: readonly Slot[];
  onDone: () => void;
}) {
  const [startsAt, setStartsAt] = useState('');
  const [reason, setReason] = useState('');
  const move = useConsultationChange((at: string) => reschedule(consultation, at));
  const cancel = useConsultationChange((why: string) => callOff(consultation, asCode(why)));
  const take = useMutation({
    mutationFn: () => calendarFile(consultation.id),
    onSuccess: (file) => saveFile(file, 'consultation.ics'),
  });
  return (
    <div className="grid gap-5">
      <p className="text-sm">
        For <ContactName id={consultation.contactId} name={consultation.contactName} />
        {consultation.timeZone !== zone &&
          `, ${timeIn(consultation.timeZone, consultation.startsAt)} by the clock of ${consultation.timeZone}`}
      </p>
      <Button
        className="justify-self-start"
        icon={<CalendarDays aria-hidden className="size-4" />}
        disabled={take.isPending}
        onClick={() => take.mutate()}
      >
        Calendar file
      </Button>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (startsAt) move.mutate(startsAt, { onSuccess: onDone });
        }}
      >
        <div className="min-w-52 flex-1">
          <Select
            label="Another time this week"
            value={startsAt}
            onChange={({ target }) => setStartsAt(target.value)}
          >
            <option value="">Choose</option>
            {free.map((slot) => (
              <option key={slot.startsAt} value={slot.startsAt}>
                {dayWords(dayIn(zone, slot.startsAt))}, {timeIn(zone, slot.startsAt)}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit" className="h-11" disabled={startsAt === '' || move.isPending}>
          Reschedule
        </Button>
      </form>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          cancel.mutate(reason, { onSuccess: onDone });
        }}
      >
        <div className="min-w-52 flex-1">
          <TextField
            label="Why it does not take place"
            required
            pattern=".*[A-Za-z0-9].*"
            placeholder="Customer is ill"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <Button type="submit" look="danger" className="h-11" disabled={cancel.isPending}>
          Cancel it
        </Button>
      </form>
      <Refusal of={move.error ?? cancel.error ?? take.error} />
    </div>
  );
}
