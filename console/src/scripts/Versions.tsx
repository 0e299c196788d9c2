import { useState } from 'react';
import { leadsService } from '@/api/client';
import type { ScriptVersion, ScriptView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { Panel } from '@/design/Panel';
import { moment } from '@/design/words';
import { useDiff, useScriptChange, useVersions } from './scriptQueries';
import { diffLines } from './scriptWords';

/** All that a script ever said, what changed, and the way back. */
export function Versions({ script, writes }: { script: ScriptView; writes: boolean }) {
  const versions = useVersions(script.id);
  const [shown, setShown] = useState<number | null>(null);
  const rollback = useScriptChange((version: number) =>
    leadsService.POST('/api/admin/scripts/{id}/rollback', {
      params: { path: { id: script.id } },
      body: { version },
    }),
  );
  return (
    <Panel title="Versions">
      <Refusal of={rollback.error} onClose={rollback.reset} />
      <Answer of={versions}>
        {(found) => (
          <ol aria-label="Versions" className="grid gap-2">
            {found.map((each) => (
              <Line
                key={each.version}
                each={each}
                newest={each.version === script.version}
                isRead={each.version === script.published}
                open={shown === each.version}
                onToggle={() => setShown(shown === each.version ? null : each.version)}
                onBack={writes && !rollback.isPending ? () => rollback.mutate(each.version) : undefined}
                scriptId={script.id}
                first={found.at(-1)?.version === each.version}
              />
            ))}
          </ol>
        )}
      </Answer>
    </Panel>
  );
}

function Line({
  each,
  newest,
  isRead,
  open,
  first,
  scriptId,
  onToggle,
  onBack,
}: {
  each: ScriptVersion;
  newest: boolean;
  isRead: boolean;
  open: boolean;
  first: boolean;
  scriptId: string;
  onToggle: () => void;
  onBack: (() => void) | undefined;
}) {
  return (
    <li className="grid gap-2 rounded-md border border-line p-3 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">Version {each.version}</span>
        {isRead && <span className="text-xs font-semibold text-talk">read by agents</span>}
        <span className="text-ink-soft">
          <bdi>{each.changedBy}</bdi>, {moment(each.changedAt)}
        </span>
        <span className="ml-auto flex gap-2">
          {!first && (
            <Button size="small" aria-expanded={open} onClick={onToggle}>
              What changed in {each.version}
            </Button>
          )}
          {!newest && onBack && (
            <Button size="small" onClick={onBack}>
              Back to {each.version}
            </Button>
          )}
        </span>
      </div>
      {open && !first && <Difference scriptId={scriptId} version={each.version} />}
    </li>
  );
}

function Difference({ scriptId, version }: { scriptId: string; version: number }) {
  const diff = useDiff(scriptId, version - 1, version);
  return (
    <Answer of={diff}>
      {(text) => {
        const lines = diffLines(text);
        if (lines.length === 0) return <p className="text-ink-soft">The text is the same.</p>;
        return (
          <pre className="overflow-x-auto rounded-md bg-sunken p-2 font-mono text-xs">
            {lines.map((line, index) => (
              <span
                key={index}
                className={classes(
                  'block whitespace-pre-wrap',
                  line.kind === 'added' && 'bg-talk-soft text-talk',
                  line.kind === 'removed' && 'bg-danger-soft text-danger line-through',
                  line.kind === 'place' && 'text-ink-soft',
                )}
              >
                {line.kind === 'added' ? '+ ' : line.kind === 'removed' ? '− ' : '  '}
                {line.text}
              </span>
            ))}
          </pre>
        );
      }}
    </Answer>
  );
}
