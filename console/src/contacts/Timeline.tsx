import { CalendarDays, FileText, Music, Phone, ShieldCheck, StickyNote, Target } from 'lucide-react';
import { useState } from 'react';
import { explain } from '@/api/problem';
import { useConversationsOf } from '@/conversations/conversationQueries';
import { Badge } from '@/design/Badge';
import { Select } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Onward } from '@/design/Onward';
import { Panel } from '@/design/Panel';
import { Nothing } from '@/design/Rows';
import { inWords, moment } from '@/design/words';
import { ConversationMoment } from './ConversationMoment';
import { detailsOf, KINDS, toneOf, whatHappened } from './communicationWords';
import { useCommunications } from './contactQueries';
import { type Moment, wholeTimeline } from './wholeTimeline';

const SAID = 'conversation';

/** Everything that was said and that happened with a contact, over all channels, newest first and as far back as one scrolls. */
export function Timeline({ contactId, aside = false }: { contactId: string; aside?: boolean }) {
  const [kind, setKind] = useState('');
  const conversations = useConversationsOf(contactId, kind === '' || kind === SAID);
  const communications = useCommunications(contactId, kind, kind !== SAID);
  const whole = wholeTimeline(
    kind === '' || kind === SAID ? read(conversations) : NOTHING,
    kind === SAID ? NOTHING : read(communications),
  );
  const failures = [
    conversations.error && `What was said cannot be shown now. ${explain(conversations.error)}`,
    communications.error && `What happened otherwise cannot be shown now. ${explain(communications.error)}`,
  ].filter((words) => words !== null);
  const pending = whole.next !== null && whole.moments.length === 0;

  return (
    <Panel title="What happened" {...(aside ? { className: 'xl:col-span-2' } : {})}>
      <div className="mb-4 max-w-60">
        <Select label="Show" value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">Everything</option>
          <option value={SAID}>Conversations</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {inWords(one)}
            </option>
          ))}
        </Select>
      </div>
      <div className="grid gap-3">
        {failures.map((words) => (
          <Notice key={words} tone="danger">
            {words}
          </Notice>
        ))}
        {pending && (
          <p role="status" className="breathe text-sm text-ink-soft">
            Looking…
          </p>
        )}
        {!pending && whole.moments.length === 0 && failures.length === 0 && (
          <Nothing>{kind ? 'Nothing of that kind.' : 'Nothing has happened yet.'}</Nothing>
        )}
        {whole.moments.length > 0 && (
          <div
            {...(aside
              ? {
                  tabIndex: 0,
                  role: 'group',
                  'aria-label': 'History',
                  className: 'max-h-[32rem] overflow-y-auto pr-1',
                }
              : {})}
          >
            <ol aria-label="What happened" className="grid gap-3 border-line border-l-2 pl-4">
              {whole.moments.map((one) => (
                <li key={`${one.kind}/${one.id}`} className="min-w-0 text-sm">
                  {one.kind === 'conversation' ? (
                    <ConversationMoment of={one} aside={aside} />
                  ) : (
                    <Happened of={one} />
                  )}
                </li>
              ))}
            </ol>
            {whole.next && (
              <Onward
                label="Show earlier"
                busy={conversations.isLoadingMore || communications.isLoadingMore}
                onReach={whole.next === 'conversations' ? conversations.more : communications.more}
              />
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}

const NOTHING = { items: [], hasMore: false };

/** A list that cannot be had must not keep the other one back. */
function read<T>(pages: { items: readonly T[]; hasMore: boolean; isPending: boolean; error: Error | null }) {
  const { items, hasMore, isPending, error } = pages;
  return { items, hasMore: !error && (hasMore || isPending) };
}

const ICONS: Readonly<Record<string, typeof Phone>> = {
  call: Phone,
  transfer: Phone,
  note: StickyNote,
  document: FileText,
  consultation: CalendarDays,
  consent: ShieldCheck,
  lead: Target,
  music: Music,
};

function Happened({ of: { line } }: { of: Extract<Moment, { kind: 'communication' }> }) {
  const Icon = ICONS[line.kind];
  return (
    <div className="grid gap-0.5">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={toneOf(line.kind)}>
          {Icon && <Icon aria-hidden className="size-3.5" />}
          {whatHappened(line)}
        </Badge>
        <time dateTime={line.at} className="text-xs text-ink-soft tabular-nums">
          {moment(line.at)}
        </time>
      </span>
      <span dir="auto" className="whitespace-pre-wrap">
        {detailsOf(line)}
      </span>
    </div>
  );
}
