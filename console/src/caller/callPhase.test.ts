import { expect, it } from 'vitest';
import { EMPTY_LINE, type LineState } from '@/call/lineState';
import { callPhase, phaseWords } from './callPhase';

const joined: LineState = { ...EMPTY_LINE, rooms: [{ name: 'R', phase: 'joined' }] };
const alice = { identity: 'alice', kind: 'agent', room: 'R', speaking: false, muted: false } as const;

it.each<[string, LineState, boolean, string]>([
  ['nothing joined yet', EMPTY_LINE, false, 'connecting'],
  ['everything lost', EMPTY_LINE, true, 'reconnecting'],
  ['alone in the room', joined, true, 'waiting'],
  ['with an agent', { ...joined, others: [alice] }, true, 'talking'],
  ['on hold, whoever is there', { ...joined, others: [alice], told: 'held' }, true, 'held'],
  [
    'moving: the old room is fine',
    { ...joined, rooms: [{ name: 'C', phase: 'joining' }, ...joined.rooms] },
    true,
    'waiting',
  ],
  ['network gone', { ...joined, rooms: [{ name: 'R', phase: 'reconnecting' }] }, true, 'reconnecting'],
  [
    'seeking a way back',
    { ...joined, rooms: [{ name: 'R', phase: 'joining' }], seeking: true },
    true,
    'reconnecting',
  ],
  ['lost for good', { ...EMPTY_LINE, ended: 'lost' }, true, 'lost'],
  ['taken by another window', { ...EMPTY_LINE, ended: 'elsewhere' }, true, 'elsewhere'],
  ['over', { ...joined, ended: 'removed' }, true, 'over'],
])('%s', (_what, line, answered, phase) => expect(callPhase(line, answered)).toBe(phase));

it('names who is on the line', () => {
  expect(phaseWords('talking', ['alice', 'bob']).title).toBe('You talk with alice and bob');
});
