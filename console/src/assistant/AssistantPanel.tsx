import { useQuery } from '@tanstack/react-query';
import { MessageSquarePlus, RotateCcw, SendHorizontal, Sparkles, Square, Wrench, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { conversationService, dataOf } from '@/api/client';
import type { ProposalView } from '@/api/conversationViews';
import { useStore } from '@/call/useStore';
import { Announcer } from '@/design/Announcer';
import { Button, IconButton } from '@/design/Button';
import { Markdown } from '@/design/Markdown';
import { Notice } from '@/design/Notice';
import { ScrollBack } from '@/design/ScrollBack';
import { usePerson } from '@/session/PersonContext';
import { talkOf } from './assistantTalk';
import { adviceOn, functionWords } from './assistantWords';
import { FunctionCall } from './FunctionCall';
import { FunctionList } from './FunctionList';
import { ProposalCard } from './ProposalCard';
import { PushToTalk } from './PushToTalk';
import type { Line, Thread } from './thread';

const LONGEST = 8000;

/** The assistant beside whatever one is doing: asks in words, shows what it does, and waits for a yes before anything changes. */
export function AssistantPanel({ onClose }: { onClose: () => void }) {
  const { username } = usePerson();
  const talk = talkOf(username);
  const thread = useStore(talk.thread);
  const [draft, setDraft] = useState('');
  const [functions, setFunctions] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const waiting = thread.asked !== null;
  const modelless = isModelless(thread);

  useEffect(() => {
    void talk.begin();
  }, [talk]);
  useEffect(() => field.current?.focus(), []);
  // Without a model the functions are what there is.
  useEffect(() => {
    if (modelless) setFunctions(true);
  }, [modelless]);

  function send(text: string) {
    if (waiting || !text.trim()) return;
    setDraft('');
    void talk.say(text);
  }

  return createPortal(
    <aside
      aria-label="Assistant"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      className="rise fixed inset-y-0 right-0 z-40 grid w-full max-w-[28rem] grid-rows-[auto_minmax(0,1fr)_auto] border-line border-l bg-raised shadow-dialog"
    >
      <header className="flex items-center gap-2 border-line border-b px-4 py-2">
        <Sparkles aria-hidden className="size-5 text-accent" />
        <h2 className="flex-1 text-base">Assistant</h2>
        <IconButton name="What it can do" pressed={functions} onClick={() => setFunctions(!functions)}>
          <Wrench aria-hidden className="size-5" />
        </IconButton>
        <IconButton name="New thread" onClick={() => talk.startAnew()}>
          <MessageSquarePlus aria-hidden className="size-5" />
        </IconButton>
        <IconButton name="Close the assistant" onClick={onClose}>
          <X aria-hidden className="size-5" />
        </IconButton>
      </header>
      <div className="grid min-h-0 grid-rows-[minmax(0,1fr)]">
        <ScrollBack
          name="The talk"
          first="whole"
          hasMore={false}
          busy={false}
          onReach={() => undefined}
          className="min-h-0 p-3"
        >
          {functions && <FunctionList onCall={(name, given) => talk.call(name, given)} />}
          <OthersWaiting thread={thread} />
          {thread.lines.length === 0 && !functions && (
            <p className="py-6 text-center text-sm text-ink-soft">
              Ask about contacts, leads, documents or calls, or have something done: it proposes, you confirm.
            </p>
          )}
          <ol aria-label="The talk with the assistant" className="grid gap-3">
            {thread.lines.map((line) => (
              <li key={line.key} className="grid min-w-0">
                <Told line={line} onAgain={waiting ? undefined : send} />
              </li>
            ))}
          </ol>
          {waiting && (
            <p className="breathe text-sm text-ink-soft" role="status">
              Thinking…
            </p>
          )}
        </ScrollBack>
      </div>
      <Announcer>{lastSaid(thread)}</Announcer>
      <form
        className="grid gap-2 border-line border-t p-3"
        onSubmit={(event) => {
          event.preventDefault();
          send(draft);
        }}
      >
        <textarea
          ref={field}
          aria-label="Ask the assistant"
          dir="auto"
          rows={2}
          maxLength={LONGEST}
          placeholder="Ask, or say what to do"
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send(draft);
          }}
          className="max-h-40 w-full resize-none rounded-md border border-line-strong bg-surface px-3 py-2 text-base field-sizing-content placeholder:text-ink-soft sm:text-sm"
        />
        <div className="flex flex-wrap items-center gap-2">
          <PushToTalk disabled={waiting} onSaid={send} />
          {waiting ? (
            <Button
              size="small"
              className="ml-auto"
              icon={<Square aria-hidden className="size-3.5" />}
              onClick={() => talk.stop()}
            >
              Stop
            </Button>
          ) : (
            <Button
              type="submit"
              size="small"
              look="primary"
              className="ml-auto"
              icon={<SendHorizontal aria-hidden className="size-4" />}
              disabled={!draft.trim()}
            >
              Send
            </Button>
          )}
        </div>
      </form>
    </aside>,
    document.body,
  );
}

