import { useRef } from 'react';
import { Answer } from '@/design/Answer';
import { TextArea } from '@/design/Field';
import { useVariables } from './scriptQueries';
import { insertVariable } from './scriptWords';

/** A field for Markdown with the variables that may be put in where one writes. */
export function VariableText({
  text,
  maxLength,
  onChange,
}: {
  text: string;
  maxLength: number;
  onChange: (text: string) => void;
}) {
  const area = useRef<HTMLDivElement>(null);
  const variables = useVariables();

  function insert(variable: string) {
    const field = area.current?.querySelector('textarea');
    const next = insertVariable(
      text,
      field?.selectionStart ?? text.length,
      field?.selectionEnd ?? text.length,
      variable,
    );
    onChange(next.text);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(next.at, next.at);
    });
  }

  return (
    <div ref={area} className="grid gap-2">
      <TextArea
        label="Text"
        hint="Markdown."
        required
        maxLength={maxLength}
        className="min-h-64 font-mono"
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 text-sm font-medium">Put in a variable</legend>
        <Answer of={variables}>
          {(names) => (
            <div className="flex flex-wrap gap-1.5">
              {names.map((name) => (
                <button
                  key={name}
                  type="button"
                  onClick={() => insert(name)}
                  className="rounded-full bg-sunken px-3 py-1 font-mono text-xs hover:bg-accent-soft"
                >
                  {name}
                </button>
              ))}
            </div>
          )}
        </Answer>
      </fieldset>
    </div>
  );
}
