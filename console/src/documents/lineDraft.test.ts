import { expect, it } from 'vitest';
import { stepsOf } from './documentWords';
import { draftsOf, linesOf, newLine } from './lineDraft';

it('sends lines as they came when nothing was changed', () => {
  const lines = [
    { description: 'Band, 4 hours', quantity: 1.5, unitPrice: 400, taxPercent: 19 },
    { description: 'Travel', quantity: 1, unitPrice: 80, discountPercent: 10 },
  ];
  expect(linesOf(draftsOf(lines))).toEqual(lines);
});

it('waits for lines that are not finished, and sends what is wrong for the service to say so', () => {
  expect(linesOf([newLine(), { ...newLine(), description: 'Band', unitPrice: 'x' }])).toEqual([]);
  expect(linesOf([{ ...newLine(), description: 'Band', unitPrice: '-1', taxPercent: '' }])).toEqual([
    { description: 'Band', quantity: 1, unitPrice: -1 },
  ]);
});

it('offers what the state allows', () => {
  expect(stepsOf('quote', 'issued')).toMatchObject({
    issue: false,
    accept: true,
    pay: false,
    become: ['contract', 'invoice'],
  });
  expect(stepsOf('invoice', 'issued')).toMatchObject({ accept: false, pay: true, become: [] });
  expect(stepsOf('quote', 'draft')).toMatchObject({ issue: true, cancel: false, become: [] });
  expect(stepsOf('invoice', 'paid').cancel).toBe(true);
});
