import { expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { adviceOn, inBrief, members } from './assistantWords';

it.each([
  [{ items: [{ name: 'Carol' }, { title: 'Wedding' }, { id: 1 }] }, '3 found: Carol, Wedding'],
  [[], 'Nothing found'],
  [{ items: [] }, 'Nothing found'],
  [{ name: 'Carol', id: 'x' }, 'Carol'],
  [{ calls: 4, waiting: null }, 'calls: 4'],
  [null, ''],
  ['done\n well', 'done well'],
])('says %j in brief', (result, brief) => expect(inBrief(result)).toBe(brief));

it('never says more than a line', () => {
  expect(inBrief('x'.repeat(500)).length).toBeLessThanOrEqual(140);
  expect(members({ text: 'x'.repeat(500) }).length).toBeLessThanOrEqual(140);
});

it('shows arguments by name', () => {
  expect(members({ query: 'Carol', deep: { a: 1 }, none: null })).toBe('query: Carol · deep: {"a":1}');
});

it.each([
  'model_not_configured',
  'model_away',
  'spend_limit',
  'broken_off',
  'conversation_closed',
  'rate_limited',
  'odd',
])('says what to do about %s', (code) => expect(adviceOn(new ApiProblem(code, 503, 'x'))).not.toBe(''));
