// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { endSession, forgetTalkSession } from './session';
import { VisitorTalk } from './talk';

interface Asked {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

const PROPOSAL = {
  id: 'p1',
  function: 'request_quote',
  arguments: { about: 'A wedding' },
  state: 'proposed',
};

let asked: Asked[];

function events(...all: [string, unknown][]): Response {
  return new Response(all.map(([name, data]) => `event:${name}\ndata:${JSON.stringify(data)}\n\n`).join(''));
}

/** The services, each path with its answers in order. */
function services(answers: Record<string, Response[]>) {
  asked = [];
  vi.stubGlobal('fetch', (path: string, { body }: { body: string }) => {
    asked.push({ path, body: JSON.parse(body) });
    return Promise.resolve(answers[path]?.shift() ?? Response.json({ code: 'unexpected' }, { status: 500 }));
  });
}

const opened = (sessionId: string) => Response.json({ token: 't', room: 'R', sessionId });
const gone = () => Response.json({ code: 'session_not_found' }, { status: 404 });
const texts = (talk: VisitorTalk) =>
  talk.store.get().lines.map(({ mine, text }) => (mine ? `> ${text}` : text));

beforeEach(() => {
  localStorage.clear();
  endSession();
  forgetTalkSession();
  return () => vi.unstubAllGlobals();
});

it('opens a session with the first question, and shows the answer as it is written', async () => {
  services({
    '/api/voice/conversation': [opened('s1')],
    '/api/assistant/visitor/chat': [
      events(
        ['text', { text: 'Hel' }],
        ['text', { text: 'lo.' }],
        ['proposal', PROPOSAL],
        ['reply', { reply: 'Hello.' }],
      ),
    ],
  });
  const talk = new VisitorTalk('', 'key');
  const seen: string[] = [];
  talk.store.subscribe(() => seen.push(texts(talk).at(-1) ?? ''));
  await talk.begin();
  await talk.ask(' Hi ');
  expect(asked).toEqual([
    { path: '/api/voice/conversation', body: { publishableKey: 'key' } },
    { path: '/api/assistant/visitor/chat', body: { message: 'Hi', publishableKey: 'key', sessionId: 's1' } },
  ]);
  expect(seen).toContain('Hel');
  expect(texts(talk)).toEqual(['> Hi', 'Hello.']);
  expect(talk.store.get()).toMatchObject({ asking: false, trouble: null, proposals: [PROPOSAL] });
});

it('shows on the next visit what was said before, and goes on with it', async () => {
  services({
    '/api/voice/conversation': [opened('s1')],
    '/api/assistant/visitor/chat': [
      events(['reply', { reply: 'Hello.' }]),
      events(['reply', { reply: 'Again.' }]),
    ],
    '/api/assistant/visitor/history': [
      Response.json({
        items: [
          { id: '1', role: 'user', text: 'Hi', at: '' },
          { id: '2', role: 'assistant', text: 'Hello.', at: '' },
        ],
        proposals: [PROPOSAL],
      }),
    ],
  });
  await new VisitorTalk('', null).ask('Hi');
  const next = new VisitorTalk('', null);
  await next.begin();
  await next.begin();
  expect(texts(next)).toEqual(['> Hi', 'Hello.']);
  expect(next.store.get().proposals).toEqual([PROPOSAL]);
  await next.ask('Me again');
  expect(asked.map(({ body }) => body.sessionId)).toEqual([undefined, 's1', 's1', 's1']);
});

it('begins another session when the one of before is not known any more', async () => {
  services({
    '/api/voice/conversation': [opened('s1'), opened('s2')],
    '/api/assistant/visitor/chat': [
      events(['reply', { reply: 'One.' }]),
      gone(),
      events(['reply', { reply: 'Two.' }]),
    ],
  });
  const talk = new VisitorTalk('', null);
  await talk.ask('First');
  await talk.ask('Second');
  expect(texts(talk)).toEqual(['> First', 'One.', '> Second', 'Two.']);
  expect(asked.at(-1)?.body.sessionId).toBe('s2');
});

it.each([
  ['model_not_configured', 503, 'kept'],
  ['rate_limited', 429, 'often'],
  ['origin_not_allowed', 403, 'notAllowed'],
  ['model_away', 503, 'unanswered'],
])('says what became of a question without an answer: %s', async (code, status, trouble) => {
  services({
    '/api/voice/conversation': [opened('s1')],
    '/api/assistant/visitor/chat': [events(['problem', { code, status }])],
  });
  const talk = new VisitorTalk('', null);
  await talk.ask('Hi');
  expect(talk.store.get()).toMatchObject({ asking: false, trouble });
  expect(texts(talk)).toEqual(['> Hi']);
});

it('takes an answer that breaks off for none', async () => {
  services({
    '/api/voice/conversation': [opened('s1')],
    '/api/assistant/visitor/chat': [events(['text', { text: 'Hel' }])],
  });
  const talk = new VisitorTalk('', null);
  await talk.ask('Hi');
  expect(talk.store.get().trouble).toBe('unanswered');
});

it("sends the visitor's yes and shows what came of it; one that came too late is over", async () => {
  services({
    '/api/voice/conversation': [opened('s1')],
    '/api/assistant/visitor/chat': [
      events(
        ['proposal', PROPOSAL],
        ['proposal', { ...PROPOSAL, id: 'p2' }],
        ['reply', { reply: 'It waits.' }],
      ),
    ],
    '/api/assistant/visitor/proposals/p1/confirm': [Response.json({ ...PROPOSAL, state: 'done' })],
    '/api/assistant/visitor/proposals/p2/reject': [
      Response.json({ code: 'proposal_state' }, { status: 409 }),
    ],
  });
  const talk = new VisitorTalk('', null);
  await talk.ask('A quote, please');
  const answered = talk.decide('p1', true);
  expect(talk.store.get().proposals[0]?.state).toBe('deciding');
  await answered;
  await talk.decide('p2', false);
  expect(talk.store.get().proposals.map(({ state }) => state)).toEqual(['done', 'expired']);
});
