import { bearer } from '@/session/signIn';

export interface SocketOptions {
  /** The last message that was heard: what was missed since then is told first. */
  readonly after?: number | null;
  /** Only looks on: whoever opens it is not there for calls by that. */
  readonly watch?: boolean;
}

/** Opens the live socket as the person who is signed in; null when there is nobody. */
export async function openSocket({
  after = null,
  watch = false,
}: SocketOptions = {}): Promise<WebSocket | null> {
  const token = await bearer().catch(() => null);
  if (!token) return null;
  const address = new URL('/api/live', location.href);
  if (after !== null) address.searchParams.set('after', String(after));
  if (watch) address.searchParams.set('watch', 'true');
  address.protocol = address.protocol.replace('http', 'ws');
  // A browser's socket cannot set a header: the bearer travels in the subprotocol.
  const carrier = encodeURIComponent(`quarkus-http-upgrade#Authorization#Bearer ${token}`);
  return new WebSocket(address, ['bearer-token-carrier', carrier]);
}
