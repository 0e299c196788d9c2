import { MessageSquare, Phone } from 'lucide-react';
import { useState } from 'react';
import { leadsService } from '@/api/client';
import type { LeadView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Select, TextArea } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { inWords, moment } from '@/design/words';
import { useLeadChange, useOutreach } from './leadQueries';

/** Asks for calls and messages. Consent, quiet hours and the number of attempts are looked at by the service, which says why not. */
export function Outreach({ lead }: { lead: LeadView }) {
  const requests = useOutreach(lead.id);
  const [purpose, setPurpose] = useState('marketing');
  const [text, setText] = useState('');
  const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  const call = useLeadChange(() =>
    leadsService.POST('/api/admin/leads/{id}/call', {
      params: { path: { id: lead.id }, header: key() },
      body: { purpose },
    }),
  );
  const sms = useLeadChange(() =>
    leadsService.POST('/api/admin/leads/{id}/sms', {
      params: { path: { id: lead.id }, header: key() },
      body: { text, purpose },
    }),
  );
  return (
    <Panel title="Reach out">
      <div className="grid gap-3">
        <Select label="What for" value={purpose} onChange={({ target }) => setPurpose(target.value)}>
          <option value="marketing">Marketing</option>
          <option value="service">Service</option>
        </Select>
        <TextArea
          label="Message"
          hint="Variables as in scripts, for example {{contact.firstName}}."
          maxLength={1530}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Button
            icon={<Phone aria-hidden className="size-4" />}
            disabled={call.isPending}
            onClick={() => call.mutate(undefined)}
          >
            Ask for a call
          </Button>
          <Button
            icon={<MessageSquare aria-hidden className="size-4" />}
            disabled={text.trim() === '' || sms.isPending}
            onClick={() => sms.mutate(undefined, { onSuccess: () => setText('') })}
          >
            Send the message
          </Button>
        </div>
        <Refusal of={call.error} onClose={call.reset} />
        <Refusal of={sms.error} onClose={sms.reset} />
        <Answer of={requests}>
          {(found) => (
            <ul aria-label="Asked for" className="grid gap-2">
              {found.map((request) => (
                <li key={request.id} className="rounded-md bg-sunken p-2 text-sm">
                  <span className="flex flex-wrap items-center gap-2">
                    <span className="font-medium">{request.channel === 'sms' ? 'Message' : 'Call'}</span>
                    <bdi className="text-ink-soft tabular-nums">{request.phone}</bdi>
                    <Badge
                      tone={
                        request.state === 'answered' ? 'talk' : request.state === 'failed' ? 'danger' : 'hold'
                      }
                    >
                      {inWords(request.state)}
                      {request.reason && `: ${request.reason.replaceAll('_', ' ')}`}
                    </Badge>
                  </span>
                  {request.text && (
                    <span dir="auto" className="mt-1 block whitespace-pre-wrap">
                      {request.text}
                    </span>
                  )}
                  <span className="mt-1 block text-xs text-ink-soft">
                    <bdi>{request.requestedBy}</bdi> · {moment(request.requestedAt)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </div>
    </Panel>
  );
}
