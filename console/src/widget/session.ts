import { ApiProblem } from '@/api/problem';
import { type PublicSession, publicSession } from '@/api/publicSession';
import type { ChatMessage } from '@/call/lineState';

const KEY = 'baton-voice.session';
const WRITTEN = 'baton-voice.messages';
const MOST_KEPT = 50;

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
    else {
      localStorage.removeItem(KEY);
      localStorage.removeItem(WRITTEN);
    }
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

/** What was written in this session before the page was loaded. */
export function keptMessages(): readonly ChatMessage[] {
  try {
    const { session, messages } = JSON.parse(localStorage.getItem(WRITTEN) ?? '{}');
    return session && session === kept() && Array.isArray(messages) ? messages.filter(isMessage) : [];
  } catch {
    return [];
  }
}

/** Keeps what was written, for as long as the session is. */
export function keepMessages(messages: readonly ChatMessage[]): void {
  const session = kept();
  if (!session) return;
  try {
    localStorage.setItem(WRITTEN, JSON.stringify({ session, messages: messages.slice(-MOST_KEPT) }));
  } catch {
    // Then they are gone with the page.
  }
}

function isMessage(value: unknown): value is ChatMessage {
  const { id, from, text, at, mine } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof from === 'string' &&
    typeof text === 'string' &&
    typeof at === 'number' &&
    typeof mine === 'boolean'
  );
}

export function endSession(): void {
  keep(null);
}
