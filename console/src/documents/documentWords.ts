import type { DocumentKind, DocumentState } from '@/api/leadsViews';
import type { Tone } from '@/design/Badge';

export const KINDS: readonly DocumentKind[] = ['quote', 'contract', 'invoice'];

export const PLURALS: Readonly<Record<DocumentKind, string>> = {
  quote: 'Quotes',
  contract: 'Contracts',
  invoice: 'Invoices',
};

export const STATE_TONES: Readonly<Record<DocumentState, Tone>> = {
  draft: 'neutral',
  issued: 'accent',
  accepted: 'consult',
  paid: 'talk',
  voided: 'danger',
};

export function isKind(text: string | undefined): text is DocumentKind {
  return KINDS.some((kind) => kind === text);
}

/** What can be done with a document in its state; the service has the last word. */
export function stepsOf(kind: DocumentKind, state: DocumentState) {
  const standing = state === 'issued' || state === 'accepted';
  return {
    issue: state === 'draft',
    accept: state === 'issued' && kind !== 'invoice',
    pay: state === 'issued' && kind === 'invoice',
    cancel: standing || state === 'paid',
    become: standing ? KINDS.slice(KINDS.indexOf(kind) + 1) : [],
  };
}
