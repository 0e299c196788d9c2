import type { DocumentTotals } from '@/api/leadsViews';
import { money } from '@/design/words';

/** What a document comes to, as the service adds it up. */
export function Totals({ totals, currency }: { totals: DocumentTotals; currency: string }) {
  return (
    <dl aria-label="Totals" className="ml-auto grid w-full max-w-72 gap-1 text-sm tabular-nums">
      <div className="flex justify-between gap-4">
        <dt className="text-ink-soft">Net</dt>
        <dd>{money(totals.net, currency)}</dd>
      </div>
      {totals.taxes.map(({ percent, amount }) => (
        <div key={percent} className="flex justify-between gap-4">
          <dt className="text-ink-soft">Tax, {percent} %</dt>
          <dd>{money(amount, currency)}</dd>
        </div>
      ))}
      <div className="flex justify-between gap-4 border-t border-line pt-1 text-base font-semibold">
        <dt>Total</dt>
        <dd data-testid="total">{money(totals.total, currency)}</dd>
      </div>
    </dl>
  );
}
