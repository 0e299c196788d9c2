import { expect, it } from 'vitest';
import type { TransferView } from '@/api/views';
import { commands } from './TransferPanel';

const at = (state: string, talkingTo?: string) =>
  ({ state, talkingTo, fromAgent: 'alice', target: { agent: 'bob' } }) as unknown as TransferView;

it.each<[string, TransferView, string[], string[]]>([
  ['holding', at('holding'), [], []],
  ['offering', at('offering'), ['cancel'], []],
  ['consulting', at('consulting', 'target'), ['complete', 'swap', 'three-way', 'cancel'], ['complete']],
  ['swapped', at('consulting', 'caller'), ['swap', 'cancel'], ['complete']],
  ['three-way', at('three_way'), ['leave', 'swap', 'cancel'], ['leave']],
  ['completing', at('completing'), [], []],
  ['completed', at('completed'), [], []],
])('%s: what each agent can ask for', (_what, transfer, alice, bob) => {
  expect(commands(transfer, 'alice')).toEqual(alice);
  expect(commands(transfer, 'bob')).toEqual(bob);
});
