import { type FormEvent, useState } from 'react';
import type { ContactView, LeadRequest, LeadView } from '@/api/leadsViews';
import { ContactPicker } from '@/contacts/ContactPicker';
import { fieldsOf, fieldsText } from '@/contacts/customFields';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Select, TextArea, TextField } from '@/design/Field';
import { listOf } from '@/design/words';
import { localInput, PRIORITIES } from './leadWords';

/** Everything one can say about a lead but where it stands: it is moved there. */
export function LeadForm({
  lead,
  contact: known,
  verb,
  busy,
  failure,
  onSave,
}: {
  lead?: LeadView;
  contact?: ContactView;
  verb: string;
  busy: boolean;
  failure: unknown;
  onSave: (request: LeadRequest) => void;
}) {
  const [contact, setContact] = useState<ContactView | null>(known ?? null);
  const [draft, setDraft] = useState(() => ({
    title: lead?.title ?? '',
    priority: String(lead?.priority ?? 1),
    owner: lead?.owner ?? '',
    value: lead ? String(lead.value) : '',
    currency: lead?.currency ?? 'EUR',
    nextAction: lead?.nextAction ?? '',
    nextActionAt: localInput(lead?.nextActionAt),
    tags: lead?.tags.join(', ') ?? '',
    custom: fieldsText(lead?.custom),
  }));
  const set = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }));

  function save(event: FormEvent) {
    event.preventDefault();
    onSave({
      ...(lead ? {} : { contactId: contact?.id }),
      title: draft.title.trim(),
      priority: Number(draft.priority),
      ...(lead || draft.owner.trim() ? { owner: draft.owner.trim() } : {}),
      ...(draft.value === '' ? {} : { value: Number(draft.value) }),
      currency: draft.currency,
      ...(lead || draft.nextAction.trim() ? { nextAction: draft.nextAction.trim() } : {}),
      nextActionAt: draft.nextActionAt ? new Date(draft.nextActionAt).toISOString() : null,
      tags: listOf(draft.tags),
      custom: fieldsOf(draft.custom, lead?.custom),
    });
  }

  return (
    <form onSubmit={save} className="grid gap-4">
      {!lead && !known && <ContactPicker chosen={contact} onChoose={setContact} />}
      <TextField
        label="What it is about"
        required
        maxLength={200}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr_1fr]">
        <TextField
          label="Value"
          type="number"
          min={0}
          step={0.01}
          value={draft.value}
          onChange={({ target }) => set({ value: target.value })}
        />
        <TextField
          label="Currency"
          required
          pattern="[A-Z]{3}"
          value={draft.currency}
          onChange={({ target }) => set({ currency: target.value.toUpperCase().slice(0, 3) })}
        />
        <Select
          label="Priority"
          value={draft.priority}
          onChange={({ target }) => set({ priority: target.value })}
        >
          {PRIORITIES.map((words, index) => (
            <option key={words} value={index}>
              {words}
            </option>
          ))}
        </Select>
      </div>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField
          label="Next action"
          maxLength={500}
          value={draft.nextAction}
          onChange={({ target }) => set({ nextAction: target.value })}
        />
        <TextField
          label="When"
          type="datetime-local"
          value={draft.nextActionAt}
          onChange={({ target }) => set({ nextActionAt: target.value })}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Owner"
          hint="The username of who looks after it."
          maxLength={128}
          value={draft.owner}
          onChange={({ target }) => set({ owner: target.value })}
        />
        <TextField
          label="Tags"
          hint="With commas between them."
          value={draft.tags}
          onChange={({ target }) => set({ tags: target.value })}
        />
      </div>
      <TextArea
        label="Further fields"
        hint="A line for each, for example guests: 120"
        value={draft.custom}
        onChange={({ target }) => set({ custom: target.value })}
      />
      <Refusal of={failure} />
      <Button
        type="submit"
        look="primary"
        className="justify-self-end"
        disabled={busy || (!lead && contact === null)}
      >
        {verb}
      </Button>
    </form>
  );
}
