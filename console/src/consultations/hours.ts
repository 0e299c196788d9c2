import type { HoursView } from '@/api/leadsViews';

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** A weekday as the form has it: one that is off keeps its times until the form closes. */
export interface DayDraft {
  readonly on: boolean;
  readonly from: string;
  readonly until: string;
}

/** Hours for a form; times of the service may have seconds, which fields of the kind time do not. */
export function hoursDraft({ days }: Pick<HoursView, 'days'>): Record<Weekday, DayDraft> {
  const of = (day: Weekday): DayDraft => {
    const span = days[day];
    return span
      ? { on: true, from: span.from.slice(0, 5), until: span.until.slice(0, 5) }
      : { on: false, from: '09:00', until: '17:00' };
  };
  return Object.fromEntries(WEEKDAYS.map((day) => [day, of(day)])) as Record<Weekday, DayDraft>;
}

/** The days that are on, as the service takes them. */
export function daysOf(
  draft: Readonly<Record<Weekday, DayDraft>>,
): Record<string, { from: string; until: string }> {
  return Object.fromEntries(
    WEEKDAYS.filter((day) => draft[day].on).map((day) => [
      day,
      { from: draft[day].from, until: draft[day].until },
    ]),
  );
}
