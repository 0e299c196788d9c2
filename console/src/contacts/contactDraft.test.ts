import { expect, it } from 'vitest';
import type { ContactView } from '@/api/leadsViews';
import { draftOf, newPoint, requestOf } from './contactDraft';

const ALMA: ContactView = {
  id: '0198',
  name: 'Alma Berg',
  emails: [{ value: 'alma@example.com', verified: true, primary: true }],
  phones: [],
  tags: ['vip', 'wedding'],
  source: 'manual',
  custom: { guests: '120', venue: 'Old mill' },
  version: 3,
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
};

it('asks for the same when nothing was changed', () => {
  expect(requestOf(draftOf(ALMA), ALMA)).toMatchObject({
    name: 'Alma Berg',
    tags: ['vip', 'wedding'],
    custom: { guests: '120', venue: 'Old mill' },
    emails: [{ value: 'alma@example.com', verified: true, primary: true }],
    phones: [],
  });
});

it('removes fields that were taken away', () => {
  const draft = { ...draftOf(ALMA), custom: 'guests: 90\nhours: 10:00 to 18:00' };
  expect(requestOf(draft, ALMA).custom).toEqual({ guests: '90', venue: '', hours: '10:00 to 18:00' });
});

it('names the country only for numbers that lack it', () => {
  const phones = [
    { ...newPoint(), value: ' 030 123456 ' },
    { ...newPoint(), value: '+43 1 234567' },
    { ...newPoint(), value: '  ' },
  ];
  const request = requestOf({ ...draftOf(undefined), name: 'Alma', country: 'DE', phones }, undefined);
  expect(request.phones).toEqual([
    { value: '030 123456', country: 'DE', verified: false, primary: false },
    { value: '+43 1 234567', verified: false, primary: false },
  ]);
});
