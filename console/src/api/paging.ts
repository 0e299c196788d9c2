import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface Page {
  items?: unknown[];
  nextCursor?: string | null;
}

/** What a page shows of a list that comes in parts. */
export interface Pages<T> {
  readonly items: readonly T[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly more: () => void;
}

/** A list of a service, read in parts as far as somebody asks for more. */
export function usePages<T>(
  key: QueryKey,
  load: (cursor: string | undefined) => Promise<Page>,
  refetchInterval: number | false = false,
  enabled = true,
): Pages<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    enabled,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    // While somebody types, the last answer stays until the next is there.
    placeholderData: (before) => before,
    // Who has read far back is not looking for news, and all of it would be asked for again.
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 4 ? false : refetchInterval),
  });
  return {
    items: (query.data?.pages.flatMap(({ items }) => items ?? []) ?? []) as T[],
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  };
}

/** A filter's text as a query parameter: an empty one is left out. */
export function given(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The same for a search: a single letter finds nothing. */
export function searched(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length < 2 ? undefined : trimmed.slice(0, 200);
}

/** The header that makes a change fail when somebody else was faster. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
