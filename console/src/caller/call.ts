import { ApiProblem } from '@/api/problem';
import { publicSession } from '@/api/publicSession';
import type { Line } from '@/call/line';
import { openLine } from '@/call/openLine';
import { unlessOver } from '@/call/wayBack';

const LONGEST_IDENTITY = 100;

export interface CallWish {
  readonly name: string;
  readonly topic: string;
  /** A room that an agent opened; a new one otherwise. */
  readonly room?: string;
}

/** Asks once more when a part of the house was away for a moment. */
async function patient<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (failure) {
    if (!(failure instanceof ApiProblem) || failure.status < 500) throw failure;
    await new Promise((resolve) => setTimeout(resolve, Math.min(failure.retryAfter ?? 1, 5) * 1000));
    return ask();
  }
}

/** Calls: asks for the microphone, for a session, and joins. The answer is on the line when it is given. */
export async function call({ name, topic, room }: CallWish): Promise<Line> {
  let sessionId = '';
  const line = await openLine({
    music: true,
    repeats: true,
    topic: topic.trim(),
    // The session brings the caller back, wherever the call lives by then.
    comeBack: () => unlessOver(() => publicSession({ sessionId })),
  });
  try {
    // Beside each other: a person needs a moment to allow the microphone.
    const microphone = line.openMicrophone();
    const identity = [...name.trim()].slice(0, LONGEST_IDENTITY).join('');
    const session = await patient(() =>
      publicSession({ ...(identity ? { identity } : {}), ...(room ? { room } : {}) }),
    );
    sessionId = session.sessionId;
    await microphone;
    await line.join(session);
    return line;
  } catch (failure) {
    await line.close();
    throw failure;
  }
}
