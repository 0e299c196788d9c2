import { RotateCcw, Square, Volume2 } from 'lucide-react';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import type { WrittenBriefing } from '@/live/liveState';
import { useSpokenText } from './speech';

/** What the target reads at once and hears spoken, before saying the first word. */
export function BriefingCard({
  written,
  notes,
  speak,
}: {
  written: WrittenBriefing | undefined;
  notes: string | null;
  speak: boolean;
}) {
  const whole = written?.whole;
  const spoken = useSpokenText(whole?.text ?? '', speak);
  const rows: (readonly [string, string | null | undefined])[] = [
    ['Who', whole?.who],
    ['Why', whole?.reason],
    ['Mood', whole?.mood],
    ['Next', whole?.nextStep],
  ];

  return (
    <section aria-label="Briefing" className="grid gap-3 rounded-md bg-sunken p-4 text-sm">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="flex items-center gap-2 font-semibold">
          Briefing
          {whole?.source === 'extractive' && <Badge>Taken from the notes</Badge>}
          {!whole && <Badge tone="consult">Being written…</Badge>}
        </h3>
        {spoken.supported && whole?.text && (
          <div className="flex flex-wrap items-center gap-2">
            {spoken.speaking ? (
              <Button size="small" icon={<Square aria-hidden className="size-3.5" />} onClick={spoken.stop}>
                Stop
              </Button>
            ) : (
              <Button size="small" icon={<RotateCcw aria-hidden className="size-3.5" />} onClick={spoken.say}>
                Speak it
              </Button>
            )}
            {spoken.voices.length > 0 && (
              <select
                aria-label="Voice"
                value={spoken.voice}
                onChange={({ target }) => spoken.setVoice(target.value)}
                className="h-8 max-w-36 rounded-md border border-line-strong bg-surface px-1"
              >
                <option value="">Usual voice</option>
                {spoken.voices.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            )}
            <select
              aria-label="Speed"
              value={spoken.speed}
              onChange={({ target }) => spoken.setSpeed(Number(target.value))}
              className="h-8 rounded-md border border-line-strong bg-surface px-1"
            >
              {[0.75, 1, 1.25, 1.5, 2].map((rate) => (
                <option key={rate} value={rate}>
                  {rate}×
                </option>
              ))}
            </select>
          </div>
        )}
      </header>
      <p dir="auto" className="whitespace-pre-wrap text-base leading-relaxed" data-testid="briefing-text">
        {written?.text || (whole ? 'There is nothing to tell yet.' : '…')}
        {spoken.speaking && <Volume2 aria-hidden className="pulse ml-2 inline size-4" />}
      </p>
      {whole && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {rows.map(
            ([name, value]) =>
              value && (
                <div key={name} className="contents">
                  <dt className="text-ink-soft">{name}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ),
          )}
          <Facts name="Facts" values={whole.facts} />
          <Facts name="Promised" values={whole.promised} />
        </dl>
      )}
      {notes && (
        <details>
          <summary className="text-ink-soft">Notes of the agent before</summary>
          <p dir="auto" className="mt-1 max-h-48 overflow-y-auto whitespace-pre-wrap">
            {notes}
          </p>
        </details>
      )}
    </section>
  );
}

function Facts({ name, values }: { name: string; values: readonly string[] | undefined }) {
  if (!values?.length) return null;
  return (
    <div className="contents">
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
  );
}
