import { expect, it } from 'vitest';
import { daysOf, hoursDraft } from './hours';

it('takes hours into a form and back', () => {
  const days = { MONDAY: { from: '09:30:00', until: '17:00' }, SUNDAY: { from: '12:00', until: '13:00:00' } };
  const draft = hoursDraft({ days });

  expect(draft.MONDAY).toEqual({ on: true, from: '09:30', until: '17:00' });
  expect(draft.TUESDAY.on).toBe(false);
  expect(daysOf(draft)).toEqual({
    MONDAY: { from: '09:30', until: '17:00' },
    SUNDAY: { from: '12:00', until: '13:00' },
  });
});

it('leaves a day out that was put off', () => {
  const draft = hoursDraft({ days: { MONDAY: { from: '09:00', until: '17:00' } } });
  expect(daysOf({ ...draft, MONDAY: { ...draft.MONDAY, on: false } })).toEqual({});
});
