import { useState } from 'react';
import { Badge } from '@/design/Badge';
import { Select } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { Rows } from '@/design/Rows';
import { inWords, moment } from '@/design/words';
import { detailsOf, KINDS, toneOf, whatHappened } from './communicationWords';
import { useCommunications } from './contactQueries';

/** Everything that happened with a contact, newest first. */
export function Timeline({ contactId }: { contactId: string }) {
  const [kind, setKind] = useState('');
  const lines = useCommunications(contactId, kind);
  return (
    <Panel title="What happened">
      <div className="mb-4 max-w-60">
        <Select label="Show" value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">Everything</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {inWords(one)}
            </option>
          ))}
        </Select>
      </div>
      <Rows of={lines} empty={kind ? 'Nothing of that kind.' : 'Nothing has happened yet.'}>
        {(items) => (
          <ol aria-label="What happened" className="grid gap-3 border-line border-l-2 pl-4">
            {items.map((line) => (
              <li key={line.id} className="grid gap-0.5 text-sm">
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Badge tone={toneOf(line.kind)}>{whatHappened(line)}</Badge>
                  <time dateTime={line.at} className="text-xs text-ink-soft tabular-nums">
                    {moment(line.at)}
                  </time>
                </span>
                <span dir="auto" className="whitespace-pre-wrap">
                  {detailsOf(line)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Rows>
    </Panel>
  );
}
