import type { ContextLine } from '@/api/conversationViews';
import { Timeline } from '@/contacts/Timeline';
import { useContactContext } from '@/conversations/conversationQueries';
import { pageOf, sourceWord } from '@/conversations/conversationWords';
import { Answer } from '@/design/Answer';
import { Panel } from '@/design/Panel';
import { inWords } from '@/design/words';
import { useCallContact } from './ContactCard';

/** What to know of the caller before saying a word; nothing while nobody knows who calls. */
export function CallContext({ callId }: { callId: string }) {
  const { data: contact } = useCallContact(callId);
  return contact ? <Known contactId={contact.id} /> : null;
}

/** What happened with the caller; nothing while nobody knows who calls. */
export function CallHistory({ callId }: { callId: string }) {
  const { data: contact } = useCallContact(callId);
  return contact ? <Timeline contactId={contact.id} aside /> : null;
}

const PARTS: Readonly<Record<string, string>> = {
  who: 'Who',
  consent: 'Consent',
  leads: 'Open leads',
  summaries: 'Last conversations',
  promises: 'Promised',
  preferences: 'Preferences',
  documents: 'Open documents',
};

function Known({ contactId }: { contactId: string }) {
  const context = useContactContext(contactId);
  return (
    <Panel title="What to know">
      <Answer of={context}>
        {({ lines, missing, leftOut }) => (
          <div className="grid gap-3 text-sm">
            {missing?.length > 0 && (
              <p role="status" className="text-ink-soft">
                Cannot be asked now: {missing.map((part) => PARTS[part] ?? part).join(', ')}.
              </p>
            )}
            <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
              {partsOf(lines).map(([part, about]) => (
                <div key={part} className="contents">
                  <dt className="text-ink-soft">{PARTS[part] ?? inWords(part)}</dt>
                  <dd>
                    <ul className="grid gap-1">
                      {about.map((line) => (
                        <li
                          key={`${line.source}/${line.text}`}
                          className="flex flex-wrap items-baseline gap-x-2"
                        >
                          <span dir="auto" className="min-w-0">
                            {line.text}
                          </span>
                          <Source of={line.source} />
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
            {leftOut > 0 && <p className="text-xs text-ink-soft">{leftOut} more lines are left out.</p>}
          </div>
        )}
      </Answer>
    </Panel>
  );
}

/** The lines by what they are about, in the order in which they come. */
function partsOf(lines: readonly ContextLine[]): [string, ContextLine[]][] {
  const parts = new Map<string, ContextLine[]>();
  for (const line of lines) parts.set(line.part, [...(parts.get(line.part) ?? []), line]);
  return [...parts];
}

/** Where a line stands; another window, since the call goes on in this one. */
function Source({ of: source }: { of: string }) {
  const page = pageOf(source);
  const words = `from ${sourceWord(source)}`;
  return page ? (
    <a href={page} target="_blank" className="text-xs text-accent underline" rel="noopener">
      {words}
    </a>
  ) : (
    <span className="text-xs text-ink-soft">{source}</span>
  );
}
