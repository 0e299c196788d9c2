import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { conversationService, dataOf } from '@/api/client';
import type { OfferedFunction } from '@/api/conversationViews';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Select, TextArea, TextField } from '@/design/Field';
import { functionWords } from './assistantWords';
import { type ArgumentField, argumentsOf, fieldsOf } from './functionForm';

type Call = (name: string, given: Record<string, unknown>) => Promise<void>;

/** The functions that this person may use, each of which can be called by hand: no model is needed for that. */
export function FunctionList({ onCall }: { onCall: Call }) {
  const functions = useQuery({
    queryKey: ['assistant', 'functions'],
    staleTime: 300_000,
    queryFn: async () =>
      ((await dataOf(conversationService.GET('/api/assistant/functions'))).items ?? []) as OfferedFunction[],
  });
  return (
    <section aria-label="Functions" className="grid gap-2 rounded-md bg-sunken p-2">
      <h3 className="text-xs font-semibold text-ink-soft">What it can do</h3>
      <Answer of={functions}>
        {(items) => (
          <ul className="grid gap-1">
            {items.map((offered) => (
              <li key={offered.name}>
                <details className="rounded-md border border-line bg-surface px-3 py-2 text-sm">
                  <summary>
                    <span className="inline-flex flex-wrap items-center gap-2">
                      <span className="font-medium">{functionWords(offered.name)}</span>
                      {offered.effect === 'write' ? (
                        <Badge tone="hold">Asks first</Badge>
                      ) : (
                        <Badge>Only looks</Badge>
                      )}
                    </span>
                  </summary>
                  <p className="my-2 text-xs text-ink-soft">{offered.description}</p>
                  <ByHand offered={offered} onCall={onCall} />
                </details>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

function ByHand({ offered, onCall }: { offered: OfferedFunction; onCall: Call }) {
  const fields = fieldsOf(offered.parameters);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const call = useMutation({ mutationFn: (given: Record<string, unknown>) => onCall(offered.name, given) });

  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const read = argumentsOf(fields, texts);
        setWrong(read.wrong);
        if (Object.keys(read.wrong).length === 0) call.mutate(read.given);
      }}
    >
      {fields.map((field) => (
        <Argument
          key={field.name}
          field={field}
          value={texts[field.name] ?? ''}
          wrong={wrong[field.name]}
          onChange={(value) => setTexts({ ...texts, [field.name]: value })}
        />
      ))}
      <Refusal of={call.error} onClose={call.reset} />
      <Button type="submit" size="small" className="justify-self-start" disabled={call.isPending}>
        {offered.effect === 'write' ? 'Propose it' : 'Look it up'}
      </Button>
    </form>
  );
}

function Argument({
  field,
  value,
  wrong,
  onChange,
}: {
  field: ArgumentField;
  value: string;
  wrong: string | undefined;
  onChange: (value: string) => void;
}) {
  const common = {
    label: field.required ? `${field.name} *` : field.name,
    hint: field.hint || (field.kind === 'json' ? 'as JSON' : undefined),
    wrong,
    value,
  };
  if (field.kind === 'choice' || field.kind === 'yes-no') {
    return (
      <Select {...common} onChange={({ target }) => onChange(target.value)}>
        <option value="">–</option>
        {(field.kind === 'choice' ? field.choices : ['yes', 'no']).map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  }
  if (field.kind === 'long' || field.kind === 'json') {
    return <TextArea {...common} rows={2} onChange={({ target }) => onChange(target.value)} />;
  }
  const numeric = field.kind === 'number' || field.kind === 'whole';
  return (
    <TextField
      {...common}
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
