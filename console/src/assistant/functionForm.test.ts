import { expect, it } from 'vitest';
import { argumentsOf, fieldsOf } from './functionForm';

const schema = {
  type: 'object',
  properties: {
    limit: { type: 'integer' },
    text: { type: ['string', 'null'], maxLength: 5000, description: 'what to say' },
    state: { type: 'string', enum: ['open', 'won'] },
    sure: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
    query: { type: 'string', maxLength: 200 },
  },
  required: ['query'],
};

it('makes a field of each argument, the required ones first', () => {
  expect(fieldsOf(schema).map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ['query', 'text', true],
    ['limit', 'whole', false],
    ['text', 'long', false],
    ['state', 'choice', false],
    ['sure', 'yes-no', false],
    ['tags', 'json', false],
  ]);
  expect(fieldsOf(undefined)).toEqual([]);
});

it('reads what was typed, and leaves out what was not', () => {
  expect(
    argumentsOf(fieldsOf(schema), { query: ' Carol ', limit: '5', sure: 'no', tags: '["a"]', text: '' }),
  ).toEqual({ given: { query: 'Carol', limit: 5, sure: false, tags: ['a'] }, wrong: {} });
});

it('says what is missing or no number', () => {
  expect(argumentsOf(fieldsOf(schema), { limit: 'many', tags: '[' }).wrong).toEqual({
    query: 'is needed',
    limit: 'is not a number',
    tags: 'is not valid JSON',
  });
});
