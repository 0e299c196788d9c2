// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_LINE, type LineState } from '@/call/lineState';
import { Store } from '@/call/store';
import type { BatonVoice } from './element';
import { endSession, keptMessages } from './session';

const WAITING: Partial<LineState> = { rooms: [{ name: 'R', phase: 'joined' }], microphone: 'on' };
const ALICE = { identity: 'alice', kind: 'agent', room: 'R', speaking: false, muted: false } as const;

/** A line without a room behind it. */
function lineOf(store: Store<LineState>) {
  return {
    store,
    get state() {
      return store.get();
    },
    openMicrophone: () => Promise.resolve(true),
    join: () => {
      store.patch(WAITING);
      return Promise.resolve();
    },
    say: (text: string) => {
      const message = { id: crypto.randomUUID(), from: '', text, at: 1, mine: true };
      store.patch({ messages: [...store.get().messages, message] });
      return Promise.resolve();
    },
    close: () => {
      store.patch({ ended: 'left' });
      return Promise.resolve();
    },
  };
}

interface Result extends Array<{ transcript: string }> {
  isFinal: boolean;
}

/** The browser's speech recognition, of which jsdom has none. */
class Ear {
  static running: Ear[] = [];
  onresult: ((event: { resultIndex: number; results: Result[] }) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onend: (() => void) | null = null;
  lang = '';

  start(): void {
    Ear.running.push(this);
  }

  stop(): void {
    Ear.running = Ear.running.filter((ear) => ear !== this);
  }

  hear(transcript: string, isFinal = true): void {
    this.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] });
  }
}

let store: Store<LineState>;
let element: BatonVoice;

const shown = () => element.shadowRoot?.textContent ?? '';
const button = (key: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`[data-key="${key}"]`) ?? null;

beforeAll(async () => {
  // jsdom makes no sheets of a page's own.
  CSSStyleSheet.prototype.replaceSync ??= () => undefined;
  await import('./element');
});

beforeEach(async () => {
  vi.useFakeTimers();
  store = new Store<LineState>(EMPTY_LINE);
  vi.stubGlobal('BatonVoice', { openLine: () => lineOf(store) });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ token: 't', room: 'R', sessionId: 's1' })));
  vi.spyOn(document.head, 'append').mockImplementation((script) => {
    (script as HTMLScriptElement).onload?.(new Event('load'));
  });
  vi.stubGlobal('webkitSpeechRecognition', Ear);
  Ear.running = [];
  element = document.createElement('baton-voice') as BatonVoice;
  element.setAttribute('language', 'en');
  document.body.append(element);
  await element.start();
});

afterEach(async () => {
  await element.end();
  element.remove();
  endSession();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('says after a while that nobody is there, and takes a message by speech that is kept', async () => {
  const alone = vi.fn();
  element.addEventListener('baton-alone', alone);
  expect(shown()).toContain('Waiting for an agent…');
  expect(button('dictate')).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(alone).toHaveBeenCalledOnce();
  expect(shown()).toContain('Nobody is free yet');

  button('dictate')?.click();
  Ear.running[0]?.hear('my ord', false);
  Ear.running[0]?.hear(' My order 4711 never came. ');
  expect(store.get().messages.map(({ text }) => text)).toEqual(['My order 4711 never came.']);
  expect(keptMessages().map(({ text }) => text)).toEqual(['My order 4711 never came.']);
  expect(Ear.running[0]?.lang).toBe('en');
  button('dictate')?.click();
  expect(Ear.running).toEqual([]);
});

it('stops writing down when an agent comes: then people talk', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  button('dictate')?.click();
  expect(Ear.running).toHaveLength(1);
  store.patch({ others: [ALICE] });
  expect(Ear.running).toEqual([]);
  expect(button('dictate')).toBeNull();
  expect(shown()).toContain('You talk with alice');
});

it('does not say it to somebody who is answered in time', async () => {
  await vi.advanceTimersByTimeAsync(9_000);
  store.patch({ others: [ALICE] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown()).not.toContain('Nobody is free yet');
});

it('asks for text when the browser refuses to listen', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  button('dictate')?.click();
  Ear.running[0]?.onerror?.({ error: 'not-allowed' });
  expect(shown()).toContain('Please type your message');
  expect(button('dictate')?.textContent).toBe('Speak your message');
});

it('offers no speech where the browser has none', async () => {
  vi.stubGlobal('webkitSpeechRecognition', undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(shown()).toContain('Nobody is free yet');
  expect(button('dictate')).toBeNull();
});

it('waits as long as the page says', async () => {
  await element.end();
  element.setAttribute('patience', '2');
  store = new Store<LineState>(EMPTY_LINE);
  await element.start();
  await vi.advanceTimersByTimeAsync(2000);
  expect(shown()).toContain('Nobody is free yet');
});

it('lets a visitor ask by text without a call, and answer what waits for a yes', async () => {
  await element.end();
  const paths: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    paths.push(path);
    const proposal = {
      id: 'p1',
      function: 'request_quote',
      arguments: { about: 'A <b>wedding</b>' },
      state: 'proposed',
    };
    if (path.endsWith('/chat')) {
      const events = `event:proposal\ndata:${JSON.stringify(proposal)}\n\nevent:reply\ndata:{"reply":"It waits."}\n\n`;
      return Promise.resolve(new Response(events));
    }
    return Promise.resolve(
      Response.json(
        path.endsWith('/confirm')
          ? { ...proposal, state: 'done' }
          : { sessionId: 's2', items: [], proposals: [] },
      ),
    );
  });
  button('ask')?.click();
  await element.ask('A quote, please');
  expect(shown()).toContain('A quote, please');
  expect(shown()).toContain('Ask for this quote?');
  expect(shown()).toContain('A <b>wedding</b>');
  button('yes-p1')?.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toContain('Done.');
  expect(button('yes-p1')).toBeNull();
  expect(paths.filter((path) => path.includes('/visitor/')).at(-1)).toContain('/proposals/p1/confirm');

  const asked = paths.length;
  button('speak')?.click();
  const ear = Ear.running[0];
  ear?.hear('When are you there?');
  button('speak')?.click();
  ear?.onend?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toContain('When are you there?');
  expect(paths.length).toBeGreaterThan(asked);
});
