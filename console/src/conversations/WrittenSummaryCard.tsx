import type { WrittenSummary } from '@/api/conversationViews';
import { Badge, type Tone } from '@/design/Badge';
import { inWords, moment } from '@/design/words';

const FEELINGS: Readonly<Record<string, Tone>> = { positive: 'talk', neutral: 'neutral', negative: 'danger' };

/** What a call came to, at a transfer or at its end. */
export function WrittenSummaryCard({ of: { occasion, writtenAt, summary } }: { of: WrittenSummary }) {
  const lists = [
    ['Facts', summary.facts],
    ['Promised', summary.promised],
    ['Objections', summary.objections],
  ] as const;
  return (
    <article className="grid gap-2 rounded-md border-consult border-l-4 bg-sunken p-3 text-sm">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone="consult">{inWords(occasion)}</Badge>
        <time dateTime={writtenAt} className="text-xs text-ink-soft tabular-nums">
          {moment(writtenAt)}
        </time>
        {summary.writer === 'extractive' && <Badge>Put together, no model</Badge>}
      </header>
      <p dir="auto" className="whitespace-pre-wrap">
        {summary.text}
      </p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
        {summary.reason && <Fact name="Why" value={summary.reason} />}
        {lists.map(([name, values]) =>
          values && values.length > 0 ? (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd>
                <ul className="list-disc pl-4">
                  {[...new Set(values)].map((value) => (
                    <li key={value} dir="auto">
                      {value}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ) : null,
        )}
        {summary.nextStep && <Fact name="Next" value={summary.nextStep} />}
      </dl>
      <p className="flex flex-wrap gap-1">
        {(summary.sentiment ?? []).map(({ at, feeling }) => (
          <Badge key={at} tone={FEELINGS[feeling] ?? 'neutral'}>
            {inWords(feeling)} from {new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })}
          </Badge>
        ))}
        {(summary.topics ?? []).map((topic) => (
          <Badge key={topic} tone="accent">
            {topic}
          </Badge>
        ))}
        {(summary.complianceFlags ?? []).map((flag) => (
          <Badge key={flag} tone="danger">
            {inWords(flag)}
          </Badge>
        ))}
      </p>
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="contents">
      <dt className="text-ink-soft">{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
