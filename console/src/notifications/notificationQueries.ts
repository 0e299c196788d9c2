import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { conversationService, dataOf } from '@/api/client';
import type { NotificationView } from '@/api/conversationViews';
import { usePages } from '@/api/paging';
import { ApiProblem } from '@/api/problem';

/** So many unseen ones are counted. */
export const MOST = 50;

/** One's notifications that were not seen; null where there are none to be had at all. */
export function useUnseen(notified: string | null) {
  return useQuery({
    queryKey: ['notifications', 'unseen', notified],
    placeholderData: (before) => before,
    refetchInterval: (query) => (query.state.data === null ? false : 30_000),
    staleTime: 5000,
    queryFn: async (): Promise<readonly NotificationView[] | null> => {
      try {
        const { items } = await dataOf(
          conversationService.GET('/api/notifications', {
            params: { query: { unseen: 'true', limit: MOST } },
          }),
        );
        return (items ?? []) as NotificationView[];
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return null;
        throw problem;
      }
    },
  });
}

/** One's notifications, newest first. */
export function useNotifications(unseen: boolean) {
  return usePages<NotificationView>(['notifications', 'list', unseen], (cursor) =>
    dataOf(
      conversationService.GET('/api/notifications', {
        params: {
          query: { ...(unseen ? { unseen: 'true' } : {}), ...(cursor ? { cursor } : {}), limit: 20 },
        },
      }),
    ),
  );
}

/** Says that it was seen; nobody is told when that fails, it stays unseen then. */
export function useSeen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      conversationService.POST('/api/notifications/{id}/seen', { params: { path: { id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
