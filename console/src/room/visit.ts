import { dataOf, tokenService } from '@/api/client';
import { publicSession } from '@/api/publicSession';
import type { Grant } from '@/api/views';
import type { Line } from '@/call/line';
import { openLine } from '@/call/openLine';
import { unlessOver } from '@/call/wayBack';

export type RoomRole = 'Caller' | 'Agent';

export interface RoomVisit {
  readonly identity: string;
  readonly room: string;
  readonly role: RoomRole;
}

/** Joins the room: callers by a public session, agents with their bearer. */
export async function joinRoom(visit: RoomVisit): Promise<Line> {
  const caller = visit.role === 'Caller';
  let sessionId = '';
  const line = await openLine({
    music: caller,
    repeats: caller,
    whispers: !caller,
    comeBack: (room) =>
      unlessOver(() => (caller ? publicSession({ sessionId }) : tokenOf(visit.identity, room))),
  });
  try {
    const microphone = line.openMicrophone();
    if (caller) {
      const session = await publicSession({ identity: visit.identity, room: visit.room });
      sessionId = session.sessionId;
      await microphone;
      await line.join(session);
    } else {
      const grant = await tokenOf(visit.identity, visit.room);
      await microphone;
      await line.join(grant);
    }
    return line;
  } catch (failure) {
    await line.close();
    throw failure;
  }
}

async function tokenOf(identity: string, room: string): Promise<Grant> {
  const { token, wsUrl } = await dataOf(tokenService.POST('/token', { body: { identity, room } }));
  if (!token || !wsUrl) throw new Error('The answer holds no token.');
  return { token, wsUrl, room };
}
