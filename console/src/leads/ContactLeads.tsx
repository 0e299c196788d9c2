import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useContact } from '@/contacts/contactQueries';
import { Answer } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Panel } from '@/design/Panel';
import { inWords, money } from '@/design/words';
import { LeadForm } from './LeadForm';
import { createLead, useLeadChange, useLeadsOf } from './leadQueries';
import { STATUS_TONES } from './leadWords';

/** The leads of one contact. */
export function ContactLeads({ contactId }: { contactId: string }) {
  const leads = useLeadsOf(contactId);
  const { data: contact } = useContact(contactId);
  const [adding, setAdding] = useState(false);
  const create = useLeadChange(createLead);
  const navigate = useNavigate();
  return (
    <Panel
      title="Leads"
      actions={
        <Button size="small" disabled={!contact} onClick={() => setAdding(true)}>
          New lead
        </Button>
      }
    >
      <Answer of={leads}>
        {(found) =>
          found.length === 0 ? (
            <p className="text-sm text-ink-soft">No leads yet.</p>
          ) : (
            <ul className="grid gap-2">
              {found.map((lead) => (
                <li key={lead.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
                  <Link
                    to="/leads/$leadId"
                    params={{ leadId: lead.id }}
                    className="min-w-0 flex-1 font-medium underline decoration-line-strong underline-offset-2"
                  >
                    <bdi>{lead.title}</bdi>
                  </Link>
                  <span className="tabular-nums">{money(lead.value, lead.currency)}</span>
                  <Badge tone={STATUS_TONES[lead.status]}>{inWords(lead.status)}</Badge>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Dialog title="New lead" open={adding} onOpenChange={setAdding} wide>
        {contact && (
          <LeadForm
            contact={contact}
            busy={create.isPending}
            failure={create.error}
            verb="Add lead"
            onSave={(request) =>
              create.mutate(request, {
                onSuccess: ({ id }) => navigate({ to: '/leads/$leadId', params: { leadId: id } }),
              })
            }
          />
        )}
      </Dialog>
    </Panel>
  );
}
