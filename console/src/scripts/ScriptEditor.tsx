import { type FormEvent, useState } from 'react';
import type { LeadStatus, ScriptRequest, ScriptView } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { Select, TextField } from '@/design/Field';
import { Markdown } from '@/design/Markdown';
import { Panel } from '@/design/Panel';
import { asCode, inWords, listOf } from '@/design/words';
import { STATUSES } from '@/leads/leadWords';
import { CATEGORIES, withMarkedVariables } from './scriptWords';
import { VariableText } from './VariableText';

/** Writes a script, with what it will look like beside it. */
export function ScriptEditor({
  script,
  verb,
  busy,
  failure,
  onSave,
}: {
  script?: ScriptView;
  verb: string;
  busy: boolean;
  failure: unknown;
  onSave: (request: ScriptRequest) => void;
}) {
  const [title, setTitle] = useState(script?.title ?? '');
  const [category, setCategory] = useState(script?.category ?? 'opening');
  const [language, setLanguage] = useState(script?.language ?? 'en');
  const [body, setBody] = useState(script?.body ?? '');
  const [tags, setTags] = useState(script?.tags.join(', ') ?? '');
  const [reasons, setReasons] = useState(script?.reasons.join(', ') ?? '');
  const [statuses, setStatuses] = useState<readonly string[]>(script?.statuses ?? []);

  function save(event: FormEvent) {
    event.preventDefault();
    onSave({
      title: title.trim(),
      category,
      language: language.trim(),
      body,
      tags: listOf(tags),
      reasons: listOf(reasons).map(asCode).filter(Boolean),
      statuses: statuses as LeadStatus[],
    });
  }

  return (
    <form onSubmit={save} className="grid gap-4 lg:grid-cols-2 [&>*]:min-w-0">
      <Panel title="Script">
        <div className="grid gap-4">
          <TextField
            label="Title"
            required
            maxLength={200}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <Select label="Category" value={category} onChange={({ target }) => setCategory(target.value)}>
              {CATEGORIES.map((one) => (
                <option key={one} value={one}>
                  {inWords(one)}
                </option>
              ))}
            </Select>
            <TextField
              label="Language"
              required
              value={language}
              onChange={({ target }) => setLanguage(target.value)}
            />
          </div>
          <VariableText text={body} maxLength={50_000} onChange={setBody} />
          <fieldset>
            <legend className="mb-1.5 text-sm font-medium">Suggested for leads that are</legend>
            <div className="flex flex-wrap gap-1.5">
              {STATUSES.map((status) => {
                const on = statuses.includes(status);
                return (
                  <button
                    key={status}
                    type="button"
                    aria-pressed={on}
                    onClick={() =>
                      setStatuses(on ? statuses.filter((one) => one !== status) : [...statuses, status])
                    }
                    className={classes(
                      'rounded-full px-3 py-1 text-xs font-medium',
                      on ? 'bg-accent text-accent-ink' : 'bg-sunken',
                    )}
                  >
                    {inWords(status)}
                  </button>
                );
              })}
            </div>
            <p className="mt-1 text-xs text-ink-soft">None chosen: for all.</p>
          </fieldset>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="For calls about"
              hint="Reasons with commas between them; none: for all."
              value={reasons}
              onChange={({ target }) => setReasons(target.value)}
            />
            <TextField
              label="Tags"
              hint="With commas between them."
              value={tags}
              onChange={({ target }) => setTags(target.value)}
            />
          </div>
          <Refusal of={failure} />
          <Button type="submit" look="primary" className="justify-self-end" disabled={busy}>
            {verb}
          </Button>
        </div>
      </Panel>
      <Panel title="What it looks like" className="self-start lg:sticky lg:top-20">
        {body.trim() ? (
          <Markdown>{withMarkedVariables(body)}</Markdown>
        ) : (
          <p className="text-sm text-ink-soft">It appears here while you write.</p>
        )}
      </Panel>
    </form>
  );
}
