import { useEffect, useState } from 'react';
import { useStore } from '@/call/useStore';
import { EventFeed, type FeedState, type Follow } from './eventFeed';

const QUIET = { store: { get: () => IDLE, subscribe: () => () => undefined } };
const IDLE: FeedState = { way: 'connecting', refusal: null, events: [] };

/** What the feed of this wish shows; nothing is opened without a wish. The wish counts by its content. */
export function useFeed(wish: Follow | null): FeedState {
  const wanted = wish && JSON.stringify(wish);
  const anything = wanted !== null;
  const [feed, setFeed] = useState<EventFeed | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wish goes over the same socket, below
  useEffect(() => {
    if (wanted === null) return;
    const opened = new EventFeed(JSON.parse(wanted) as Follow);
    setFeed(opened);
    return () => {
      opened.close();
      setFeed(null);
    };
  }, [anything]);
  useEffect(() => {
    if (wanted !== null) feed?.follow(JSON.parse(wanted) as Follow);
  }, [feed, wanted]);
  return useStore((feed ?? QUIET).store as EventFeed['store']);
}
