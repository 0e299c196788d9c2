/** The keys of a phone, as they are laid out, with their events by RFC 4733. */
export const PHONE_KEYS: readonly (readonly [key: string, event: number])[] = [
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['6', 6],
  ['7', 7],
  ['8', 8],
  ['9', 9],
  ['*', 10],
  ['0', 0],
  ['#', 11],
];

/** The event of a key; null when a phone has no such key. */
export function eventOf(key: string): number | null {
  return PHONE_KEYS.find(([known]) => known === key)?.[1] ?? null;
}
