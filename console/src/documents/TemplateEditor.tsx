import { type FormEvent, useState } from 'react';
import type { ContractTemplateRequest, ContractTemplateView } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Markdown } from '@/design/Markdown';
import { Panel } from '@/design/Panel';
import { withMarkedVariables } from '@/scripts/scriptWords';
import { VariableText } from '@/scripts/VariableText';

/** Writes a template of contracts, with what it will look like beside it. */
export function TemplateEditor({
  template,
  verb,
  busy,
  failure,
  onSave,
}: {
  template?: ContractTemplateView;
  verb: string;
  busy: boolean;
  failure: unknown;
  onSave: (request: ContractTemplateRequest) => void;
}) {
  const [title, setTitle] = useState(template?.title ?? '');
  const [language, setLanguage] = useState(template?.language ?? 'en');
  const [body, setBody] = useState(template?.body ?? '');

  function save(event: FormEvent) {
    event.preventDefault();
    onSave({ title: title.trim(), language: language.trim(), body });
  }

  return (
    <form onSubmit={save} className="grid gap-4 lg:grid-cols-2 [&>*]:min-w-0">
      <Panel title="Template">
        <div className="grid gap-4">
          <div className="grid gap-4 sm:grid-cols-[3fr_1fr]">
            <TextField
              label="Title"
              required
              maxLength={200}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
            <TextField
              label="Language"
              required
              value={language}
              onChange={({ target }) => setLanguage(target.value)}
            />
          </div>
          <VariableText text={body} maxLength={100_000} onChange={setBody} />
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
