import type { DocumentView } from '@/api/leadsViews';
import { Panel } from '@/design/Panel';
import { day, money } from '@/design/words';
import { Totals } from './Totals';

/** A document that stays as it is. */
export function Lines({ document }: { document: DocumentView }) {
  const { lines, totals, currency } = document;
  return (
    <Panel title={document.title}>
      <div className="grid gap-4">
        {document.body && (
          <p dir="auto" className="whitespace-pre-wrap text-sm">
            {document.body}
          </p>
        )}
        {lines.length > 0 && (
          <ul aria-label="Lines" className="grid gap-2 text-sm">
            {lines.map((line, index) => (
              <li key={index} className="flex flex-wrap justify-between gap-x-4 border-line border-b pb-2">
                <span className="min-w-0">
                  <span dir="auto" className="block font-medium">
                    {line.description}
                  </span>
                  <span className="text-ink-soft tabular-nums">
                    {line.quantity} × {money(line.unitPrice, currency)}
                    {line.discountPercent ? `, ${line.discountPercent} % off` : ''}
                    {line.taxPercent ? `, ${line.taxPercent} % tax` : ''}
                  </span>
                </span>
                <span className="font-medium tabular-nums">{money(totals.lines[index] ?? 0, currency)}</span>
              </li>
            ))}
          </ul>
        )}
        <Totals totals={totals} currency={currency} />
        {document.dueOn && <p className="text-sm text-ink-soft">Until {day(document.dueOn)}.</p>}
      </div>
    </Panel>
  );
}
