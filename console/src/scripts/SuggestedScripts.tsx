import { useState } from 'react';
import { Answer } from '@/design/Answer';
import { classes } from '@/design/classes';
import { Markdown } from '@/design/Markdown';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { inWords } from '@/design/words';
import { useRendered, useSuggestions } from './scriptQueries';

/** What to say to a lead, with its variables filled in. */
export function SuggestedScripts({ leadId, reason }: { leadId: string; reason?: string }) {
  const suggestions = useSuggestions(leadId, reason);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Panel title="What to say">
      <Answer of={suggestions}>
        {(scripts) => {
          const current = scripts.find(({ id }) => id === chosen) ?? scripts[0];
          if (!current) return <p className="text-sm text-ink-soft">No published script fits.</p>;
          return (
            <div className="grid gap-3">
              {scripts.length > 1 && (
                <fieldset className="flex flex-wrap gap-1.5">
                  <legend className="sr-only">Script</legend>
                  {scripts.map((script) => (
                    <button
                      key={script.id}
                      type="button"
                      aria-pressed={script.id === current.id}
                      onClick={() => setChosen(script.id)}
                      className={classes(
                        'rounded-full px-3 py-1 text-left text-xs font-medium',
                        script.id === current.id ? 'bg-accent text-accent-ink' : 'bg-sunken',
                      )}
                    >
                      {inWords(script.category)}: {script.title}
                    </button>
                  ))}
                </fieldset>
              )}
              <p className="font-semibold">
                <bdi>{current.title}</bdi>
              </p>
              <Text scriptId={current.id} leadId={leadId} />
            </div>
          );
        }}
      </Answer>
    </Panel>
  );
}

function Text({ scriptId, leadId }: { scriptId: string; leadId: string }) {
  const rendered = useRendered(scriptId, leadId);
  return (
    <Answer of={rendered}>
      {({ text, missing }) => (
        <>
          {missing.length > 0 && <Notice tone="warning">Not known: {missing.join(', ')}.</Notice>}
          <Markdown>{text}</Markdown>
        </>
      )}
    </Answer>
  );
}
