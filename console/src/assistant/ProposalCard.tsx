import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, CircleHelp, X } from 'lucide-react';
import type { ProposalView } from '@/api/conversationViews';
import { useStore } from '@/call/useStore';
import { Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { spanText } from '@/design/time';
import { useNow } from '@/design/useNow';
import { usePerson } from '@/session/PersonContext';
import { talkOf } from './assistantTalk';
import { functionWords, inBrief, PROPOSAL_STATES } from './assistantWords';

/** Something that the assistant wants to change, and a person's yes or no. */
export function ProposalCard({ proposal }: { proposal: ProposalView }) {
  const { username } = usePerson();
  const talk = talkOf(username);
  const queries = useQueryClient();
  const deciding = useStore(talk.deciding).has(proposal.id);
  const decide = useMutation({
    mutationFn: (yes: boolean) => talk.decide(proposal, yes),
    // Whatever it changed is shown as it is now.
    onSettled: () => queries.invalidateQueries(),
  });
  const now = useNow(1000);
  const left = new Date(proposal.expiresAt).getTime() - now;
  const state = proposal.state === 'proposed' && left <= 0 ? 'expired' : proposal.state;
  const [words, tone] = PROPOSAL_STATES[state] ?? [state, 'neutral'];
  const name = functionWords(proposal.function);

  return (
    <section
      aria-label={`Proposal: ${name}`}
      data-state={state}
      className="grid gap-2 rounded-md border-2 border-hold bg-surface p-3 text-sm data-[state=done]:border-talk data-[state=expired]:border-line data-[state=failed]:border-danger data-[state=rejected]:border-line"
    >
      <header className="flex flex-wrap items-center gap-2">
        <CircleHelp aria-hidden className="size-4 text-ink-soft" />
        <h3 className="font-semibold">{name}</h3>
        <Badge tone={tone}>{words}</Badge>
        {state === 'proposed' && (
          <span className="ml-auto text-xs text-ink-soft tabular-nums">{spanText(left)} left</span>
        )}
      </header>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs">
        {Object.entries((proposal.arguments ?? {}) as Record<string, unknown>)
          .filter(([, value]) => value !== null)
          .map(([argument, value]) => (
            <div key={argument} className="contents">
              <dt className="text-ink-soft">{argument}</dt>
              <dd dir="auto" className="whitespace-pre-wrap">
                {typeof value === 'object' ? JSON.stringify(value) : String(value)}
              </dd>
            </div>
          ))}
      </dl>
      {proposal.problem && (
        <p className="text-danger text-xs">{proposal.problem.detail ?? proposal.problem.code}</p>
      )}
      {state === 'done' && inBrief(proposal.result) && (
        <p dir="auto" className="text-xs">
          {inBrief(proposal.result)}
        </p>
      )}
      <Refusal of={decide.error} onClose={decide.reset} />
      {state === 'proposed' && (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            look="primary"
            icon={<Check aria-hidden className="size-4" />}
            disabled={deciding}
            onClick={() => decide.mutate(true)}
          >
            Confirm
          </Button>
          <Button
            size="small"
            icon={<X aria-hidden className="size-4" />}
            disabled={deciding}
            onClick={() => decide.mutate(false)}
          >
            Reject
          </Button>
        </div>
      )}
      {state === 'confirmed' && (
        <Button
          size="small"
          className="justify-self-start"
          disabled={deciding}
          onClick={() => decide.mutate(true)}
        >
          Look what came of it
        </Button>
      )}
    </section>
  );
}
