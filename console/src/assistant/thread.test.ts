import { describe, expect, it } from 'vitest';
import type { MessageView, ProposalView } from '@/api/conversationViews';
import { ApiProblem } from '@/api/problem';
import {
  brokenOff,
  called,
  failed,
  NEW_THREAD,
  proposed,
  remembered,
  said,
  type Thread,
  told,
} from './thread';

const proposal = (state: string) =>
  ({
    id: 'p1',
    conversationId: 'k1',
    function: 'add_contact_note',
    state,
    createdAt: '2026-01-01T00:00:02Z',
  }) as ProposalView;
const kinds = ({ lines }: Thread) => lines.map(({ kind }) => kind);
const texts = ({ lines }: Thread) => lines.map((line) => ('text' in line ? line.text : line.kind));
const piece = (text: string) => ({ name: 'text', data: { text } });
const reply = (text: string) => ({
  name: 'reply',
  data: { reply: text, conversationId: 'k1', functionCalls: [], proposals: [] },
});

describe('a talk with the assistant', () => {
  it('grows piece by piece, and keeps what was said between functions apart', () => {
    let thread = said(NEW_THREAD, 'Note that.');
    for (const event of [
      piece('I will '),
      piece('look.'),
      { name: 'function', data: { function: 'search_contacts', outcome: 'succeeded' } },
      { name: 'proposal', data: proposal('proposed') },
      piece('It waits'),
      reply('It waits for your yes.'),
    ])
      thread = told(thread, event);
    expect(texts(thread)).toEqual([
      'Note that.',
      'I will look.',
      'call',
      'proposal',
      'It waits for your yes.',
    ]);
    expect(thread).toMatchObject({ conversationId: 'k1', asked: null });
    expect(thread.lines.some((line) => line.kind === 'assistant' && line.growing)).toBe(false);
  });

  it('says a reply that was not streamed', () => {
    expect(texts(told(said(NEW_THREAD, 'Hello'), reply('Hi.')))).toEqual(['Hello', 'Hi.']);
  });

  it('shows a proposal once, as it stands now, and knows the thread by it', () => {
    const thread = proposed(proposed(said(NEW_THREAD, 'x'), proposal('proposed')), proposal('done'));
    expect(kinds(thread)).toEqual(['person', 'proposal']);
    expect(thread.lines[1]).toMatchObject({ proposal: { state: 'done' } });
    expect(thread.conversationId).toBe('k1');
  });

  it('keeps what was asked when the answer breaks off, and the thread', () => {
    const broken = brokenOff(told({ ...said(NEW_THREAD, 'Who?'), conversationId: 'k1' }, piece('It is')));
    expect(kinds(broken)).toEqual(['person', 'assistant', 'problem']);
    expect(broken.lines[2]).toMatchObject({ asked: 'Who?', problem: { code: 'broken_off' } });
    expect(broken).toMatchObject({ conversationId: 'k1', asked: null });
    expect(brokenOff(broken)).toBe(broken);
  });

  it('takes a problem that comes in the stream', () => {
    const thread = told(said(NEW_THREAD, 'x'), {
      name: 'problem',
      data: { status: 503, code: 'model_not_configured', detail: 'None.' },
    });
    expect(thread.lines[1]).toMatchObject({ problem: { code: 'model_not_configured', status: 503 } });
  });

  it('begins anew when its thread is over', () => {
    const over = failed(
      { ...said(NEW_THREAD, 'x'), conversationId: 'k1' },
      new ApiProblem('conversation_closed', 409, 'Over.'),
    );
    expect(over.conversationId).toBeNull();
  });

  it('shows a function that was asked for by hand with what came of it', () => {
    const thread = called(
      NEW_THREAD,
      { function: 'add_contact_note', outcome: 'proposed' },
      proposal('proposed'),
    );
    expect(kinds(thread)).toEqual(['proposal', 'call']);
  });

  it('remembers a thread in the order of time', () => {
    const message = (id: string, role: string, second: number) =>
      ({ id, role, text: id, at: `2026-01-01T00:00:0${second}Z` }) as MessageView;
    const thread = remembered(
      'k1',
      [message('a', 'agent', 1), message('b', 'assistant', 3)],
      [proposal('done')],
    );
    expect(kinds(thread)).toEqual(['person', 'proposal', 'assistant']);
  });
});
