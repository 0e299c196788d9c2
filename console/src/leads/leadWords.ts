import type { LeadStatus } from '@/api/leadsViews';
import type { Tone } from '@/design/Badge';

/** In the order of a good end. */
export const STATUSES: readonly LeadStatus[] = ['new', 'contacted', 'qualified', 'proposal', 'won', 'lost'];

export const STATUS_TONES: Readonly<Record<LeadStatus, Tone>> = {
  new: 'accent',
  contacted: 'consult',
  qualified: 'consult',
  proposal: 'hold',
  won: 'talk',
  lost: 'danger',
};

export const PRIORITIES = ['Low', 'Normal', 'High', 'Urgent'] as const;

/** What a list of leads is narrowed to. */
export interface LeadFilter {
  readonly q: string;
  readonly status: string;
  readonly owner: string;
  readonly source: string;
  readonly tag: string;
  /** Days of the calendar, both included. */
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: LeadFilter = { q: '', status: '', owner: '', source: '', tag: '', from: '', to: '' };

/** The moment when a day begins where the reader is; the day after for the end of a span. */
export function dayStart(date: string, later = 0): string | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return undefined;
  return new Date(year, month - 1, day + later).toISOString();
}

/** Whether a move has to say why: a lost lead, and one that is taken up again. */
export function needsReason(from: LeadStatus, to: LeadStatus): boolean {
  return to === 'lost' || from === 'lost';
}

/** A moment for a field of the kind datetime-local, by the reader's clock. */
export function localInput(at: string | undefined): string {
  if (!at) return '';
  const date = new Date(at);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
