import { useNavigate, useParams } from '@tanstack/react-router';
import { Link2, Merge, Split, Unlink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { conversationService, dataOf } from '@/api/client';
import type { ConversationView, MessageView } from '@/api/conversationViews';
import { ContactPicker } from '@/contacts/ContactPicker';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button, IconButton } from '@/design/Button';
import { classes } from '@/design/classes';
import { Dialog } from '@/design/Dialog';
import { Frame } from '@/design/Frame';
import { Panel } from '@/design/Panel';
import { Rows } from '@/design/Rows';
import { ScrollBack } from '@/design/ScrollBack';
import { inWords, moment } from '@/design/words';
import { RequireSignIn } from '@/session/RequireSignIn';
import { WithWhom } from './ConversationsPage';
import { useConversation, useConversationChange, useMessages, useSummaries } from './conversationQueries';
import { typeTone, typeWords, whereabouts } from './conversationWords';
import { MergeDialog } from './MergeDialog';
import { SuggestedContacts } from './SuggestedContacts';
import { Words } from './Words';
import { WrittenSummaryCard } from './WrittenSummaryCard';

/** One conversation: what was said, what it came to, with whom it is. */
export function ConversationPage() {
  const { conversationId } = useParams({ strict: false });
  return (
    <RequireSignIn needs="agent">
      <Asked key={conversationId} id={conversationId ?? ''} />
    </RequireSignIn>
  );
}

function Asked({ id }: { id: string }) {
  const conversation = useConversation(id);
  if (conversation.data) return <Thread conversation={conversation.data} />;
  return (
    <Frame title="Conversation">
      <Answer of={conversation}>{() => null}</Answer>
    </Frame>
  );
}

function Thread({ conversation }: { conversation: ConversationView }) {
  const { id, type, status, contactId } = conversation;
  const navigate = useNavigate();
  const [linking, setLinking] = useState(false);
  const [merging, setMerging] = useState(false);
  const [splitting, setSplitting] = useState<MessageView | null>(null);
  const params = { path: { id } };
  const link = useConversationChange((contact: string) =>
    conversationService.PUT('/api/conversations/{id}/contact', { params, body: { contactId: contact } }),
  );
  const unlink = useConversationChange(() =>
    conversationService.DELETE('/api/conversations/{id}/contact', { params }),
  );
  const split = useConversationChange(
    async (fromMessageId: string) =>
      (await dataOf(
        conversationService.POST('/api/conversations/{id}/split', { params, body: { fromMessageId } }),
      )) as ConversationView,
  );
  const rearranged = type !== 'assistant';

  return (
    <Frame
      title={`${typeWords(type)}, ${moment(conversation.startedAt)}`}
      about={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={typeTone(type)}>{typeWords(type)}</Badge>
          <Badge tone={status === 'open' ? 'talk' : 'neutral'}>{inWords(status)}</Badge>
          {contactId ? <WithWhom contactId={contactId} /> : <span>With nobody known</span>}
          <bdi>{whereabouts(conversation)}</bdi>
        </span>
      }
      actions={
        rearranged && (
          <>
            <Button icon={<Link2 aria-hidden className="size-4" />} onClick={() => setLinking(true)}>
              {contactId ? 'Link to somebody else' : 'Link to a contact'}
            </Button>
            {contactId && (
              <Button
                icon={<Unlink aria-hidden className="size-4" />}
                disabled={unlink.isPending}
                onClick={() => unlink.mutate(undefined)}
              >
                Unlink
              </Button>
            )}
            <Button icon={<Merge aria-hidden className="size-4" />} onClick={() => setMerging(true)}>
              Merge…
            </Button>
          </>
        )
      }
    >
      <Refusal of={unlink.error} onClose={unlink.reset} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] [&>*]:min-w-0">
        <Panel title="What was said">
          <Said conversation={conversation} {...(rearranged ? { onSplit: setSplitting } : {})} />
        </Panel>
        <div className="grid content-start gap-4">
          {rearranged && <SuggestedContacts conversation={conversation} />}
          <CameTo conversation={conversation} />
        </div>
      </div>
      <Dialog title="With whom was it?" open={linking} onOpenChange={setLinking}>
        <ContactPicker
          label="Contact"
          chosen={null}
          onChoose={(contact) =>
            contact && !link.isPending && link.mutate(contact.id, { onSuccess: () => setLinking(false) })
          }
        />
        <Refusal of={link.error} onClose={link.reset} />
      </Dialog>
      <MergeDialog into={conversation} open={merging} onOpenChange={setMerging} />
      <Dialog
        title="Split here?"
        about="This and all after it become a conversation of their own, with the same contact."
        open={splitting !== null}
        onOpenChange={() => setSplitting(null)}
      >
        {splitting && (
          <div className="grid">
            <Words message={splitting} brief />
          </div>
        )}
        <Refusal of={split.error} onClose={split.reset} />
        <div className="flex justify-end gap-2">
          <Button onClick={() => setSplitting(null)}>Leave it whole</Button>
          <Button
            look="primary"
            disabled={split.isPending}
            onClick={() =>
              splitting &&
              split.mutate(splitting.id, {
                onSuccess: (part) => {
                  setSplitting(null);
                  void navigate({
                    to: '/conversations/$conversationId',
                    params: { conversationId: part.id },
                  });
                },
              })
            }
          >
            Split
          </Button>
        </div>
      </Dialog>
    </Frame>
  );
}

