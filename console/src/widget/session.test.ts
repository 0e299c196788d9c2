// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { endSession, keepMessages, keptMessages, sameSession, visitorSession } from './session';

const written = { id: '1', from: '', text: '<b>hi</b>', at: 1, mine: true };

function service(...answers: { status: number; body: unknown }[]) {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_url: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body));
    const answer = answers.shift() ?? { status: 500, body: {} };
    return Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status }));
  });
  return asked;
}

const session = (sessionId: string) => ({
  status: 200,
  body: { token: 't', wsUrl: 'ws://localhost', room: 'R', sessionId },
});

beforeEach(() => {
  endSession();
  localStorage.clear();
  return () => vi.unstubAllGlobals();
});

it('comes back into the session of the page before, and into a new one when that is over', async () => {
  const asked = service(
    session('s1'),
    session('s1'),
    { status: 404, body: { code: 'not_found' } },
    session('s2'),
  );
  await visitorSession('', null);
  await visitorSession('', 'key');
  await visitorSession('', null);
  expect(asked).toEqual([{}, { publishableKey: 'key', sessionId: 's1' }, { sessionId: 's1' }, {}]);
});

it('comes back into the running call and never into another', async () => {
  await expect(sameSession('', null)).rejects.toMatchObject({ code: 'not_found' });
  const asked = service(session('s1'), { status: 409, body: { code: 'call_ended' } });
  await visitorSession('', null);
  await expect(sameSession('', null)).rejects.toMatchObject({ code: 'call_ended' });
  expect(asked).toHaveLength(2);
});

it('keeps what was written for as long as the session', async () => {
  service(session('s1'), session('s2'));
  keepMessages([written]);
  expect(keptMessages()).toEqual([]);
  await visitorSession('', null);
  keepMessages([written]);
  expect(keptMessages()).toEqual([written]);
  endSession();
  await visitorSession('', null);
  expect(keptMessages()).toEqual([]);
});

it.each(['no JSON', '{"session":"s1","messages":"none"}', '{"session":"s1","messages":[{"id":1}]}', 'null'])(
  'is not led astray by what lies there: %s',
  async (lying) => {
    service(session('s1'));
    await visitorSession('', null);
    localStorage.setItem('baton-voice.messages', lying);
    expect(keptMessages()).toEqual([]);
  },
);
