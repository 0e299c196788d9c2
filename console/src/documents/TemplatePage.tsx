import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ContractTemplateRequest, ContractTemplateView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Frame } from '@/design/Frame';
import { Markdown } from '@/design/Markdown';
import { Panel } from '@/design/Panel';
import { withMarkedVariables } from '@/scripts/scriptWords';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { TemplateEditor } from './TemplateEditor';
import {
  changeTemplate,
  createTemplate,
  removeTemplate,
  useTemplate,
  useTemplateChange,
} from './templateQueries';

/** One template of contracts: read by agents, written by supervisors. */
export function TemplatePage() {
  const { templateId } = useParams({ strict: false });
  return (
    <RequireSignIn needs="agent">
      {templateId === 'new' ? <NewTemplate /> : <Asked key={templateId} id={templateId ?? ''} />}
    </RequireSignIn>
  );
}

function NewTemplate() {
  const navigate = useNavigate();
  const create = useTemplateChange(createTemplate);
  return (
    <Frame title="New template">
      <TemplateEditor
        verb="Keep the template"
        busy={create.isPending}
        failure={create.error}
        onSave={(request) =>
          create.mutate(request, {
            onSuccess: ({ id }) =>
              navigate({
                to: '/documents/templates/$templateId',
                params: { templateId: id },
                replace: true,
              }),
          })
        }
      />
    </Frame>
  );
}

function Asked({ id }: { id: string }) {
  const template = useTemplate(id);
  if (template.data) return <Details template={template.data} />;
  return (
    <Frame title="Template">
      <Answer of={template}>{() => null}</Answer>
    </Frame>
  );
}

function Details({ template }: { template: ContractTemplateView }) {
  const { roles } = usePerson();
  const navigate = useNavigate();
  const writes = roles.includes('supervisor');
  const [removing, setRemoving] = useState(false);
  const save = useTemplateChange((request: ContractTemplateRequest) => changeTemplate(template, request));
  const remove = useTemplateChange(() => removeTemplate(template));
  return (
    <Frame
      title={template.title}
      actions={
        writes && (
          <Button disabled={remove.isPending} onClick={() => setRemoving(true)}>
            Delete…
          </Button>
        )
      }
    >
      {writes ? (
        <TemplateEditor
          key={template.version}
          template={template}
          verb="Save"
          busy={save.isPending}
          failure={save.error}
          onSave={(request) => save.mutate(request)}
        />
      ) : (
        <Panel title="What it says">
          <Markdown>{withMarkedVariables(template.body)}</Markdown>
        </Panel>
      )}
      <Dialog
        title="Delete this template?"
        about="Contracts that were made from it keep their text."
        open={removing}
        onOpenChange={setRemoving}
      >
        <Refusal of={remove.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={() => setRemoving(false)}>Keep it</Button>
          <Button
            look="danger"
            disabled={remove.isPending}
            onClick={() =>
              remove.mutate(undefined, { onSuccess: () => navigate({ to: '/documents/templates' }) })
            }
          >
            Delete
          </Button>
        </div>
      </Dialog>
    </Frame>
  );
}
