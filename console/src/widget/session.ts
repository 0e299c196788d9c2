import { ApiProblem } from '@/api/problem';
import { type PublicSession, publicSession } from '@/api/publicSession';

const KEY = 'baton-voice.session';

/** Of this page's call, also where nothing can be kept. */
let current: string | null = null;

function kept(): string | null {
  try {
    return localStorage.getItem(KEY) ?? current;
  } catch {
    // A page in a frame may have no storage.
    return current;
  }
}

function keep(sessionId: string | null): void {
  current = sessionId;
  try {
    if (sessionId) localStorage.setItem(KEY, sessionId);
    else localStorage.removeItem(KEY);
  } catch {
    // The session then lives as long as the page.
  }
}

/** Back into the visitor's own session, or into a new one. */
export async function visitorSession(base: string, publishableKey: string | null): Promise<PublicSession> {
  const key = publishableKey ? { publishableKey } : {};
  const sessionId = kept();
  if (sessionId) {
    try {
      const back = await publicSession({ ...key, sessionId }, base);
      current = sessionId;
      return back;
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || ![404, 403, 409].includes(failure.status)) throw failure;
      keep(null);
    }
  }
  const session = await publicSession(key, base);
  keep(session.sessionId);
  return session;
}

/** Back into the session of the running call, never into a new one: that would be another call. */
export function sameSession(base: string, publishableKey: string | null): Promise<PublicSession> {
  const sessionId = current;
  if (!sessionId) return Promise.reject(new ApiProblem('not_found', 404, 'There is no session.'));
  return publicSession({ ...(publishableKey ? { publishableKey } : {}), sessionId }, base);
}

export function endSession(): void {
  keep(null);
}
