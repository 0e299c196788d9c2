import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EventFeed, type Follow } from './eventFeed';

class FakeSocket {
  static readonly OPEN = 1;
  readyState = 0;
  readonly sent: unknown[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.readyState = 3;
  }

  opens() {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  says(message: unknown) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  breaks() {
    this.readyState = 3;
    this.onclose?.();
  }
}

let sockets: FakeSocket[];
let feed: EventFeed | undefined;
const socket = () => sockets.at(-1) as FakeSocket;
const event = (id: string, time: string) => ({
  type: 'event',
  data: { topic: 'baton.calls', partition: 0, offset: 1, event: { id, time, type: 'io.baton.call.held.v1' } },
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  sockets = [];
});

afterEach(() => {
  feed?.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function opened(wish: Follow = {}): Promise<EventFeed> {
  feed = new EventFeed(wish, () => {
    const made = new FakeSocket();
    sockets.push(made);
    return Promise.resolve(made as unknown as WebSocket);
  });
  await vi.advanceTimersByTimeAsync(0);
  socket().opens();
  return feed;
}

it('asks for what is wished, and shows what comes', async () => {
  const { store } = await opened({ types: ['io.baton.call.*'], since: '2026-11-22T00:00:00Z' });
  expect(socket().sent).toEqual([
    { type: 'follow', types: ['io.baton.call.*'], since: '2026-11-22T00:00:00Z' },
  ]);
  socket().says({ type: 'following' });
  socket().says(event('e1', '2026-11-22T00:00:01Z'));
  socket().says({ type: 'presence', data: {} });
  await vi.advanceTimersByTimeAsync(100);
  expect(store.get()).toMatchObject({ way: 'live', events: [{ key: 'e1' }] });
});

it('asks from the last event on after the socket broke, and shows nothing twice', async () => {
  const { store } = await opened({ since: '2026-11-22T00:00:00Z' });
  socket().says({ type: 'following' });
  socket().says(event('e1', '2026-11-22T00:00:01Z'));
  await vi.advanceTimersByTimeAsync(100);
  socket().breaks();
  expect(store.get().way).toBe('away');
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets).toHaveLength(2);
  socket().opens();
  expect(socket().sent).toEqual([{ type: 'follow', since: '2026-11-22T00:00:01Z' }]);
  socket().says({ type: 'following' });
  socket().says(event('e1', '2026-11-22T00:00:01Z'));
  socket().says(event('e2', '2026-11-22T00:00:02Z'));
  await vi.advanceTimersByTimeAsync(100);
  expect(store.get().events.map(({ key }) => key)).toEqual(['e2', 'e1']);
});

it('says that it is refused, and why', async () => {
  const { store } = await opened();
  socket().says({ type: 'refused', data: { code: 'forbidden', detail: 'Only for admins.' } });
  expect(store.get()).toMatchObject({ way: 'refused', refusal: 'Only for admins.' });
});

it('is away when the service does not know what is asked', async () => {
  const { store } = await opened();
  await vi.advanceTimersByTimeAsync(4000);
  expect(store.get().way).toBe('away');
  expect(socket().readyState).toBe(3);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(sockets).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sockets).toHaveLength(2);
});

it('forgets what was shown when something else is followed', async () => {
  const { store } = await opened({ callId: 'c1' });
  socket().says({ type: 'following' });
  socket().says(event('e1', '2026-11-22T00:00:01Z'));
  await vi.advanceTimersByTimeAsync(100);
  feed?.follow({ callId: 'c2' });
  expect(store.get().events).toEqual([]);
  expect(socket().sent.at(-1)).toEqual({ type: 'follow', callId: 'c2' });
  socket().says(event('late', '2026-11-22T00:00:02Z'));
  socket().says({ type: 'following' });
  socket().says(event('e3', '2026-11-22T00:00:03Z'));
  await vi.advanceTimersByTimeAsync(100);
  expect(store.get().events.map(({ key }) => key)).toEqual(['e3']);
});