function Said({
  conversation,
  onSplit,
}: {
  conversation: ConversationView;
  onSplit?: (message: MessageView) => void;
}) {
  const messages = useMessages(conversation.id, conversation.status === 'open');
  const wanted = location.hash.slice(1);
  const { items, hasMore, isLoadingMore, more } = messages;
  const shown = items.some(({ id }) => id === wanted);
  const looked = useRef(false);

  // Where a search led to: read back as far as that, then shown.
  useEffect(() => {
    if (!wanted || looked.current) return;
    if (shown) {
      looked.current = true;
      document.getElementById(wanted)?.scrollIntoView({ block: 'center' });
    } else if (hasMore && !isLoadingMore && items.length < 2000) more();
  }, [wanted, shown, hasMore, isLoadingMore, items.length, more]);

  return (
    <Rows of={{ ...messages, hasMore: false }} empty="Nothing was said yet.">
      {(newestFirst) => (
        <ScrollBack
          name="What was said"
          first={newestFirst.at(-1)?.id}
          hasMore={hasMore}
          busy={isLoadingMore}
          onReach={more}
          className="max-h-[70vh]"
        >
          <ol aria-label="What was said" className="grid gap-2">
            {newestFirst.toReversed().map((message, index) => (
              <li
                key={message.id}
                id={message.id}
                className={classes(
                  'group grid scroll-mt-32 grid-cols-[minmax(0,1fr)_auto] items-start gap-1 rounded-lg',
                  message.id === wanted && 'outline-2 outline-hold outline-offset-4',
                )}
              >
                <Words message={message} />
                {onSplit && (index > 0 || hasMore) ? (
                  <IconButton
                    name={`Split from here: ${message.text.slice(0, 40)}`}
                    className="size-8 text-ink-soft"
                    onClick={() => onSplit(message)}
                  >
                    <Split aria-hidden className="size-4" />
                  </IconButton>
                ) : (
                  <span className="w-8" />
                )}
              </li>
            ))}
          </ol>
        </ScrollBack>
      )}
    </Rows>
  );
}

function CameTo({ conversation }: { conversation: ConversationView }) {
  const summaries = useSummaries(conversation.id);
  const { summary, summaryBy, summaryAt } = conversation;
  if (!summary && summaries.items.length === 0 && !summaries.error) return null;
  return (
    <Panel title="What it came to">
      <div className="grid gap-3">
        {summary && (
          <div className="grid gap-1 text-sm">
            <p dir="auto" className="whitespace-pre-wrap">
              {summary}
            </p>
            <p className="text-xs text-ink-soft">
              <bdi>{summaryBy}</bdi>
              {summaryAt && ` · ${moment(summaryAt)}`}
            </p>
          </div>
        )}
        {(summaries.items.length > 0 || summaries.error) && (
          <Rows of={summaries} empty="">
            {(items) => (
              <ol aria-label="Summaries" className="grid gap-3">
                {items.map((one) => (
                  <li key={one.id}>
                    <WrittenSummaryCard of={one} />
                  </li>
                ))}
              </ol>
            )}
          </Rows>
        )}
      </div>
    </Panel>
  );
}
