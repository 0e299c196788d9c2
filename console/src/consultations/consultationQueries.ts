import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService, transferService } from '@/api/client';
import type { ConsultationView, HoursRequest, HoursView, Slot } from '@/api/leadsViews';
import { ifMatch } from '@/api/paging';
import type { AgentView } from '@/api/views';
import { addDays } from './week';

/** Who can be booked. */
export function useBookable() {
  return useQuery({
    queryKey: ['consultations', 'agents'],
    staleTime: 60_000,
    queryFn: async () =>
      (
        (await dataOf(transferService.GET('/api/agents', { params: { query: { limit: 200 } } })))
          .items as AgentView[]
      ).map(({ username }) => username),
  });
}

/** What is booked in a week; a day more on both sides, as clocks differ. */
export function useBooked(agent: string, monday: string) {
  return useQuery({
    queryKey: ['consultations', 'booked', agent, monday],
    placeholderData: (before) => before,
    queryFn: async () =>
      ((
        await dataOf(
          leadsService.GET('/api/consultations', {
            params: {
              query: {
                agent,
                from: `${addDays(monday, -1)}T00:00:00Z`,
                to: `${addDays(monday, 8)}T00:00:00Z`,
                limit: 200,
              },
            },
          }),
        )
      ).items ?? []) as ConsultationView[],
  });
}

export function useFree(agent: string, monday: string) {
  return useQuery({
    queryKey: ['consultations', 'free', agent, monday],
    placeholderData: (before) => before,
    queryFn: async () =>
      ((
        await dataOf(
          leadsService.GET('/api/consultations/slots', {
            params: { query: { agent, from: addDays(monday, -1), days: 9 } },
          }),
        )
      ).items ?? []) as Slot[],
  });
}

/** When an agent can be booked. */
export function useHours(agent: string) {
  return useQuery({
    queryKey: ['consultations', 'hours', agent],
    queryFn: async () =>
      (await dataOf(
        leadsService.GET('/api/consultations/hours/{agent}', { params: { path: { agent } } }),
      )) as HoursView,
  });
}

export async function setHours(agent: string, body: HoursRequest): Promise<HoursView> {
  return (await dataOf(
    leadsService.PUT('/api/consultations/hours/{agent}', { params: { path: { agent } }, body }),
  )) as HoursView;
}

/** A change of consultations; whatever came of it, what is shown is read again. */
export function useConsultationChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultations'] }),
  });
}

export interface Booking {
  readonly contactId: string;
  readonly agent: string;
  readonly title?: string;
  readonly startsAt: string;
  readonly timeZone: string;
  readonly minutes: number;
}

export async function book(booking: Booking): Promise<ConsultationView> {
  return (await dataOf(
    leadsService.POST('/api/consultations', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: booking,
    }),
  )) as ConsultationView;
}

export async function reschedule(seen: ConsultationView, startsAt: string): Promise<ConsultationView> {
  const minutes = Math.round((Date.parse(seen.endsAt) - Date.parse(seen.startsAt)) / 60_000);
  return (await dataOf(
    leadsService.POST('/api/consultations/{id}/reschedule', {
      params: { path: { id: seen.id }, header: ifMatch(seen.version) },
      body: { startsAt, timeZone: seen.timeZone, minutes },
    }),
  )) as ConsultationView;
}

export async function callOff(seen: ConsultationView, reason: string): Promise<ConsultationView> {
  return (await dataOf(
    leadsService.POST('/api/consultations/{id}/cancel', {
      params: { path: { id: seen.id }, header: ifMatch(seen.version) },
      body: { reason },
    }),
  )) as ConsultationView;
}

/** The file that calendars take in. */
export async function calendarFile(id: string): Promise<Blob> {
  return (await dataOf(
    leadsService.GET('/api/consultations/{id}/calendar', { params: { path: { id } }, parseAs: 'blob' }),
  )) as unknown as Blob;
}
