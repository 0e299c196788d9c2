import { useState } from 'react';
import type { ContactView, Slot } from '@/api/leadsViews';
import { ContactPicker } from '@/contacts/ContactPicker';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { book, useConsultationChange } from './consultationQueries';
import { dayIn, dayWords, timeIn } from './week';

/** Books a slot for a contact; the invitation shows the contact's clock where it is known. */
export function BookDialog({
  slot,
  agent,
  zone,
  onClose,
}: {
  slot: Slot | null;
  agent: string;
  zone: string;
  onClose: () => void;
}) {
  return (
    <Dialog
      title="Book a consultation"
      about={
        slot && (
          <>
            {dayWords(dayIn(zone, slot.startsAt))}, {timeIn(zone, slot.startsAt)} ({zone}), with{' '}
            <bdi>{agent}</bdi>
          </>
        )
      }
      open={slot !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {slot && <Form slot={slot} agent={agent} zone={zone} onDone={onClose} />}
    </Dialog>
  );
}

function Form({
  slot,
  agent,
  zone,
  onDone,
}: {
  slot: Slot;
  agent: string;
  zone: string;
  onDone: () => void;
}) {
  const length = Math.round((Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / 60_000);
  const [contact, setContact] = useState<ContactView | null>(null);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(String(length));
  const save = useConsultationChange(book);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!contact) return;
        save.mutate(
          {
            contactId: contact.id,
            agent,
            startsAt: slot.startsAt,
            timeZone: contact.timeZone ?? zone,
            minutes: Number(minutes),
            ...(title.trim() ? { title: title.trim() } : {}),
          },
          { onSuccess: onDone },
        );
      }}
    >
      <ContactPicker label="For whom" chosen={contact} onChoose={setContact} />
      {contact?.timeZone && contact.timeZone !== zone && (
        <p className="text-sm text-ink-soft">
          For <bdi>{contact.name}</bdi> it is {timeIn(contact.timeZone, slot.startsAt)} ({contact.timeZone}).
        </p>
      )}
      <TextField
        label="What about"
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Select label="Minutes" value={minutes} onChange={({ target }) => setMinutes(target.value)}>
        {[...new Set([15, 30, 45, 60, 90, 120, length])]
          .sort((one, other) => one - other)
          .map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
      </Select>
      <Refusal of={save.error} />
      <Button
        type="submit"
        look="primary"
        className="justify-self-end"
        disabled={contact === null || save.isPending}
      >
        Book
      </Button>
    </form>
  );
}
