import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService } from '@/api/client';
import type { DocumentKind, DocumentRequest, DocumentView } from '@/api/leadsViews';
import { given, ifMatch, usePages } from '@/api/paging';

/** The three kinds have the same operations but for paying: named as quotes, they are typed once. */
const PATHS = {
  quote: '/api/quotes',
  contract: '/api/contracts',
  invoice: '/api/invoices',
} as unknown as Record<DocumentKind, '/api/quotes'>;

const one = (kind: DocumentKind) => `${PATHS[kind]}/{id}` as '/api/quotes/{id}';

export function useDocuments(kind: DocumentKind, state: string) {
  return usePages<DocumentView>(['documents', 'list', kind, state], (cursor) =>
    dataOf(leadsService.GET(PATHS[kind], { params: { query: { state: given(state), cursor } } })),
  );
}

export function useDocument(kind: DocumentKind, id: string) {
  return useQuery({
    queryKey: ['documents', 'one', kind, id],
    queryFn: async () =>
      (await dataOf(leadsService.GET(one(kind), { params: { path: { id } } }))) as DocumentView,
  });
}

/** A document on paper, as it is in this version. */
export function usePdf(document: DocumentView) {
  const { kind, id, version } = document;
  return useQuery({
    queryKey: ['documents', 'pdf', id, version],
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
    queryFn: async () =>
      (await dataOf(
        leadsService.GET(`${one(kind)}/pdf` as '/api/quotes/{id}/pdf', {
          params: { path: { id } },
          parseAs: 'blob',
        }),
      )) as unknown as Blob,
  });
}

/** A change of documents; whatever came of it, what is shown is read again. */
export function useDocumentChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
}

export async function createDocument(kind: DocumentKind, body: DocumentRequest): Promise<DocumentView> {
  return (await dataOf(leadsService.POST(PATHS[kind], { body }))) as DocumentView;
}

export async function changeDocument(
  kind: DocumentKind,
  id: string,
  version: number,
  body: DocumentRequest,
): Promise<DocumentView> {
  return (await dataOf(
    leadsService.PATCH(one(kind), { params: { path: { id }, header: ifMatch(version) }, body }),
  )) as DocumentView;
}

export async function issueDocument({ kind, id }: DocumentView): Promise<DocumentView> {
  return (await dataOf(
    leadsService.POST(`${one(kind)}/issue` as '/api/quotes/{id}/issue', {
      params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    }),
  )) as DocumentView;
}

export async function acceptDocument({ kind, id }: DocumentView): Promise<DocumentView> {
  return (await dataOf(
    leadsService.POST(`${one(kind)}/accept` as '/api/quotes/{id}/accept', { params: { path: { id } } }),
  )) as DocumentView;
}

export async function payInvoice({ id }: DocumentView): Promise<DocumentView> {
  return (await dataOf(
    leadsService.POST('/api/invoices/{id}/pay', { params: { path: { id } } }),
  )) as DocumentView;
}

export async function voidDocument({ kind, id }: DocumentView, reason: string): Promise<DocumentView> {
  return (await dataOf(
    leadsService.POST(`${one(kind)}/void` as '/api/quotes/{id}/void', {
      params: { path: { id } },
      body: { reason },
    }),
  )) as DocumentView;
}

export async function convertDocument({ kind, id }: DocumentView, to: DocumentKind): Promise<DocumentView> {
  return (await dataOf(
    leadsService.POST(`${one(kind)}/convert` as '/api/quotes/{id}/convert', {
      params: { path: { id } },
      body: { to },
    }),
  )) as DocumentView;
}
