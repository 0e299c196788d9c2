import type { CommunicationView } from '@/api/leadsViews';
import type { Tone } from '@/design/Badge';
import { inWords } from '@/design/words';

/** What the timeline can be narrowed to. */
export const KINDS = [
  'call',
  'transfer',
  'message',
  'note',
  'document',
  'consultation',
  'consent',
  'lead',
  'music',
] as const;

const TONES: Readonly<Record<string, Tone>> = {
  call: 'talk',
  transfer: 'consult',
  message: 'accent',
  document: 'hold',
  consultation: 'consult',
  consent: 'neutral',
};

export function toneOf(kind: string): Tone {
  return TONES[kind] ?? 'neutral';
}

/** What happened, in words: io.baton.document.issued.v1 is Document issued. */
export function whatHappened({ kind, type }: Pick<CommunicationView, 'kind' | 'type'>): string {
  if (type === 'note') return 'Note';
  const [, , context, fact] = type.split('.');
  return inWords(`${context ?? kind} ${fact ?? ''}`.trim());
}

/** What is worth to be said about it, the most telling first. */
export function detailsOf({ kind, fields }: Pick<CommunicationView, 'kind' | 'fields'>): string {
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  if (kind === 'note') return text('text');
  const moves = text('previousStatus') && `${inWords(text('previousStatus'))} → ${inWords(text('status'))}`;
  const people = [text('fromAgent') || text('from'), text('agent') || text('owner')].filter(Boolean);
  const consent = kind === 'consent' ? [text('channel'), text('purpose'), text('state')] : [];
  const when = text('startsAt') ? new Date(text('startsAt')).toLocaleString() : '';
  return [
    ...consent,
    text('number'),
    moves,
    when,
    people.join(' → '),
    text('direction') && inWords(text('direction')),
    text('outcome') && inWords(text('outcome')),
    text('reason') && inWords(text('reason')),
  ]
    .filter(Boolean)
    .join(' · ');
}
