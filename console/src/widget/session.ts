import { ApiProblem } from '@/api/problem';
import { type PublicSession, publicSession, textSession } from '@/api/publicSession';
import type { ChatMessage } from '@/call/lineState';

const KEY = 'baton-voice.session';
const WRITTEN = 'baton-voice.messages';
const TALK = 'baton-voice.assistant';
const MOST_KEPT = 50;

/** Of this page's call, also where nothing can be kept. */
let current: string | null = null;
/** The session in which this page talks with the assistant: it outlasts calls. */
let talk: string | null = null;

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

/** The session of the visitor's talk with the assistant, also of an earlier visit; that of the call when there is no other. */
export function talkSession(): string | null {
  try {
    return localStorage.getItem(TALK) ?? talk ?? kept();
  } catch {
    return talk ?? kept();
  }
}

function keepTalk(sessionId: string | null): void {
  talk = sessionId;
  try {
    if (sessionId) localStorage.setItem(TALK, sessionId);
    else localStorage.removeItem(TALK);
  } catch {
    // The talk is then remembered as long as the page.
  }
}

/** The same, or a new one without a call. */
export async function openTalkSession(base: string, publishableKey: string | null): Promise<string> {
  const sessionId =
    talkSession() ?? (await textSession(publishableKey ? { publishableKey } : {}, base)).sessionId;
  keepTalk(sessionId);
  return sessionId;
}

/** It is not known any more: the next one is new. */
export function forgetTalkSession(): void {
  if (talkSession() === kept()) keep(null);
  keepTalk(null);
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
