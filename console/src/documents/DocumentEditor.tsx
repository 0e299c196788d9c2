import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DocumentRequest, DocumentView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Button, IconButton } from '@/design/Button';
import { TextArea, TextField } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { useSettled } from '@/design/useSettled';
import { useVariables } from '@/scripts/scriptQueries';
import { changeDocument, useDocumentChange } from './documentQueries';
import { draftsOf, type LineDraft, linesOf, newLine } from './lineDraft';
import { TemplatePicker } from './TemplatePicker';
import { Totals } from './Totals';

/** Writes a draft. It saves itself, and the totals are what the service answers: money is added up in one place. */
export function DocumentEditor({
  document,
  onSaving,
}: {
  document: DocumentView;
  onSaving: (saving: boolean) => void;
}) {
  const { kind, id } = document;
  const [title, setTitle] = useState(document.title);
  const [currency, setCurrency] = useState(document.currency);
  const [dueOn, setDueOn] = useState(document.dueOn ?? '');
  const [body, setBody] = useState(document.body ?? '');
  const [lines, setLines] = useState<readonly LineDraft[]>(() =>
    document.lines.length > 0 ? draftsOf(document.lines) : [newLine()],
  );
  const request: DocumentRequest = {
    title,
    currency,
    lines: linesOf(lines),
    ...(kind === 'contract' ? { body } : {}),
    dueOn: dueOn || null,
  };
  const written = JSON.stringify(request);
  const settled = useSettled(written, 500);
  // What the service was last asked to keep, whether it did or not: what was refused is not asked for again.
  const [asked, setAsked] = useState(written);
  const save = useDocumentChange((wish: string) =>
    changeDocument(kind, id, document.version, JSON.parse(wish) as DocumentRequest),
  );
  const { mutate, isPending } = save;
  const unsaved = written !== asked || isPending;

  useEffect(() => {
    if (settled === asked || isPending) return;
    setAsked(settled);
    mutate(settled);
  }, [settled, asked, isPending, mutate]);

  useEffect(() => onSaving(unsaved), [unsaved, onSaving]);

  const change = (key: string, changes: Partial<LineDraft>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const move = (from: number, to: number) => {
    const moved = [...lines];
    moved.splice(to, 0, ...moved.splice(from, 1));
    setLines(moved);
  };

  return (
    <Panel
      title="Draft"
      actions={
        <span role="status" className="text-xs text-ink-soft">
          {save.error && !unsaved ? 'Not saved' : unsaved ? 'Saving…' : 'Saved'}
        </span>
      }
    >
      <div className="grid gap-4">
        <TextField
          label="Title"
          maxLength={200}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-4">
          <TextField
            label="Currency"
            value={currency}
            onChange={({ target }) => setCurrency(target.value.toUpperCase().slice(0, 3))}
          />
          <TextField
            label={{ quote: 'Valid until', contract: 'Signed until', invoice: 'Paid until' }[kind]}
            type="date"
            value={dueOn}
            onChange={({ target }) => setDueOn(target.value)}
          />
        </div>
        {kind === 'contract' && <Body body={body} onChange={setBody} />}
        <ol aria-label="Lines" className="grid gap-3">
          {lines.map((line, index) => (
            <Line
              key={line.key}
              line={line}
              number={index + 1}
              last={index === lines.length - 1}
              onChange={(changes) => change(line.key, changes)}
              onMove={(by) => move(index, index + by)}
              onRemove={() => setLines(lines.filter(({ key }) => key !== line.key))}
            />
          ))}
        </ol>
        <Button
          size="small"
          className="justify-self-start"
          disabled={lines.length >= 200}
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => setLines([...lines, newLine()])}
        >
          Add a line
        </Button>
        <Refusal of={save.error} />
        <div className={unsaved ? 'opacity-60' : ''}>
          <Totals totals={document.totals} currency={document.currency} />
        </div>
      </div>
    </Panel>
  );
}

function Body({ body, onChange }: { body: string; onChange: (body: string) => void }) {
  const variables = useVariables();
  return (
    <div className="grid gap-2">
      <TextArea
        label="What it says"
        maxLength={100_000}
        className="min-h-48"
        value={body}
        onChange={({ target }) => onChange(target.value)}
      />
      {!body.trim() && (
        <TemplatePicker
          label="Begin with a template"
          chosen=""
          onChoose={(template) => template && onChange(template.body)}
        />
      )}
      <details className="text-sm">
        <summary className="text-ink-soft">Variables that are filled in when it is issued</summary>
        <Answer of={variables}>
          {(names) => (
            <p className="mt-2 flex flex-wrap gap-1.5">
              {names.map((name) => (
                <code key={name} className="rounded bg-sunken px-2 py-0.5 font-mono text-xs">
                  {`{{${name}}}`}
                </code>
              ))}
            </p>
          )}
        </Answer>
      </details>
    </div>
  );
}

const FIGURES = [
  ['quantity', 'Quantity', 0.001],
  ['unitPrice', 'Price of one', 0.0001],
  ['discountPercent', 'Discount, %', 0.01],
  ['taxPercent', 'Tax, %', 0.01],
] as const;

function Line({
  line,
  number,
  last,
  onChange,
  onMove,
  onRemove,
}: {
  line: LineDraft;
  number: number;
  last: boolean;
  onChange: (changes: Partial<LineDraft>) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}) {
  return (
    <li className="grid gap-3 rounded-md border border-line p-3">
      <div className="flex items-end gap-1">
        <div className="min-w-0 flex-1">
          <TextField
            label={`Line ${number}`}
            placeholder="What is sold"
            maxLength={500}
            value={line.description}
            onChange={({ target }) => onChange({ description: target.value })}
          />
        </div>
        <IconButton name={`Line ${number} up`} disabled={number === 1} onClick={() => onMove(-1)}>
          <ArrowUp aria-hidden className="size-4" />
        </IconButton>
        <IconButton name={`Line ${number} down`} disabled={last} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden className="size-4" />
        </IconButton>
        <IconButton name={`Remove line ${number}`} onClick={onRemove}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {FIGURES.map(([field, label, step]) => (
          <TextField
            key={field}
            label={label}
            aria-label={`${label} of line ${number}`}
            type="number"
            min={0}
            step={step}
            className="tabular-nums"
            value={line[field]}
            onChange={({ target }) => onChange({ [field]: target.value })}
          />
        ))}
      </div>
    </li>
  );
}
