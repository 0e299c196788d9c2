import { useEffect, useRef } from 'react';
import { Button } from './Button';

/** The end of a list that goes on: read on as soon as it comes into sight, or by the button. */
export function Onward({
  label = 'Show more',
  busy,
  onReach,
}: {
  label?: string;
  busy: boolean;
  onReach: () => void;
}) {
  const end = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;

  useEffect(() => {
    if (busy || !end.current) return;
    // A little ahead, so that whoever scrolls on does not wait.
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && reach.current(),
      { rootMargin: '240px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [busy]);

  return (
    <div ref={end} className="grid justify-items-center">
      <Button size="small" disabled={busy} onClick={onReach}>
        {busy ? 'Looking…' : label}
      </Button>
    </div>
  );
}
