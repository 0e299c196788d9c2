import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { leadsService } from '@/api/client';
import type { ScriptView } from '@/api/leadsViews';
import { ifMatch } from '@/api/paging';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Frame } from '@/design/Frame';
import { Markdown } from '@/design/Markdown';
import { Panel } from '@/design/Panel';
import { inWords } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { ScriptEditor } from './ScriptEditor';
import { changeScript, createScript, useScript, useScriptChange } from './scriptQueries';
import { STATE_TONES, withMarkedVariables } from './scriptWords';
import { Versions } from './Versions';

/** One script: read by agents, written by supervisors. */
export function ScriptPage() {
  const { scriptId } = useParams({ strict: false });
  return (
    <RequireSignIn needs="agent">
      {scriptId === 'new' ? <NewScript /> : <Asked key={scriptId} id={scriptId ?? ''} />}
    </RequireSignIn>
  );
}

function NewScript() {
  const navigate = useNavigate();
  const create = useScriptChange(createScript);
  return (
    <Frame title="New script">
      <ScriptEditor
        verb="Keep as a draft"
        busy={create.isPending}
        failure={create.error}
        onSave={(request) =>
          create.mutate(request, {
            onSuccess: ({ id }) =>
              navigate({ to: '/scripts/$scriptId', params: { scriptId: id }, replace: true }),
          })
        }
      />
    </Frame>
  );
}

function Asked({ id }: { id: string }) {
  const script = useScript(id);
  if (script.data) return <Details script={script.data} />;
  return (
    <Frame title="Script">
      <Answer of={script}>{() => null}</Answer>
    </Frame>
  );
}

function Details({ script }: { script: ScriptView }) {
  const { roles } = usePerson();
  const navigate = useNavigate();
  const writes = roles.includes('supervisor');
  const [removing, setRemoving] = useState(false);
  const save = useScriptChange((request: Parameters<typeof changeScript>[1]) =>
    changeScript(script, request),
  );
  const put = useScriptChange((state: string) => changeScript(script, { state }));
  const remove = useScriptChange(() =>
    leadsService.DELETE('/api/admin/scripts/{id}', {
      params: { path: { id: script.id }, header: ifMatch(script.version) },
    }),
  );
  const isRead = script.published === script.version && script.state === 'published';

  return (
    <Frame
      title={script.title}
      about={
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={STATE_TONES[script.state] ?? 'neutral'}>{inWords(script.state)}</Badge>
          <span>
            Version {script.version}
            {script.published !== undefined &&
              (isRead ? ', read by agents' : `; agents read version ${script.published}`)}
          </span>
        </span>
      }
      actions={
        writes && (
          <>
            {!isRead && (
              <Button
                look="primary"
                disabled={put.isPending || save.isPending}
                onClick={() => put.mutate('published')}
              >
                Publish
              </Button>
            )}
            {script.state === 'published' && (
              <Button disabled={put.isPending} onClick={() => put.mutate('retired')}>
                Retire
              </Button>
            )}
            <Button disabled={remove.isPending} onClick={() => setRemoving(true)}>
              Delete…
            </Button>
          </>
        )
      }
    >
      <Refusal of={put.error} onClose={put.reset} />
      {writes ? (
        <ScriptEditor
          key={script.version}
          script={script}
          verb="Save as a new version"
          busy={save.isPending}
          failure={save.error}
          onSave={(request) => save.mutate(request)}
        />
      ) : (
        <Panel title="What to say">
          <Markdown>{withMarkedVariables(script.body)}</Markdown>
        </Panel>
      )}
      <Versions script={script} writes={writes} />
      <Dialog
        title="Delete this script?"
        about="Its versions are kept, but nobody finds it any more. It is refused while a message waits for it."
        open={removing}
        onOpenChange={setRemoving}
      >
        <Refusal of={remove.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={() => setRemoving(false)}>Keep it</Button>
          <Button
            look="danger"
            disabled={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSuccess: () => navigate({ to: '/scripts' }) })}
          >
            Delete
          </Button>
        </div>
      </Dialog>
    </Frame>
  );
}
