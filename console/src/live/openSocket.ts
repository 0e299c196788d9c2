import { bearer } from '@/session/signIn';

/** Opens the live socket as the person who is signed in; null when there is nobody. */
export async function openSocket(after: number | null = null): Promise<WebSocket | null> {
  const token = await bearer().catch(() => null);
  if (!token) return null;
  const address = new URL(`/api/live${after === null ? '' : `?after=${after}`}`, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  // A browser's socket cannot set a header: the bearer travels in the subprotocol.
  const carrier = encodeURIComponent(`quarkus-http-upgrade#Authorization#Bearer ${token}`);
  return new WebSocket(address, ['bearer-token-carrier', carrier]);
}