function isModelless({ lines }: Thread): boolean {
  return lines.some((line) => line.kind === 'problem' && line.problem.code === 'model_not_configured');
}

/** For those who listen: whole sentences, not each piece. */
function lastSaid({ lines, asked }: Thread): string {
  const last = lines.at(-1);
  if (asked !== null || !last) return '';
  if (last.kind === 'assistant') return last.text;
  if (last.kind === 'proposal') return `${functionWords(last.proposal.function)} waits for your yes.`;
  return '';
}

function Told({ line, onAgain }: { line: Line; onAgain: ((text: string) => void) | undefined }) {
  switch (line.kind) {
    case 'person':
      return (
        <p
          dir="auto"
          className="max-w-[90%] justify-self-end whitespace-pre-wrap rounded-lg rounded-br-sm bg-accent-soft px-3 py-1.5 text-sm"
        >
          {line.text}
        </p>
      );
    case 'assistant':
      return (
        <div className="max-w-[95%] justify-self-start rounded-lg rounded-bl-sm bg-sunken px-3 py-2">
          <Markdown>{line.text}</Markdown>
        </div>
      );
    case 'call':
      return <FunctionCall call={line.call} />;
    case 'proposal':
      return <ProposalCard proposal={line.proposal} />;
    case 'problem':
      return (
        <Notice tone={line.problem.code === 'model_not_configured' ? 'warning' : 'danger'}>
          <p className="font-medium">{line.problem.message}</p>
          {line.problem.code !== 'stopped' && <p>{adviceOn(line.problem)}</p>}
          {line.asked && onAgain && line.problem.code !== 'model_not_configured' && (
            <Button
              size="small"
              className="mt-2"
              icon={<RotateCcw aria-hidden className="size-4" />}
              onClick={() => onAgain(line.asked ?? '')}
            >
              Send it again
            </Button>
          )}
        </Notice>
      );
  }
}

/** One's proposals of other threads and clients that still wait. */
function OthersWaiting({ thread }: { thread: Thread }) {
  const here = new Set(thread.lines.flatMap((line) => (line.kind === 'proposal' ? [line.proposal.id] : [])));
  const { data } = useQuery({
    queryKey: ['assistant', 'waiting'],
    refetchInterval: 15_000,
    queryFn: async () =>
      ((
        await dataOf(
          conversationService.GET('/api/assistant/proposals', {
            params: { query: { state: 'proposed', limit: 20 } },
          }),
        )
      ).items ?? []) as ProposalView[],
  });
  const others = (data ?? []).filter(({ id }) => !here.has(id));
  if (others.length === 0) return null;
  return (
    <section aria-label="From other threads" className="grid gap-2">
      <h3 className="text-xs font-semibold text-ink-soft">Waiting from other threads</h3>
      {others.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}
