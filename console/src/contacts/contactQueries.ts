import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService } from '@/api/client';
import type {
  CommunicationView,
  ConsentView,
  ContactRequest,
  ContactView,
  ErasureReceipt,
  MergeView,
  NoteView,
} from '@/api/leadsViews';
import { given, ifMatch, searched, usePages } from '@/api/paging';

/** Contacts, newest first; with a text those that fit best. */
export function useContacts(text: string, tag: string) {
  const q = searched(text);
  return usePages<ContactView>(['contacts', 'list', q, tag], (cursor) =>
    dataOf(
      leadsService.GET('/api/contacts', { params: { query: { q, tag: given(tag), cursor, limit: 50 } } }),
    ),
  );
}

/** One contact; nothing is asked while there is no id. */
export function useContact(id: string | null | undefined) {
  return useQuery({
    queryKey: ['contacts', 'one', id],
    enabled: Boolean(id),
    staleTime: 30_000,
    queryFn: async () =>
      (await dataOf(
        leadsService.GET('/api/contacts/{id}', { params: { path: { id: id ?? '' } } }),
      )) as ContactView,
  });
}

export function useNotes(id: string) {
  return usePages<NoteView>(['contacts', 'notes', id], (cursor) =>
    dataOf(leadsService.GET('/api/contacts/{id}/notes', { params: { path: { id }, query: { cursor } } })),
  );
}

export function useConsents(id: string) {
  return useQuery({
    queryKey: ['contacts', 'consents', id],
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/contacts/{id}/consents', { params: { path: { id } } }))).items ??
        []) as ConsentView[],
  });
}

export function useDuplicates(id: string) {
  return useQuery({
    queryKey: ['contacts', 'duplicates', id],
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/contacts/{id}/duplicates', { params: { path: { id } } })))
        .items ?? []) as ContactView[],
  });
}

export function useMerges(id: string) {
  return useQuery({
    queryKey: ['contacts', 'merges', id],
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/contacts/{id}/merges', { params: { path: { id } } }))).items ??
        []) as MergeView[],
  });
}

/** What happened with a contact. It comes by events, so it is looked at again now and then. */
export function useCommunications(id: string, kind: string, enabled = true) {
  return usePages<CommunicationView>(
    ['contacts', 'communications', id, kind],
    (cursor) =>
      dataOf(
        leadsService.GET('/api/contacts/{id}/communications', {
          params: { path: { id }, query: { kind: given(kind), cursor, limit: 30 } },
        }),
      ),
    5000,
    enabled,
  );
}

/** A change of contacts; whatever came of it, what is shown is read again. */
export function useContactChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['contacts'] }),
  });
}

export async function createContact(body: ContactRequest): Promise<ContactView> {
  return (await dataOf(
    leadsService.POST('/api/contacts', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body,
    }),
  )) as ContactView;
}

export async function changeContact(seen: ContactView, body: ContactRequest): Promise<ContactView> {
  return (await dataOf(
    leadsService.PATCH('/api/contacts/{id}', {
      params: { path: { id: seen.id }, header: ifMatch(seen.version) },
      body,
    }),
  )) as ContactView;
}

export async function eraseContact(id: string): Promise<ErasureReceipt> {
  return (await dataOf(
    leadsService.DELETE('/api/contacts/{id}', { params: { path: { id } } }),
  )) as ErasureReceipt;
}
