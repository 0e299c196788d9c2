import { Link } from '@tanstack/react-router';
import { ContactName } from '@/contacts/ContactName';
import { Badge } from '@/design/Badge';
import { Rows } from '@/design/Rows';
import { inWords, moment, money } from '@/design/words';
import { useLeads } from './leadQueries';
import { type LeadFilter, PRIORITIES, STATUS_TONES } from './leadWords';
import { MoveMenu } from './MoveMenu';
import { useMove } from './useMove';

/** Leads in rows, sorted as one likes. */
export function LeadTable({ filter, sort }: { filter: LeadFilter; sort: string }) {
  const leads = useLeads(filter, sort);
  const { move, isMoving, parts } = useMove();
  return (
    <div className="grid gap-3 [&>*]:min-w-0">
      {parts}
      <section aria-label="Leads found" className="rounded-lg border border-line bg-surface p-2 shadow-card">
        <Rows of={leads} empty="No leads like that.">
          {(items) => (
            <table className="w-full text-left text-sm">
              <thead className="text-xs text-ink-soft">
                <tr>
                  <th scope="col" className="p-2 font-medium">
                    Lead
                  </th>
                  <th scope="col" className="p-2 font-medium">
                    Status
                  </th>
                  <th scope="col" className="hidden p-2 text-right font-medium sm:table-cell">
                    Value
                  </th>
                  <th scope="col" className="hidden p-2 font-medium md:table-cell">
                    Owner
                  </th>
                  <th scope="col" className="hidden p-2 font-medium lg:table-cell">
                    Next
                  </th>
                  <th scope="col" className="hidden p-2 sm:table-cell">
                    <span className="sr-only">What to do</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((lead) => (
                  <tr key={lead.id} className="border-t border-line align-top hover:bg-sunken">
                    <td className="p-2">
                      <Link
                        to="/leads/$leadId"
                        params={{ leadId: lead.id }}
                        className="font-medium underline decoration-line-strong underline-offset-2"
                      >
                        <bdi>{lead.title}</bdi>
                      </Link>
                      <span className="block text-ink-soft">
                        <ContactName id={lead.contactId} name={lead.contactName} plain />
                      </span>
                    </td>
                    <td className="p-2">
                      <span className="flex flex-wrap gap-1">
                        <Badge tone={STATUS_TONES[lead.status]}>{inWords(lead.status)}</Badge>
                        {lead.priority > 1 && <Badge tone="hold">{PRIORITIES[lead.priority]}</Badge>}
                      </span>
                      <span className="mt-1 block tabular-nums sm:hidden">
                        {money(lead.value, lead.currency)}
                      </span>
                    </td>
                    <td className="hidden p-2 text-right tabular-nums sm:table-cell">
                      {money(lead.value, lead.currency)}
                    </td>
                    <td className="hidden p-2 md:table-cell">
                      <bdi>{lead.owner}</bdi>
                    </td>
                    <td className="hidden p-2 lg:table-cell">
                      <span dir="auto">{lead.nextAction}</span>
                      {lead.nextActionAt && (
                        <span className="block text-xs text-ink-soft">{moment(lead.nextActionAt)}</span>
                      )}
                    </td>
                    <td className="hidden p-2 text-right sm:table-cell">
                      <MoveMenu lead={lead} disabled={isMoving} onMove={(status) => move(lead, status)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Rows>
      </section>
    </div>
  );
}
