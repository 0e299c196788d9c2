import { expect, it } from 'vitest';
import { diffLines, insertVariable, withMarkedVariables } from './scriptWords';

it('reads a unified diff', () => {
  const diff = '--- v1\n+++ v2\n@@ -1,2 +1,2 @@\n Hello\n-Old words\n+New words';
  expect(diffLines(diff)).toEqual([
    { kind: 'place', text: '@@ -1,2 +1,2 @@' },
    { kind: 'same', text: 'Hello' },
    { kind: 'removed', text: 'Old words' },
    { kind: 'added', text: 'New words' },
  ]);
  expect(diffLines('')).toEqual([]);
});

it('puts a variable where one writes', () => {
  expect(insertVariable('Hello NAME!', 6, 10, 'contact.firstName')).toEqual({
    text: 'Hello {{contact.firstName}}!',
    at: 27,
  });
});

it('marks variables in a preview', () => {
  expect(withMarkedVariables('Hi {{ contact.name }}, {{oops')).toBe('Hi `contact.name`, {{oops');
});
