import type { ContactRequest, ContactView } from '@/api/leadsViews';
import { listOf } from '@/design/words';
import { fieldsOf, fieldsText } from './customFields';

/** A number or an address while somebody writes it. */
export interface PointDraft {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly verified: boolean;
  readonly primary: boolean;
}

/** A contact while somebody writes it: everything is text. */
export interface ContactDraft {
  readonly name: string;
  readonly company: string;
  readonly language: string;
  readonly timeZone: string;
  readonly tags: string;
  /** For numbers that are written without their country. */
  readonly country: string;
  readonly custom: string;
  readonly emails: readonly PointDraft[];
  readonly phones: readonly PointDraft[];
}

export function newPoint(): PointDraft {
  return { key: crypto.randomUUID(), value: '', label: '', verified: false, primary: false };
}

export function draftOf(contact: ContactView | undefined): ContactDraft {
  const points = (kind: 'emails' | 'phones') =>
    (contact?.[kind] ?? []).map((point) => ({
      key: crypto.randomUUID(),
      value: point.value,
      label: point.label ?? '',
      verified: point.verified,
      primary: point.primary,
    }));
  return {
    name: contact?.name ?? '',
    company: contact?.company ?? '',
    language: contact?.language ?? '',
    timeZone: contact?.timeZone ?? '',
    tags: contact?.tags.join(', ') ?? '',
    country: '',
    custom: fieldsText(contact?.custom),
    emails: contact ? points('emails') : [newPoint()],
    phones: contact ? points('phones') : [newPoint()],
  };
}

/** What to ask the service for. */
export function requestOf(draft: ContactDraft, before: ContactView | undefined): ContactRequest {
  const points = (drafts: readonly PointDraft[], country?: string) =>
    drafts
      .filter(({ value }) => value.trim() !== '')
      .map(({ value, label, verified, primary }) => ({
        value: value.trim(),
        ...(country && !value.trim().startsWith('+') ? { country } : {}),
        ...(label.trim() ? { label: label.trim() } : {}),
        verified,
        primary,
      }));
  return {
    name: draft.name.trim(),
    company: draft.company.trim(),
    language: draft.language.trim(),
    timeZone: draft.timeZone.trim(),
    tags: listOf(draft.tags),
    custom: fieldsOf(draft.custom, before?.custom),
    emails: points(draft.emails),
    phones: points(draft.phones, draft.country),
  };
}
