import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ConversationType, ConversationView, FoundMessage, Highlight } from '@/api/conversationViews';
import type { ContactView } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { ContactPicker } from '@/contacts/ContactPicker';
import { useContact } from '@/contacts/contactQueries';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Select, TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { Rows } from '@/design/Rows';
import { useSettled } from '@/design/useSettled';
import { moment } from '@/design/words';
import { RequireSignIn } from '@/session/RequireSignIn';
import { conversationById, useConversations, useFoundMessages } from './conversationQueries';
import { speakerOf, TYPES, typeTone, typeWords, whereabouts } from './conversationWords';
import { boundsOf, EVERYTHING, isNarrowed, type Narrowing } from './narrowing';

/** What was said with whom, looked for in all of it. */
export function ConversationsPage() {
  return (
    <RequireSignIn needs="agent">
      <Library />
    </RequireSignIn>
  );
}

function Library() {
  const [text, setText] = useState('');
  const [contact, setContact] = useState<Pick<ContactView, 'id' | 'name'> | null>(null);
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYTHING);
  const settled = useSettled(text).trim();
  const searching = settled.length > 1;

  return (
    <Frame title="Conversations" about="Everything that was said, over all channels.">
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(16rem,20rem)_minmax(0,1fr)] [&>*]:min-w-0">
        <search
          aria-label="Narrow"
          className="grid gap-3 rounded-lg border border-line bg-surface p-4 shadow-card"
        >
          <TextField
            label="Words"
            type="search"
            maxLength={200}
            placeholder="refund or “blue barn” -jazz"
            hint="“A phrase”, or, -without."
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Select
            label="Kind"
            value={narrowing.type}
            onChange={({ target }) =>
              setNarrowing({ ...narrowing, type: target.value as ConversationType | '' })
            }
          >
            <option value="">All kinds</option>
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {typeWords(type)}
              </option>
            ))}
          </Select>
          <div className="grid grid-cols-2 gap-3">
            <TextField
              label="From"
              type="date"
              value={narrowing.from}
              onChange={({ target }) => setNarrowing({ ...narrowing, from: target.value })}
            />
            <TextField
              label="Until"
              type="date"
              value={narrowing.until}
              onChange={({ target }) => setNarrowing({ ...narrowing, until: target.value })}
            />
          </div>
          <With contact={contact} onChoose={setContact} />
        </search>
        <section
          aria-label="Conversations found"
          className="rounded-lg border border-line bg-surface p-3 shadow-card"
        >
          {searching ? (
            <Found text={settled} contactId={contact?.id} narrowing={narrowing} />
          ) : (
            <Newest contactId={contact?.id} narrowing={narrowing} />
          )}
        </section>
      </div>
    </Frame>
  );
}

/** The picker shows everybody at once, which is for those who want it. */
function With({
  contact,
  onChoose,
}: {
  contact: Pick<ContactView, 'id' | 'name'> | null;
  onChoose: (contact: ContactView | null) => void;
}) {
  const [choosing, setChoosing] = useState(false);
  if (!contact && !choosing) {
    return (
      <Button size="small" className="justify-self-start" onClick={() => setChoosing(true)}>
        Only with a contact…
      </Button>
    );
  }
  return (
    <div className="grid gap-2">
      <ContactPicker
        label="With"
        chosen={contact}
        onChoose={(chosen) => {
          onChoose(chosen);
          setChoosing(chosen === null);
        }}
      />
      <Button
        size="small"
        look="quiet"
        className="justify-self-start"
        onClick={() => {
          onChoose(null);
          setChoosing(false);
        }}
      >
        With anybody
      </Button>
    </div>
  );
}

function Newest({ contactId, narrowing }: { contactId: string | undefined; narrowing: Narrowing }) {
  const conversations = useConversations(contactId, boundsOf(narrowing));
  return (
    <Rows
      of={conversations}
      empty={isNarrowed(narrowing) || contactId ? 'Nothing like that.' : 'Nothing was said yet.'}
    >
      {(items) => (
        <ul aria-label="Conversations" className="grid gap-1">
          {items.map((conversation) => (
            <li key={conversation.id} className="border-line border-b p-2 last:border-0 hover:bg-sunken">
              <Title conversation={conversation}>{moment(conversation.startedAt)}</Title>
              {conversation.summary && (
                <p dir="auto" className="mt-1 line-clamp-2 text-sm text-ink-soft">
                  {conversation.summary}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Rows>
  );
}

function Found({
  text,
  contactId,
  narrowing,
}: {
  text: string;
  contactId: string | undefined;
  narrowing: Narrowing;
}) {
  const found = useFoundMessages(text, contactId, boundsOf(narrowing));
  // What was found names its conversation only: which kind that is, is asked for once each.
  const ids = [...new Set(found.items.map(({ conversationId }) => conversationId))];
  const asked = useQueries({ queries: ids.map((id) => ({ ...conversationById(id), staleTime: 60_000 })) });
  const conversations = new Map(
    asked.flatMap(({ data }, index) => (data ? [[ids[index] ?? '', data] as const] : [])),
  );
  return (
    <Rows of={found} empty="Nobody said that.">
      {(items) => (
        <ol aria-label="Found" className="grid gap-1">
          {items.map((message) => (
            <Hit
              key={message.messageId}
              message={message}
              conversation={conversations.get(message.conversationId)}
            />
          ))}
        </ol>
      )}
    </Rows>
  );
}

function Hit({
  message,
  conversation,
}: {
  message: FoundMessage;
  conversation: ConversationView | undefined;
}) {
  return (
    <li className="grid gap-1 border-line border-b p-2 last:border-0 hover:bg-sunken">
      {conversation ? (
        <Title conversation={conversation} message={message.messageId}>
          {moment(message.at)}
        </Title>
      ) : (
        <time dateTime={message.at} className="text-sm text-ink-soft">
          {moment(message.at)}
        </time>
      )}
      <p dir="auto" className="text-sm">
        <bdi className="font-medium text-ink-soft">
          {speakerOf({ ...message, role: message.role as Parameters<typeof speakerOf>[0]['role'] })}:{' '}
        </bdi>
        <Highlighted pieces={message.highlights} />
      </p>
    </li>
  );
}

/** A found text with what was looked for marked; shown as text, whatever it holds. */
export function Highlighted({ pieces }: { pieces: readonly Highlight[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, index) =>
        hit ? (
          <mark key={index} className="rounded-sm bg-hold-soft px-0.5 font-semibold text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}

function Title({
  conversation,
  message,
  children,
}: {
  conversation: ConversationView;
  message?: string;
  children: ReactNode;
}) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <Badge tone={typeTone(conversation.type)}>{typeWords(conversation.type)}</Badge>
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId: conversation.id }}
        {...(message ? { hash: message } : {})}
        className="font-medium underline decoration-line-strong underline-offset-2"
      >
        {children}
      </Link>
      {conversation.status === 'open' && <Badge tone="talk">Open</Badge>}
      {conversation.contactId ? (
        <WithWhom contactId={conversation.contactId} />
      ) : (
        <bdi className="text-ink-soft">{whereabouts(conversation)}</bdi>
      )}
    </p>
  );
}

/** The contact's name, as leads-service knows it. */
export function WithWhom({ contactId }: { contactId: string }) {
  const { data: contact } = useContact(contactId);
  return contact ? <ContactName id={contactId} name={contact.name} /> : null;
}
