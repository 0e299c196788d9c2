import { Wrench } from 'lucide-react';
import { Badge } from '@/design/Badge';
import { functionWords, inBrief, members, OUTCOMES } from './assistantWords';
import type { CallLine } from './thread';

/** A function that was asked for: with what, and what came of it; the whole of it when it is opened. */
export function FunctionCall({ call }: { call: CallLine }) {
  const [words, tone] = OUTCOMES[call.outcome] ?? [call.outcome, 'neutral'];
  const brief = call.problem?.detail ?? call.problem?.code ?? inBrief(call.result);
  return (
    <details className="rounded-md border border-line bg-surface px-3 py-2 text-xs">
      <summary className="grid gap-1">
        <span className="flex flex-wrap items-center gap-2">
          <Wrench aria-hidden className="size-3.5 text-ink-soft" />
          <span className="font-semibold">{functionWords(call.function)}</span>
          <Badge tone={tone}>{words}</Badge>
        </span>
        <span dir="auto" className="text-ink-soft">
          {members(call.arguments)}
        </span>
        {brief && <span dir="auto">{brief}</span>}
      </summary>
      <Whole name="Arguments" value={call.arguments} />
      {call.result !== undefined && <Whole name="Result" value={call.result} />}
    </details>
  );
}

function Whole({ name, value }: { name: string; value: unknown }) {
  return (
    <figure className="mt-2">
      <figcaption className="text-ink-soft">{name}</figcaption>
      <pre className="whitespace-pre-wrap break-all font-mono text-[0.95em]">
        {JSON.stringify(value ?? null, null, 2).slice(0, 8000)}
      </pre>
    </figure>
  );
}
