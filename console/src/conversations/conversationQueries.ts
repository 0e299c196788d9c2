import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { conversationService, dataOf } from '@/api/client';
import type {
  ContextView,
  ConversationView,
  FoundMessage,
  MessageView,
  SuggestedContact,
  TimelineEntry,
  WrittenSummary,
} from '@/api/conversationViews';
import { searched, usePages } from '@/api/paging';
import { orNothing } from '@/api/problem';
import type { Bounds } from './narrowing';

/** Words arrive while people talk, so what is shown is looked at again. */
const TALKING_MILLIS = 4000;

/** Conversations, newest first. */
export function useConversations(contactId: string | undefined, bounds: Bounds = {}, enabled = true) {
  return usePages<ConversationView>(
    ['conversations', 'list', contactId, bounds],
    (cursor) =>
      dataOf(
        conversationService.GET('/api/conversations', {
          params: { query: { contactId, ...bounds, cursor, limit: 25 } },
        }),
      ),
    false,
    enabled,
  );
}

/** What was said with these words in it, newest first. */
export function useFoundMessages(text: string, contactId: string | undefined, bounds: Bounds) {
  const q = searched(text);
  return usePages<FoundMessage>(
    ['conversations', 'search', q, contactId, bounds],
    (cursor) =>
      dataOf(
        conversationService.GET('/api/conversations/search', {
          params: { query: { q: q ?? '', contactId, ...bounds, cursor, limit: 20 } },
        }),
      ),
    false,
    q !== undefined,
  );
}

/** What was said with a contact over all channels; nothing of somebody who is not known there. */
export function useConversationsOf(contactId: string, enabled = true) {
  return usePages<TimelineEntry>(
    ['conversations', 'timeline', contactId],
    (cursor) =>
      orNothing(
        dataOf(
          conversationService.GET('/api/timeline', { params: { query: { contactId, cursor, limit: 20 } } }),
        ),
      ),
    5000,
    enabled,
  );
}

/** How one conversation is asked for. */
export function conversationById(id: string) {
  return {
    queryKey: ['conversations', 'one', id],
    queryFn: async () =>
      (await dataOf(
        conversationService.GET('/api/conversations/{id}', { params: { path: { id } } }),
      )) as ConversationView,
  };
}

export function useConversation(id: string) {
  return useQuery({
    ...conversationById(id),
    refetchInterval: (query) => (query.state.data?.status === 'open' ? TALKING_MILLIS : false),
  });
}

/** The conversation of a call; null until something is known of it. */
export function useConversationOfCall(callId: string) {
  return useQuery({
    queryKey: ['conversations', 'of-call', callId],
    refetchInterval: (query) => (query.state.data ? false : TALKING_MILLIS),
    queryFn: async () => {
      const { items } = await dataOf(
        conversationService.GET('/api/conversations', { params: { query: { callId, limit: 1 } } }),
      );
      return (items?.[0] as ConversationView | undefined) ?? null;
    },
  });
}

/** With whom a conversation may be, as long as nobody has said. */
export function useSuggestions(id: string, enabled: boolean, talking: boolean) {
  return useQuery({
    queryKey: ['conversations', 'suggestions', id],
    enabled,
    refetchInterval: talking ? TALKING_MILLIS : false,
    queryFn: async () => {
      const { items } = await dataOf(
        conversationService.GET('/api/conversations/{id}/suggestions', { params: { path: { id } } }),
      );
      return (items ?? []) as SuggestedContact[];
    },
  });
}

/** What was said, newest first. */
export function useMessages(id: string, talking: boolean) {
  return usePages<MessageView>(
    ['conversations', 'messages', id],
    (cursor) =>
      dataOf(
        conversationService.GET('/api/conversations/{id}/messages', {
          params: { path: { id }, query: { cursor, limit: 50 } },
        }),
      ),
    talking ? TALKING_MILLIS : false,
  );
}

/** What a call came to, newest first. */
export function useSummaries(id: string) {
  return usePages<WrittenSummary>(['conversations', 'summaries', id], (cursor) =>
    orNothing(
      dataOf(
        conversationService.GET('/api/conversations/{id}/summaries', {
          params: { path: { id }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
  );
}

/** What one should know of a contact before saying a word. */
export function useContactContext(contactId: string) {
  return useQuery({
    queryKey: ['conversations', 'context', contactId],
    refetchInterval: 30_000,
    queryFn: async () =>
      (await dataOf(
        conversationService.GET('/api/context', { params: { query: { contactId, budget: 1200 } } }),
      )) as ContextView,
  });
}

/** A change of conversations; whatever came of it, what is shown is read again. */
export function useConversationChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['conversations'] }),
  });
}
