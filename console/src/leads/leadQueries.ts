import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService } from '@/api/client';
import type { BoardColumn, LeadRequest, LeadView, OutreachRequest } from '@/api/leadsViews';
import { given, ifMatch, searched, usePages } from '@/api/paging';
import { dayStart, type LeadFilter } from './leadWords';

function parameters(filter: LeadFilter) {
  return {
    q: searched(filter.q),
    status: given(filter.status),
    owner: given(filter.owner),
    source: given(filter.source),
    tag: given(filter.tag),
    from: dayStart(filter.from),
    to: dayStart(filter.to, 1),
  };
}

export function useLeads(filter: LeadFilter, sort: string, limit = 50) {
  return usePages<LeadView>(['leads', 'list', filter, sort, limit], (cursor) =>
    dataOf(
      leadsService.GET('/api/admin/leads', {
        params: { query: { ...parameters(filter), sort, cursor, limit } },
      }),
    ),
  );
}

/** The leads of one contact, what was last worked on first. */
export function useLeadsOf(contactId: string | undefined) {
  return useQuery({
    queryKey: ['leads', 'of', contactId],
    enabled: Boolean(contactId),
    queryFn: async () =>
      ((
        await dataOf(
          leadsService.GET('/api/admin/leads', {
            params: { query: { contactId, sort: '-updatedAt', limit: 20 } },
          }),
        )
      ).items ?? []) as LeadView[],
  });
}

/** How many leads stand where; the status itself does not narrow it. */
export function useBoard(filter: LeadFilter) {
  const { status: _status, ...query } = parameters(filter);
  return useQuery({
    queryKey: ['leads', 'board', query],
    placeholderData: (before) => before,
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/admin/leads/board', { params: { query } }))).columns ??
        []) as BoardColumn[],
  });
}

export function useLead(id: string) {
  return useQuery({
    queryKey: ['leads', 'one', id],
    queryFn: async () =>
      (await dataOf(leadsService.GET('/api/admin/leads/{id}', { params: { path: { id } } }))) as LeadView,
  });
}

/** Calls and messages that were asked for; looked at again while one waits. */
export function useOutreach(id: string) {
  return useQuery({
    queryKey: ['leads', 'requests', id],
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/admin/leads/{id}/requests', { params: { path: { id } } })))
        .items ?? []) as OutreachRequest[],
    refetchInterval: ({ state }) => (state.data?.some(({ state: now }) => now === 'waiting') ? 2000 : false),
  });
}

/** A change of leads; whatever came of it, what is shown is read again. */
export function useLeadChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['leads'] }),
  });
}

export async function createLead(body: LeadRequest): Promise<LeadView> {
  return (await dataOf(
    leadsService.POST('/api/admin/leads', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body,
    }),
  )) as LeadView;
}

export interface LeadChange {
  readonly lead: Pick<LeadView, 'id' | 'version'>;
  readonly body: LeadRequest;
}

/** Changes a lead as somebody saw it; it fails when a colleague was faster. */
export async function changeLead({ lead, body }: LeadChange): Promise<LeadView> {
  return (await dataOf(
    leadsService.PATCH('/api/admin/leads/{id}', {
      params: { path: { id: lead.id }, header: ifMatch(lead.version) },
      body,
    }),
  )) as LeadView;
}

/** All leads as one file; the service gives them in parts. */
export async function exportLeads(): Promise<Blob> {
  const parts: string[] = [];
  let after: string | undefined;
  do {
    const { data, response } = await leadsService.GET('/api/admin/leads/export', {
      params: { query: { after } },
      parseAs: 'text',
    });
    const csv = String(data ?? '');
    // Each part begins with the columns' names; one file has them once.
    parts.push(parts.length === 0 ? csv : csv.slice(csv.indexOf('\n') + 1));
    after = response.headers.get('x-next-after') ?? undefined;
  } while (after);
  return new Blob(parts, { type: 'text/csv' });
}
