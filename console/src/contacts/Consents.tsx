import { type FormEvent, useState } from 'react';
import { leadsService } from '@/api/client';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextArea, TextField } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { inWords, moment } from '@/design/words';
import { standing } from './consent';
import { useConsents, useContactChange } from './contactQueries';

/** What the person agreed to, and the whole ledger below. */
export function Consents({ contactId }: { contactId: string }) {
  const ledger = useConsents(contactId);
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title="Consent"
      actions={
        <Button size="small" onClick={() => setWriting(true)}>
          Write down
        </Button>
      }
    >
      <Answer of={ledger}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="text-sm text-ink-soft">Nobody has asked yet: no calls or messages for marketing.</p>
          ) : (
            <>
              <ul aria-label="Consent now" className="flex flex-wrap gap-2">
                {standing(lines).map(({ id, channel, purpose, state }) => (
                  <li key={id}>
                    <Badge tone={state === 'granted' ? 'talk' : 'danger'}>
                      {inWords(channel)}, {purpose}: {state}
                    </Badge>
                  </li>
                ))}
              </ul>
              <details className="mt-3 text-sm">
                <summary className="text-ink-soft">All that was said ({lines.length})</summary>
                <ol className="mt-2 grid gap-2">
                  {lines.map((line) => (
                    <li key={line.id} className="rounded-md bg-sunken p-2">
                      {inWords(line.channel)}, {line.purpose}: <strong>{line.state}</strong> · wording{' '}
                      <bdi>{line.wordingVersion}</bdi>
                      {line.evidence && (
                        <span dir="auto" className="block">
                          {line.evidence}
                        </span>
                      )}
                      <span className="block text-xs text-ink-soft">
                        <bdi>{line.recordedBy}</bdi> · {moment(line.recordedAt)}
                      </span>
                    </li>
                  ))}
                </ol>
              </details>
            </>
          )
        }
      </Answer>
      <Dialog title="Consent granted or withdrawn" open={writing} onOpenChange={setWriting}>
        <ConsentForm contactId={contactId} onDone={() => setWriting(false)} />
      </Dialog>
    </Panel>
  );
}

function ConsentForm({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const [channel, setChannel] = useState('phone');
  const [purpose, setPurpose] = useState('marketing');
  const [state, setState] = useState('granted');
  const [wordingVersion, setWording] = useState('');
  const [evidence, setEvidence] = useState('');
  const record = useContactChange(() =>
    leadsService.POST('/api/contacts/{id}/consents', {
      params: { path: { id: contactId } },
      body: { channel, purpose, state, wordingVersion, ...(evidence ? { evidence } : {}) },
    }),
  );
  function save(event: FormEvent) {
    event.preventDefault();
    record.mutate(undefined, { onSuccess: onDone });
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <Choice
          label="Channel"
          value={channel}
          of={['phone', 'sms', 'email', 'recording']}
          set={setChannel}
        />
        <Choice label="For" value={purpose} of={['marketing', 'service', 'recording']} set={setPurpose} />
        <Choice label="Said" value={state} of={['granted', 'withdrawn']} set={setState} />
      </div>
      <TextField
        label="Version of the wording"
        hint="Which text the person heard or read, for example 2026-03."
        required
        maxLength={64}
        value={wordingVersion}
        onChange={({ target }) => setWording(target.value)}
      />
      <TextArea
        label="How it is known"
        maxLength={2000}
        value={evidence}
        onChange={({ target }) => setEvidence(target.value)}
      />
      <Refusal of={record.error} />
      <Button type="submit" look="primary" className="justify-self-end" disabled={record.isPending}>
        Write it down
      </Button>
    </form>
  );
}

function Choice({
  label,
  value,
  of,
  set,
}: {
  label: string;
  value: string;
  of: readonly string[];
  set: (value: string) => void;
}) {
  return (
    <Select label={label} value={value} onChange={({ target }) => set(target.value)}>
      {of.map((one) => (
        <option key={one} value={one}>
          {inWords(one)}
        </option>
      ))}
    </Select>
  );
}
