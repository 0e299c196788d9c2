import { ApiProblem } from '@/api/problem';
import { type PublicSession, publicSession } from '@/api/publicSession';

const KEY = 'baton-voice.session';

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A page in a frame may have no storage.
    return null;
  }
}

function keep(sessionId: string | null): void {
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
      return await publicSession({ ...key, sessionId }, base);
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || ![404, 403, 409].includes(failure.status)) throw failure;
      keep(null);
    }
  }
  const session = await publicSession(key, base);
  keep(session.sessionId);
  return session;
}

export function endSession(): void {
  keep(null);
}
