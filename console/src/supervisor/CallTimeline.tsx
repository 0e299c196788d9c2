import { explain } from '@/api/problem';
import { Badge } from '@/design/Badge';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { spanText } from '@/design/time';
import { useCallDetails } from './wallQueries';

/** What happened in a call, from its journal. */
export function CallTimeline({ callId, onClose }: { callId: string | null; onClose: () => void }) {
  const { data: call, isPending, isError, error } = useCallDetails(callId);
  const begun = call ? Date.parse(call.createdAt) : 0;
  return (
    <Dialog
      title={call?.homeRoom ?? 'Call'}
      about={callId ?? ''}
      open={callId !== null}
      onOpenChange={(open) => !open && onClose()}
      wide
    >
      {isPending && <p className="breathe text-sm">Looking…</p>}
      {isError && <Notice tone="danger">{explain(error)}</Notice>}
      {call && (
        <div className="grid gap-5 text-sm">
          <div>
            <h3 className="mb-2 font-semibold">Legs</h3>
            <ul className="flex flex-wrap gap-2">
              {call.legs.map(({ id, identity, kind, leftAt }) => (
                <li key={id}>
                  <Badge tone={leftAt ? 'neutral' : 'talk'}>
                    <bdi>{identity}</bdi> {kind}
                    {leftAt ? ', left' : ''}
                  </Badge>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3 className="mb-2 font-semibold">Timeline</h3>
            <ol className="grid gap-1">
              {call.timeline.map(({ at, type, data }, index) => (
                <li key={`${at}${type}${index.toString()}`} className="grid grid-cols-[4rem_1fr] gap-3">
                  <span className="text-right text-ink-soft tabular-nums">
                    +{spanText(Date.parse(at ?? '') - begun)}
                  </span>
                  <details>
                    <summary>{shortType(type ?? '')}</summary>
                    <pre className="overflow-x-auto rounded-md bg-sunken p-2 text-xs">
                      {JSON.stringify(data, null, 2)}
                    </pre>
                  </details>
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** `io.baton.call.leg_joined.v1` as people read it. */
export function shortType(type: string): string {
  return type
    .replace(/^io\.baton\./, '')
    .replace(/\.v\d+$/, '')
    .replace('.', ': ')
    .replaceAll('_', ' ');
}
