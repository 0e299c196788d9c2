// @vitest-environment jsdom
import { DisconnectReason, RoomEvent } from 'livekit-client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import type { Grant } from '@/api/views';
import { Line } from './line';
import { SEEK_MILLIS, unlessOver } from './wayBack';

/** Rooms that were made, the newest last; a server that may be away. */
const server = vi.hoisted(() => ({
  away: false,
  /** What may be published: 1 is a camera, 2 a microphone. */
  sources: [2],
  pressed: [] as [number, string][],
  /** What was written, and to whom; nobody named is everybody. */
  written: [] as { text: string; to: string[] }[],
  rooms: [] as {
    token: string;
    lose: (reason?: number) => void;
    enter: (identity: string) => void;
    tell: (state: string) => void;
  }[],
}));

vi.mock('livekit-client', async (original) => {
  const { EventEmitter } = await import('node:events');
  class FakeRoom extends EventEmitter {
    state = 'disconnected';
    readonly remoteParticipants = new Map();
    readonly localParticipant = Object.assign(new EventEmitter(), {
      attributes: {},
      permissions: { canPublish: true, canPublishSources: server.sources },
      publishData: (payload: Uint8Array, { destinationIdentities: to = [] as string[] }) => {
        server.written.push({ text: JSON.parse(new TextDecoder().decode(payload)).text, to });
        return Promise.resolve();
      },
      publishDtmf: (event: number, key: string) => {
        server.pressed.push([event, key]);
        return Promise.resolve();
      },
    });

    connect(_url: string, token: string): Promise<void> {
      if (server.away) return Promise.reject(new Error('requested room does not exist'));
      this.state = 'connected';
      server.rooms.push({
        token,
        lose: (reason) => this.lose(reason),
        enter: (identity) => {
          this.remoteParticipants.set(identity, { identity, attributes: {} });
          this.emit('participantActive', { identity });
        },
        tell: (state) => this.localParticipant.emit('attributesChanged', { 'baton.state': state }),
      });
      return Promise.resolve();
    }

    lose(reason?: number): void {
      this.state = 'disconnected';
      this.emit('disconnected', reason);
    }

    disconnect(): Promise<void> {
      this.state = 'disconnected';
      return Promise.resolve();
    }
  }
  return { ...(await original<object>()), Room: FakeRoom };
});

const grant = (token: string): Grant => ({ token, wsUrl: 'ws://localhost', room: 'R' });
const newest = () => server.rooms.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  server.away = false;
  server.sources = [2];
  server.rooms.length = 0;
  server.written.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

async function joined(comeBack: () => Promise<Grant | null>): Promise<Line> {
  const line = new Line({ music: false, comeBack });
  await line.join(grant('first'));
  return line;
}

it('knows the name of the event that it waits for', () => {
  expect(RoomEvent.Disconnected).toBe('disconnected');
});

it.each([
  ['no reason, as when the room was missing', undefined],
  ['a server that goes down', DisconnectReason.SERVER_SHUTDOWN],
  ['a join that was refused', DisconnectReason.USER_REJECTED],
  ['a network that fails', DisconnectReason.CONNECTION_TIMEOUT],
])('comes back with a new token after %s', async (_what, reason) => {
  const line = await joined(() => Promise.resolve(grant('second')));
  newest()?.lose(reason);
  expect(line.state.seeking).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(newest()?.token).toBe('second');
  expect(line.state).toMatchObject({ seeking: false, ended: null, rooms: [{ name: 'R', phase: 'joined' }] });
});

it.each([
  ['removed', DisconnectReason.PARTICIPANT_REMOVED, 'removed'],
  ['whose room was deleted', DisconnectReason.ROOM_DELETED, 'removed'],
  ['who joined elsewhere', DisconnectReason.DUPLICATE_IDENTITY, 'elsewhere'],
])('does not bring back somebody %s', async (_what, reason, ended) => {
  const comeBack = vi.fn(() => Promise.resolve(grant('second')));
  const line = await joined(comeBack);
  newest()?.lose(reason);
  await vi.advanceTimersByTimeAsync(SEEK_MILLIS);
  expect(comeBack).not.toHaveBeenCalled();
  expect(line.state.ended).toBe(ended);
});

