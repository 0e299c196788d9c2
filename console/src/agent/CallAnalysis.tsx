import { useQuery } from '@tanstack/react-query';
import { ClipboardCopy } from 'lucide-react';
import { conversationService, dataOf } from '@/api/client';
import type { Analysis } from '@/api/conversationViews';
import { orNothing } from '@/api/problem';
import { useConversationOfCall } from '@/conversations/conversationQueries';
import { Badge, type Tone } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Markdown } from '@/design/Markdown';
import { Panel } from '@/design/Panel';
import { inWords } from '@/design/words';
import { useScript } from '@/scripts/scriptQueries';
import { digestOf } from './analysisDigest';
import { useLive } from './DeskContext';

const FEELINGS: Readonly<Record<Analysis['sentiment'], Tone>> = {
  positive: 'talk',
  neutral: 'neutral',
  negative: 'danger',
};

/** What is going on in the call, as far as it was made out; nothing before that. */
export function CallAnalysis({ callId }: { callId: string }) {
  const { data: conversation } = useConversationOfCall(callId);
  const { analyses } = useLive();
  const digest = digestOf(useAnalyses(conversation?.id, analyses[callId]));
  if (!digest) return null;
  const { latest, feelings, commitments } = digest;
  return (
    <Panel
      title="What is going on"
      className="xl:col-span-2"
      actions={latest.writer === 'extractive' && <Badge>Put together, no model</Badge>}
    >
      <div className="grid gap-4 text-sm" data-analysis={latest.id}>
        <p className="flex flex-wrap items-center gap-2">
          {latest.intent && (
            <span dir="auto" className="font-medium">
              {inWords(latest.intent)}
            </span>
          )}
          {feelings.map(({ at, sentiment }) => (
            <Badge key={at} tone={FEELINGS[sentiment]}>
              {inWords(sentiment)} {new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })}
            </Badge>
          ))}
          {latest.topics?.map((topic) => (
            <Badge key={topic} tone="accent">
              {topic}
            </Badge>
          ))}
        </p>
        {latest.suggestedAnswer && <SuggestedAnswer text={latest.suggestedAnswer} />}
        {latest.suggestedScriptId && <SuggestedScript id={latest.suggestedScriptId} />}
        {commitments.length > 0 && (
          <section aria-label="Promised in this call" className="grid gap-1">
            <h3 className="text-xs font-semibold text-ink-soft">Promised in this call</h3>
            <ul className="grid gap-1">
              {commitments.map(({ who, text }) => (
                <li key={`${who}/${text}`} className="flex flex-wrap items-baseline gap-2">
                  <Badge tone={who === 'agent' ? 'hold' : 'neutral'}>
                    {who === 'agent' ? 'We' : 'Caller'}
                  </Badge>
                  <span dir="auto" className="min-w-0">
                    {text}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Panel>
  );
}

/** The last analyses, newest first; asked for when the live socket tells of one, and now and then. */
function useAnalyses(conversationId: string | undefined, newest: string | undefined): readonly Analysis[] {
  const { data } = useQuery({
    queryKey: ['conversations', 'analyses', conversationId, newest],
    enabled: conversationId !== undefined,
    placeholderData: (before) => before,
    refetchInterval: 30_000,
    queryFn: async () =>
      ((
        await orNothing(
          dataOf(
            conversationService.GET('/api/conversations/{id}/analyses', {
              params: { path: { id: conversationId ?? '' }, query: { limit: 50 } },
            }),
          ),
        )
      ).items as Analysis[]) ?? [],
  });
  return data ?? [];
}

function SuggestedAnswer({ text }: { text: string }) {
  return (
    <section aria-label="Suggested answer" className="grid gap-2 rounded-md bg-accent-soft p-3">
      <h3 className="text-xs font-semibold text-accent">Suggested answer</h3>
      <p dir="auto" className="whitespace-pre-wrap text-base">
        {text}
      </p>
      <Button
        size="small"
        className="justify-self-start"
        icon={<ClipboardCopy aria-hidden className="size-4" />}
        onClick={() => void navigator.clipboard.writeText(text)}
      >
        Copy
      </Button>
    </section>
  );
}

/** Not shown when it is gone: an answer is enough. */
function SuggestedScript({ id }: { id: string }) {
  const { data: script } = useScript(id);
  if (!script) return null;
  return (
    <details className="rounded-md bg-sunken p-3">
      <summary>
        Suggested script: <bdi className="font-medium">{script.title}</bdi>
      </summary>
      <div className="mt-2">
        <Markdown>{script.body}</Markdown>
      </div>
    </details>
  );
}
