import type { ConsentView } from '@/api/leadsViews';

/** For each channel and purpose what was said last; the ledger comes newest first. */
export function standing(ledger: readonly ConsentView[]): ConsentView[] {
  const seen = new Set<string>();
  return ledger.filter(({ channel, purpose }) => {
    const key = `${channel}/${purpose}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
