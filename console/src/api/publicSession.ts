import { ApiProblem, problemOf } from './problem';
import type { components } from './token-service';

/** A caller's place in a room, and the secret that brings them back to it. */
export interface PublicSession {
  readonly token: string;
  readonly wsUrl: string;
  readonly room: string;
  readonly sessionId: string;
}

type PublicTokenRequest = components['schemas']['Request1'];

/** Opens a session for somebody who has not signed in, or comes back into one. */
export function publicSession(request: PublicTokenRequest, base = ''): Promise<PublicSession> {
  return session(`${base}/api/livekit/public-token`, request);
}

/** Opens a session for text, in which nobody is called. */
export function textSession(request: { publishableKey?: string }, base = ''): Promise<PublicSession> {
  return session(`${base}/api/voice/conversation`, request);
}

async function session(address: string, request: PublicTokenRequest): Promise<PublicSession> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new ApiProblem('offline', 0, 'The network or the gateway cannot be reached.');
  });
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw problemOf(answer.status, body);
  return body as PublicSession;
}
