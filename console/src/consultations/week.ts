/** Days of the calendar are texts such as 2026-11-21: the same wherever they are read. */

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The seven days from a Monday on. */
export function weekFrom(monday: string): string[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The day by somebody's clock. */
export function dayIn(zone: string, at: string | number): string {
  // Swedish dates are written as ISO has them.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(at));
}

/** The time by somebody's clock, such as 09:30. */
export function timeIn(zone: string, at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}

/** How far a clock is from UTC at a moment, such as GMT+1. */
export function offsetIn(zone: string, at: string | number): string {
  return (
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' })
      .formatToParts(new Date(at))
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  );
}

/** A day as people read it, such as Mon 23 Nov. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** What stands in one day's column, by time. */
export type Entry<B, S> =
  | { readonly kind: 'booked'; readonly at: string; readonly booked: B }
  | { readonly kind: 'free'; readonly at: string; readonly slot: S };

/** Puts what is booked and what is free into the days of somebody's clock. */
export function intoDays<B extends { startsAt: string }, S extends { startsAt: string }>(
  days: readonly string[],
  zone: string,
  booked: readonly B[],
  free: readonly S[],
): Entry<B, S>[][] {
  const all: Entry<B, S>[] = [
    ...booked.map((each) => ({ kind: 'booked' as const, at: each.startsAt, booked: each })),
    ...free.map((slot) => ({ kind: 'free' as const, at: slot.startsAt, slot })),
  ];
  all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return days.map((day) => all.filter(({ at }) => dayIn(zone, at) === day));
}
