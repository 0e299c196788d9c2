import { Badge } from '@/design/Badge';
import { Panel } from '@/design/Panel';
import { shortType } from '@/supervisor/CallTimeline';
import { chainOf, type ExploredEvent } from './explored';

const DEEPEST = 6;

/** The events of one call from the first on, each below what led to it. */
export function EventChain({
  events,
  chosen,
  onChoose,
}: {
  events: readonly ExploredEvent[];
  chosen: ExploredEvent;
  onChoose: (event: ExploredEvent) => void;
}) {
  const links = chainOf(events);
  return (
    <Panel title={`Its call, from the first event on (${links.length})`}>
      <ol aria-label="Chain" className="max-h-[28rem] overflow-y-auto text-sm">
        {links.map(({ event, because, depth, afterMillis }) => (
          <li key={event.key} className="flex gap-3">
            <span className="w-16 shrink-0 py-1 text-right text-ink-soft tabular-nums">
              +{(afterMillis / 1000).toFixed(2)} s
            </span>
            <span aria-hidden className="flex">
              {Array.from({ length: Math.min(depth, DEEPEST) + 1 }, (_step, step) => (
                <span key={step.toString()} className="w-3 border-line-strong border-l-2" />
              ))}
            </span>
            <button
              type="button"
              aria-pressed={event.key === chosen.key}
              onClick={() => onChoose(event)}
              className={`min-w-0 flex-1 rounded-md px-2 py-1 text-left ${event.key === chosen.key ? 'bg-accent-soft font-semibold' : 'hover:bg-sunken'}`}
            >
              <Badge tone={event.type.includes('.transfer.') ? 'consult' : 'accent'}>
                {shortType(event.type)}
              </Badge>
              {because && (
                <span className="ml-2 text-xs text-ink-soft">because of {shortType(because.type)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
