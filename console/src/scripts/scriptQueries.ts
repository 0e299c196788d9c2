import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService } from '@/api/client';
import type { RenderedText, ScriptRequest, ScriptVersion, ScriptView } from '@/api/leadsViews';
import { given, ifMatch, usePages } from '@/api/paging';

export function useScripts(category: string, state: string, language: string) {
  return usePages<ScriptView>(['scripts', 'list', category, state, language], (cursor) =>
    dataOf(
      leadsService.GET('/api/admin/scripts', {
        params: {
          query: { category: given(category), state: given(state), language: given(language), cursor },
        },
      }),
    ),
  );
}

export function useScript(id: string | null) {
  return useQuery({
    queryKey: ['scripts', 'one', id],
    enabled: id !== null,
    queryFn: async () =>
      (await dataOf(
        leadsService.GET('/api/admin/scripts/{id}', { params: { path: { id: id ?? '' } } }),
      )) as ScriptView,
  });
}

export function useVersions(id: string) {
  return useQuery({
    queryKey: ['scripts', 'versions', id],
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/admin/scripts/{id}/versions', { params: { path: { id } } })))
        .items ?? []) as ScriptVersion[],
  });
}

export function useDiff(id: string, from: number, to: number) {
  return useQuery({
    queryKey: ['scripts', 'diff', id, from, to],
    queryFn: async () =>
      (
        await dataOf(
          leadsService.GET('/api/admin/scripts/{id}/diff', { params: { path: { id }, query: { from, to } } }),
        )
      ).diff ?? '',
  });
}

/** What a text may name. It changes with a new version of the service only. */
export function useVariables() {
  return useQuery({
    queryKey: ['scripts', 'variables'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await dataOf(leadsService.GET('/api/admin/scripts/variables'))).items ?? [],
  });
}

export function useSuggestions(leadId: string | undefined, reason?: string) {
  return useQuery({
    queryKey: ['scripts', 'suggestions', leadId, reason],
    enabled: Boolean(leadId),
    queryFn: async () =>
      ((
        await dataOf(
          leadsService.GET('/api/admin/scripts/suggestions', {
            params: { query: { leadId: leadId ?? '', reason } },
          }),
        )
      ).items ?? []) as ScriptView[],
  });
}

/** A script's text for a lead. */
export function useRendered(id: string | undefined, leadId: string | undefined) {
  return useQuery({
    queryKey: ['scripts', 'rendered', id, leadId],
    enabled: Boolean(id && leadId),
    queryFn: async () =>
      (await dataOf(
        leadsService.POST('/api/admin/scripts/{id}/render', {
          params: { path: { id: id ?? '' } },
          body: { leadId: leadId ?? '' },
        }),
      )) as RenderedText,
  });
}

/** A change of scripts; whatever came of it, what is shown is read again. */
export function useScriptChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['scripts'] }),
  });
}

export async function createScript(body: ScriptRequest): Promise<ScriptView> {
  return (await dataOf(leadsService.POST('/api/admin/scripts', { body }))) as ScriptView;
}

export async function changeScript(seen: ScriptView, body: ScriptRequest): Promise<ScriptView> {
  return (await dataOf(
    leadsService.PATCH('/api/admin/scripts/{id}', {
      params: { path: { id: seen.id }, header: ifMatch(seen.version) },
      body,
    }),
  )) as ScriptView;
}
