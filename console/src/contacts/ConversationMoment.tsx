import { Link } from '@tanstack/react-router';
import { Bot, Globe, MessageSquareText, PhoneIncoming, PhoneOutgoing, Sparkles } from 'lucide-react';
import type { ConversationType } from '@/api/conversationViews';
import { typeTone, typeWords, whereabouts } from '@/conversations/conversationWords';
import { Words } from '@/conversations/Words';
import { Badge } from '@/design/Badge';
import { moment } from '@/design/words';
import { detailsOf, whatHappened } from './communicationWords';
import type { Moment } from './wholeTimeline';

const ICONS: Record<ConversationType, typeof Bot> = {
  website: Globe,
  inbound_call: PhoneIncoming,
  outbound_call: PhoneOutgoing,
  sms: MessageSquareText,
  assistant: Bot,
};

/** A conversation on the timeline: what it came to, what befell its call, and its last words. */
export function ConversationMoment({
  of: { entry, steps },
  aside,
}: {
  of: Extract<Moment, { kind: 'conversation' }>;
  /** Beside a call, which a link must not leave. */
  aside: boolean;
}) {
  const { conversation, lastWords } = entry;
  const Icon = ICONS[conversation.type] ?? Globe;
  return (
    <article
      aria-label={`${typeWords(conversation.type)}, ${moment(conversation.startedAt)}`}
      className="grid gap-2 rounded-md border border-line bg-surface p-3"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={typeTone(conversation.type)}>
          <Icon aria-hidden className="size-3.5" />
          {typeWords(conversation.type)}
        </Badge>
        {conversation.status === 'open' && <Badge tone="talk">Open</Badge>}
        <time dateTime={conversation.startedAt} className="text-xs text-ink-soft tabular-nums">
          {moment(conversation.startedAt)}
        </time>
        <bdi className="text-xs text-ink-soft">{whereabouts(conversation)}</bdi>
      </header>
      {conversation.summary && (
        <div className="rounded-md border-consult border-l-4 bg-consult-soft p-2 text-sm">
          <p className="flex items-center gap-1.5 text-xs font-semibold text-consult">
            <Sparkles aria-hidden className="size-3.5" />
            Summary{conversation.summaryBy && <bdi className="font-normal">by {conversation.summaryBy}</bdi>}
          </p>
          <p dir="auto" className="whitespace-pre-wrap">
            {conversation.summary}
          </p>
        </div>
      )}
      {steps.length > 0 && (
        <ol aria-label="The call" className="grid gap-0.5 text-xs text-ink-soft">
          {steps.map((step) => (
            <li key={step.id} className="flex flex-wrap gap-x-2">
              <time dateTime={step.at} className="tabular-nums">
                {new Date(step.at).toLocaleTimeString(undefined, { timeStyle: 'short' })}
              </time>
              <span className="font-medium">{whatHappened(step)}</span>
              <span dir="auto">{detailsOf(step)}</span>
            </li>
          ))}
        </ol>
      )}
      {lastWords.length > 0 && (
        <ol aria-label="Last words" className="grid gap-1.5">
          {lastWords.map((message) => (
            <li key={message.id} className="grid">
              <Words message={message} brief />
            </li>
          ))}
        </ol>
      )}
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId: conversation.id }}
        {...(aside ? { target: '_blank' } : {})}
        className="justify-self-start text-sm text-accent underline underline-offset-2"
      >
        Read all of it
      </Link>
    </article>
  );
}
