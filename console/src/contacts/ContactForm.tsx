import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { ContactRequest, ContactView } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button, IconButton } from '@/design/Button';
import { TextArea, TextField } from '@/design/Field';
import { draftOf, newPoint, type PointDraft, requestOf } from './contactDraft';

/** Everything one can say about a contact. What is wrong is said by the service. */
export function ContactForm({
  contact,
  verb,
  busy,
  failure,
  onSave,
}: {
  contact?: ContactView;
  verb: string;
  busy: boolean;
  failure: unknown;
  onSave: (request: ContactRequest) => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(contact));
  const set = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }));

  function save(event: FormEvent) {
    event.preventDefault();
    onSave(requestOf(draft, contact));
  }

  return (
    <form onSubmit={save} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Name"
          required
          maxLength={200}
          value={draft.name}
          onChange={({ target }) => set({ name: target.value })}
        />
        <TextField
          label="Company"
          maxLength={200}
          value={draft.company}
          onChange={({ target }) => set({ company: target.value })}
        />
      </div>
      <Points
        title="Phones"
        one="phone"
        type="tel"
        points={draft.phones}
        onChange={(phones) => set({ phones })}
      />
      {draft.phones.some(({ value }) => value.trim() && !value.trim().startsWith('+')) && (
        <TextField
          label="Country of numbers without +"
          hint="Two letters, for example DE."
          pattern="[A-Z]{2}"
          className="sm:max-w-40"
          value={draft.country}
          onChange={({ target }) => set({ country: target.value.toUpperCase().slice(0, 2) })}
        />
      )}
      <Points
        title="E-mails"
        one="e-mail"
        type="email"
        points={draft.emails}
        onChange={(emails) => set({ emails })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Language"
          hint="For example en or de-AT."
          value={draft.language}
          onChange={({ target }) => set({ language: target.value })}
        />
        <TextField
          label="Time zone"
          hint="For example Europe/Berlin. Quiet hours go by it."
          list="time-zones"
          value={draft.timeZone}
          onChange={({ target }) => set({ timeZone: target.value })}
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      <TextField
        label="Tags"
        hint="With commas between them."
        value={draft.tags}
        onChange={({ target }) => set({ tags: target.value })}
      />
      <TextArea
        label="Further fields"
        hint="A line for each, for example guests: 120"
        value={draft.custom}
        onChange={({ target }) => set({ custom: target.value })}
      />
      <Refusal of={failure} />
      <Button type="submit" look="primary" disabled={busy} className="justify-self-end">
        {verb}
      </Button>
    </form>
  );
}

function Points({
  title,
  one,
  type,
  points,
  onChange,
}: {
  title: string;
  one: string;
  type: 'tel' | 'email';
  points: readonly PointDraft[];
  onChange: (points: readonly PointDraft[]) => void;
}) {
  const change = (key: string, changes: Partial<PointDraft>) =>
    onChange(points.map((point) => (point.key === key ? { ...point, ...changes } : point)));
  return (
    <fieldset className="grid gap-3 rounded-md border border-line p-3">
      <legend className="px-1 text-sm font-medium">{title}</legend>
      {points.map((point, index) => (
        <div key={point.key} className="flex flex-wrap items-end gap-x-3 gap-y-2">
          <div className="min-w-44 flex-2">
            <TextField
              label={`${one} ${index + 1}`}
              type={type}
              value={point.value}
              onChange={({ target }) => change(point.key, { value: target.value })}
            />
          </div>
          <div className="min-w-24 flex-1">
            <TextField
              label="Kind"
              placeholder="work"
              maxLength={32}
              aria-label={`Kind of ${one} ${index + 1}`}
              value={point.label}
              onChange={({ target }) => change(point.key, { label: target.value })}
            />
          </div>
          <label className="flex h-11 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={point.verified}
              onChange={({ target }) => change(point.key, { verified: target.checked })}
            />
            Verified
          </label>
          <label className="flex h-11 items-center gap-2 text-sm">
            <input
              type="radio"
              name={`primary-${title}`}
              className="size-4 accent-accent"
              checked={point.primary}
              onChange={() => onChange(points.map((each) => ({ ...each, primary: each.key === point.key })))}
            />
            First choice
          </label>
          <IconButton
            name={`Remove ${one} ${index + 1}`}
            onClick={() => onChange(points.filter(({ key }) => key !== point.key))}
          >
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        className="justify-self-start"
        disabled={points.length >= 10}
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => onChange([...points, newPoint()])}
      >
        Add {one}
      </Button>
    </fieldset>
  );
}
