import { useParams } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { LeadRequest, LeadView } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { Timeline } from '@/contacts/Timeline';
import { Answer } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Frame } from '@/design/Frame';
import { Panel } from '@/design/Panel';
import { inWords, moment, money } from '@/design/words';
import { SuggestedScripts } from '@/scripts/SuggestedScripts';
import { RequireSignIn } from '@/session/RequireSignIn';
import { LeadForm } from './LeadForm';
import { changeLead, useLead, useLeadChange } from './leadQueries';
import { PRIORITIES, STATUS_TONES } from './leadWords';
import { MoveMenu } from './MoveMenu';
import { Outreach } from './Outreach';
import { useMove } from './useMove';

/** One lead: where it stands, how it came there, and what comes next. */
export function LeadPage() {
  const { leadId } = useParams({ strict: false });
  return (
    <RequireSignIn needs="agent">
      <Asked key={leadId} id={leadId ?? ''} />
    </RequireSignIn>
  );
}

function Asked({ id }: { id: string }) {
  const lead = useLead(id);
  if (lead.data) return <Details lead={lead.data} />;
  return (
    <Frame title="Lead">
      <Answer of={lead}>{() => null}</Answer>
    </Frame>
  );
}

function Details({ lead }: { lead: LeadView }) {
  const { move, isMoving, parts } = useMove();
  const [editing, setEditing] = useState(false);
  const change = useLeadChange((body: LeadRequest) => changeLead({ lead, body }));
  return (
    <Frame
      title={lead.title}
      about={
        <span className="flex flex-wrap items-center gap-2">
          <ContactName id={lead.contactId} name={lead.contactName} />
          <Badge tone={STATUS_TONES[lead.status]}>{inWords(lead.status)}</Badge>
          {lead.priority > 1 && <Badge tone="hold">{PRIORITIES[lead.priority]}</Badge>}
        </span>
      }
      actions={
        <>
          <MoveMenu lead={lead} disabled={isMoving} onMove={(status) => move(lead, status)} />
          <Button
            size="small"
            icon={<Pencil aria-hidden className="size-4" />}
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
        </>
      }
    >
      {parts}
      <div className="grid gap-4 lg:grid-cols-2 2xl:grid-cols-3 [&>*]:min-w-0">
        <div className="grid content-start gap-4">
          <Panel title="What it is worth and what comes next">
            <dl className="grid gap-3 text-sm">
              <div>
                <dt className="text-ink-soft">Value</dt>
                <dd className="text-xl font-semibold tabular-nums">{money(lead.value, lead.currency)}</dd>
              </div>
              <div>
                <dt className="text-ink-soft">Next</dt>
                <dd>
                  {lead.nextAction ? <span dir="auto">{lead.nextAction}</span> : 'Nothing planned.'}
                  {lead.nextActionAt && (
                    <span className="block text-ink-soft">{moment(lead.nextActionAt)}</span>
                  )}
                </dd>
              </div>
              <div>
                <dt className="text-ink-soft">Looked after by</dt>
                <dd>{lead.owner ? <bdi>{lead.owner}</bdi> : 'Nobody yet.'}</dd>
              </div>
              <div>
                <dt className="text-ink-soft">Source</dt>
                <dd>{inWords(lead.source)}</dd>
              </div>
              {Object.entries(lead.custom ?? {}).map(([name, value]) => (
                <div key={name}>
                  <dt className="text-ink-soft">{name}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
            </dl>
            {lead.tags.length > 0 && (
              <p className="mt-3 flex flex-wrap gap-1">
                {lead.tags.map((tag) => (
                  <Badge key={tag} tone="accent">
                    {tag}
                  </Badge>
                ))}
              </p>
            )}
          </Panel>
          <History lead={lead} />
        </div>
        <div className="grid content-start gap-4">
          <Outreach lead={lead} />
          <SuggestedScripts leadId={lead.id} />
        </div>
        <div className="grid content-start gap-4 lg:col-span-2 2xl:col-span-1">
          <Timeline contactId={lead.contactId} />
        </div>
      </div>
      <Dialog title="Edit lead" open={editing} onOpenChange={setEditing} wide>
        <LeadForm
          key={lead.version}
          lead={lead}
          verb="Save"
          busy={change.isPending}
          failure={change.error}
          onSave={(request) => change.mutate(request, { onSuccess: () => setEditing(false) })}
        />
      </Dialog>
    </Frame>
  );
}

function History({ lead }: { lead: LeadView }) {
  return (
    <Panel title="How it came here">
      <ol aria-label="History" className="grid gap-3 border-line border-l-2 pl-4 text-sm">
        {[...(lead.history ?? [])].reverse().map((step) => (
          <li key={`${step.changedAt}${step.to}`}>
            <span className="font-medium">
              {step.from ? `${inWords(step.from)} → ${inWords(step.to)}` : inWords(step.to)}
            </span>
            {step.reason && <span>, {step.reason.replaceAll('_', ' ')}</span>}
            {step.note && (
              <span dir="auto" className="block whitespace-pre-wrap">
                {step.note}
              </span>
            )}
            <span className="block text-xs text-ink-soft">
              <bdi>{step.changedBy}</bdi> · {moment(step.changedAt)}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
