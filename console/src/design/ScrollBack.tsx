import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { classes } from './classes';
import { Onward } from './Onward';

/** What was said, the newest at the bottom where one begins; whoever scrolls up is read earlier parts and keeps their place. */
export function ScrollBack({
  name,
  first,
  hasMore,
  busy,
  onReach,
  className,
  children,
}: {
  name: string;
  /** What stands at the top now: when that changes, something earlier has come. */
  first: string | undefined;
  hasMore: boolean;
  busy: boolean;
  onReach: () => void;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const fromBottom = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever comes above must not move what is read
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight - fromBottom.current;
  }, [first]);

  // Who reads the newest goes on reading the newest.
  useEffect(() => {
    const scrolled = box.current;
    const inside = scrolled?.firstElementChild;
    if (!scrolled || !inside) return;
    const growth = new ResizeObserver(() => {
      if (fromBottom.current <= scrolled.clientHeight + 48) scrolled.scrollTop = scrolled.scrollHeight;
    });
    growth.observe(inside);
    return () => growth.disconnect();
  }, []);

  return (
    <div
      ref={box}
      role="group"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      className={classes('overflow-y-auto rounded-md', className)}
      onScroll={({ currentTarget }) => {
        fromBottom.current = currentTarget.scrollHeight - currentTarget.scrollTop;
      }}
    >
      <div className="grid gap-2 p-1">
        {hasMore && <Onward label="Show earlier" busy={busy} onReach={onReach} />}
        {children}
      </div>
    </div>
  );
}