it('tries again while the server is away, then is back', async () => {
  const line = await joined(() => Promise.resolve(grant('second')));
  server.away = true;
  newest()?.lose();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(line.state).toMatchObject({ seeking: true, ended: null });
  server.away = false;
  await vi.advanceTimersByTimeAsync(8000);
  expect(line.state).toMatchObject({ seeking: false, rooms: [{ name: 'R', phase: 'joined' }] });
});

it('does not wait when the network is back', async () => {
  const line = await joined(() => Promise.resolve(grant('second')));
  server.away = true;
  newest()?.lose();
  await vi.advanceTimersByTimeAsync(8000);
  server.away = false;
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(line.state.rooms).toHaveLength(1);
});

it('gives up after two minutes and says that the line was lost', async () => {
  const comeBack = vi.fn(() => Promise.reject(new ApiProblem('livekit_away', 503, 'away')));
  const line = await joined(comeBack);
  newest()?.lose();
  await vi.advanceTimersByTimeAsync(SEEK_MILLIS - 10_000);
  expect(line.state).toMatchObject({ seeking: true, ended: null });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(line.state).toMatchObject({ seeking: false, ended: 'lost' });
  const asked = comeBack.mock.calls.length;
  expect(asked).toBeLessThan(25);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(comeBack).toHaveBeenCalledTimes(asked);
});

it('does not wait for a call that is over', async () => {
  const over = () => unlessOver(() => Promise.reject(new ApiProblem('call_ended', 409, 'over')));
  const line = await joined(over);
  newest()?.lose();
  await vi.advanceTimersByTimeAsync(0);
  expect(line.state.ended).toBe('removed');
});

it('stops seeking when the person hangs up', async () => {
  const comeBack = vi.fn(() => Promise.reject(new Error('away')));
  const line = await joined(comeBack);
  newest()?.lose();
  await vi.advanceTimersByTimeAsync(1000);
  await line.close();
  const asked = comeBack.mock.calls.length;
  await vi.advanceTimersByTimeAsync(SEEK_MILLIS);
  expect(comeBack).toHaveBeenCalledTimes(asked);
  expect(line.state).toMatchObject({ seeking: false, ended: 'left' });
});

it('sends the keys of a phone and nothing else', async () => {
  const line = await joined(() => Promise.resolve(null));
  await line.press('#');
  await line.press('x');
  expect(server.pressed).toEqual([[11, '#']]);
});

it('tells who comes later what was written before, once more after a hold, and nobody else', async () => {
  const line = new Line({ music: false, repeats: true });
  await line.join(grant('first'));
  await line.say('My order 4711');
  newest()?.enter('alice');
  expect(server.written).toEqual([
    { text: 'My order 4711', to: [] },
    { text: 'My order 4711', to: ['alice'] },
  ]);
  server.written.length = 0;
  newest()?.tell('held');
  expect(server.written).toEqual([]);
  newest()?.tell('talking');
  expect(server.written).toEqual([{ text: 'My order 4711', to: ['alice'] }]);
});

it('repeats nothing for agents: what they wrote is for who was there', async () => {
  const line = await joined(() => Promise.resolve(null));
  await line.say('One moment');
  newest()?.enter('carol');
  expect(server.written).toEqual([{ text: 'One moment', to: [] }]);
});

it('asks for no camera where none is allowed', async () => {
  const getUserMedia = vi.fn();
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  const line = await joined(() => Promise.resolve(null));
  expect(line.state.camera).toBe('forbidden');
  await line.setCamera(true);
  expect(getUserMedia).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

it.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
])('goes on without a camera after %s', async (name, camera) => {
  const getUserMedia = () => Promise.reject(new DOMException('', name));
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  server.sources = [1, 2];
  const line = await joined(() => Promise.resolve(null));
  expect(line.state.camera).toBe('off');
  await line.setCamera(true);
  expect(line.state).toMatchObject({ camera, ended: null, pictures: [], rooms: [{ phase: 'joined' }] });
  vi.unstubAllGlobals();
});
