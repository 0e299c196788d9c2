import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FunctionCall } from './FunctionCall';
import { NEW_THREAD, told } from './thread';

function html(call: object) {
  const line = told(NEW_THREAD, { name: 'function', data: call }).lines[0];
  if (line?.kind !== 'call') throw new Error('no call');
  return renderToStaticMarkup(<FunctionCall call={line.call} />);
}

it('says in brief what was found, and has all of it when it is opened', () => {
  const shown = html({
    function: 'search_contacts',
    arguments: { query: 'John' },
    outcome: 'succeeded',
    result: { items: [{ name: 'John Miller', company: 'Acme' }] },
  });
  expect(shown).toContain('1 found: John Miller');
  expect(shown).toMatch(/^<details(?![^>]*open)/);
  expect(shown).toContain('Result');
  expect(shown).toContain('&quot;company&quot;: &quot;Acme&quot;');
});

it('shows what was cut as the text that it is', () => {
  expect(
    html({ function: 'search_contacts', arguments: {}, outcome: 'succeeded', result: '{"items":[…' }),
  ).toContain('items');
});

it.each([
  { function: 'send_sms', arguments: {}, outcome: 'proposed' },
  { function: 'send_sms', arguments: {}, outcome: 'failed', problem: { code: 'x', detail: 'It is late.' } },
])('shows no result where there is none: $outcome', (call) => expect(html(call)).not.toContain('Result'));
