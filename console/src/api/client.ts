import createClient, { type Middleware } from 'openapi-fetch';
import { bearer } from '@/session/signIn';
import type { paths as ConversationPaths } from './conversation-service';
import type { paths as LeadsPaths } from './leads-service';
import { ApiProblem, problemOf } from './problem';
import type { paths as TokenPaths } from './token-service';
import type { paths as TransferPaths } from './transfer-service';

const signedIn: Middleware = {
  async onRequest({ request }) {
    const token = await bearer();
    if (!token) throw new ApiProblem('signed_out', 401, 'Your sign-in has ended. Sign in again to go on.');
    request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
};

const failing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
    return response;
  },
  onError() {
    return new ApiProblem('offline', 0, 'The network or the gateway cannot be reached.');
  },
};

/** Rooms, tokens and calls. */
export const tokenService = createClient<TokenPaths>({ baseUrl: location.origin });
/** Transfers, agents and queues. */
export const transferService = createClient<TransferPaths>({ baseUrl: location.origin });
/** Contacts, leads, scripts, documents, consultations and music. */
export const leadsService = createClient<LeadsPaths>({ baseUrl: location.origin });
/** What was said. */
export const conversationService = createClient<ConversationPaths>({ baseUrl: location.origin });

for (const client of [tokenService, transferService, leadsService, conversationService])
  client.use(failing, signedIn);

/** What a request gave; a failure has been thrown before. */
export async function dataOf<T>(request: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await request;
  if (data === undefined || data === null) throw new ApiProblem('empty', 200, 'The service gave no answer.');
  return data as NonNullable<T>;
}
