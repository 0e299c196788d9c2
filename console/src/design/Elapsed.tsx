import { spanText } from './time';
import { useNow } from './useNow';

/** How long it has been since a moment, every second anew. */
export function Elapsed({ since, className }: { since: string | number; className?: string }) {
  const now = useNow(1000);
  return (
    <span className={`tabular-nums ${className ?? ''}`} role="timer">
      {spanText(now - new Date(since).getTime())}
    </span>
  );
}
