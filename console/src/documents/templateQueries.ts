import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService } from '@/api/client';
import type { ContractTemplateRequest, ContractTemplateView } from '@/api/leadsViews';
import { ifMatch, usePages } from '@/api/paging';

/** The texts that contracts begin with, newest first. */
export function useTemplates() {
  return usePages<ContractTemplateView>(['templates', 'list'], (cursor) =>
    dataOf(leadsService.GET('/api/contract-templates', { params: { query: { cursor, limit: 200 } } })),
  );
}

export function useTemplate(id: string) {
  return useQuery({
    queryKey: ['templates', 'one', id],
    queryFn: async () =>
      (await dataOf(
        leadsService.GET('/api/contract-templates/{id}', { params: { path: { id } } }),
      )) as ContractTemplateView,
  });
}

/** A change of templates; whatever came of it, what is shown is read again. */
export function useTemplateChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['templates'] }),
  });
}

export async function createTemplate(body: ContractTemplateRequest): Promise<ContractTemplateView> {
  return (await dataOf(leadsService.POST('/api/contract-templates', { body }))) as ContractTemplateView;
}

export async function changeTemplate(
  seen: ContractTemplateView,
  body: ContractTemplateRequest,
): Promise<ContractTemplateView> {
  return (await dataOf(
    leadsService.PATCH('/api/contract-templates/{id}', {
      params: { path: { id: seen.id }, header: ifMatch(seen.version) },
      body,
    }),
  )) as ContractTemplateView;
}

export async function removeTemplate({ id, version }: ContractTemplateView): Promise<void> {
  await leadsService.DELETE('/api/contract-templates/{id}', {
    params: { path: { id }, header: ifMatch(version) },
  });
}
