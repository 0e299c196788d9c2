import { expect, it } from 'vitest';
import { detailsOf, whatHappened } from './communicationWords';

it('names what happened', () => {
  expect(whatHappened({ kind: 'document', type: 'io.baton.document.issued.v1' })).toBe('Document issued');
  expect(whatHappened({ kind: 'lead', type: 'io.baton.lead.status_changed.v1' })).toBe('Lead status changed');
  expect(whatHappened({ kind: 'note', type: 'note' })).toBe('Note');
});

it('says what is worth to be said', () => {
  expect(detailsOf({ kind: 'note', fields: { text: 'Likes jazz', author: 'alice' } })).toBe('Likes jazz');
  expect(
    detailsOf({
      kind: 'lead',
      fields: { previousStatus: 'proposal', status: 'lost', reason: 'too_expensive', leadId: 'x' },
    }),
  ).toBe('Proposal → Lost · Too expensive');
  expect(
    detailsOf({ kind: 'consent', fields: { channel: 'sms', purpose: 'marketing', state: 'withdrawn' } }),
  ).toBe('sms · marketing · withdrawn');
  expect(detailsOf({ kind: 'transfer', fields: { fromAgent: 'alice', agent: 'bob' } })).toBe('alice → bob');
  expect(detailsOf({ kind: 'document', fields: { number: 'INV-2026-7', totals: {} } })).toBe('INV-2026-7');
});
