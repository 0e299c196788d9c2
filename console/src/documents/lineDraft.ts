import type { DocumentLine } from '@/api/leadsViews';

/** A line while somebody writes it: figures are text until they are figures. */
export interface LineDraft {
  readonly key: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountPercent: string;
  readonly taxPercent: string;
}

export function newLine(): LineDraft {
  return {
    key: crypto.randomUUID(),
    description: '',
    quantity: '1',
    unitPrice: '',
    discountPercent: '',
    taxPercent: '19',
  };
}

export function draftsOf(lines: readonly DocumentLine[]): LineDraft[] {
  return lines.map((line) => ({
    key: crypto.randomUUID(),
    description: line.description,
    quantity: String(line.quantity),
    unitPrice: String(line.unitPrice),
    discountPercent: line.discountPercent ? String(line.discountPercent) : '',
    taxPercent: line.taxPercent ? String(line.taxPercent) : '',
  }));
}

/** The lines that can be sent: those still without a description or a price are not yet lines. */
export function linesOf(drafts: readonly LineDraft[]): DocumentLine[] {
  return drafts
    .filter(
      ({ description, quantity, unitPrice }) =>
        description.trim() !== '' && isFigure(quantity) && isFigure(unitPrice),
    )
    .map((draft) => ({
      description: draft.description.trim(),
      quantity: Number(draft.quantity),
      unitPrice: Number(draft.unitPrice),
      ...(isFigure(draft.discountPercent) ? { discountPercent: Number(draft.discountPercent) } : {}),
      ...(isFigure(draft.taxPercent) ? { taxPercent: Number(draft.taxPercent) } : {}),
    }));
}

function isFigure(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
