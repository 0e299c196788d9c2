import { expect, it } from 'vitest';
import { pageOf, sourceWord, speakerOf, suggestionWords } from './conversationWords';

it.each([
  ['/api/contacts/c1', '/contacts/c1', 'contact'],
  ['/api/contacts/c1/consents', '/contacts/c1', 'consents'],
  ['/api/contacts/c1/notes', '/contacts/c1', 'notes'],
  ['/api/admin/leads/l1', '/leads/l1', 'lead'],
  ['/api/admin/scripts/s1', '/scripts/s1', 'script'],
  ['/api/conversations/k1', '/conversations/k1', 'conversation'],
  ['/api/quotes/q1', '/documents/quote/q1', 'document'],
  ['/api/invoices/i1', '/documents/invoice/i1', 'document'],
])('leads from %s to the page %s', (source, page, word) => {
  expect(pageOf(source)).toBe(page);
  expect(sourceWord(source)).toBe(word);
});

it.each([
  '/api/calls/x',
  '/api/contacts',
  '/api/contacts/calls/x',
  '/api/conversations/search?q=x',
  'https://evil.example/api/contacts/c1',
  '',
])('leads nowhere from %s', (source) => expect(pageOf(source)).toBeUndefined());

it('says who spoke, and as what', () => {
  expect(speakerOf({ role: 'agent', author: 'alice' })).toBe('alice (agent)');
  expect(speakerOf({ role: 'customer' })).toBe('Customer');
  expect(speakerOf({ role: 'assistant', author: 'assistant' })).toBe('Assistant');
});

it('says why somebody is suggested, whatever the reason', () => {
  const said = ['number', 'said_phone', 'said_email', 'something_new'].map(suggestionWords);
  expect(new Set(said).size).toBe(4);
  expect(said.every((words) => words.length > 10)).toBe(true);
});
