import { expect, it } from 'vitest';
import { explain, problemOf } from './problem';

it('says what the service said', () => {
  const problem = problemOf(409, {
    code: 'transfer_running',
    title: 'Conflict',
    detail: 'A transfer is running.',
  });
  expect(problem.code).toBe('transfer_running');
  expect(explain(problem)).toBe('A transfer is running.');
  expect(problem.passing).toBe(false);
});

it('names the fields that are wrong', () => {
  const problem = problemOf(400, {
    code: 'validation_failed',
    title: 'Bad Request',
    violations: [{ field: 'transfer.request.notes', message: 'is too long' }],
  });
  expect(explain(problem)).toBe('notes is too long');
});

it('has words for what is no problem document', () => {
  expect(explain(problemOf(502, null))).toBe('The service answered 502.');
  expect(problemOf(502, null).passing).toBe(true);
  expect(explain(new TypeError('fetch failed'))).toBe('The network or the gateway cannot be reached.');
  expect(explain('nonsense')).toBe('Something went wrong.');
});
