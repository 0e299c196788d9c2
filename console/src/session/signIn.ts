import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { settings } from '@/settings/settings';

export type Role = 'agent' | 'supervisor' | 'admin';

/** The person who is signed in, in this tab. */
export interface Person {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export const SIGNED_IN_PATH = '/signed-in';

let manager: Promise<UserManager> | undefined;

function userManager(): Promise<UserManager> {
  manager ??= settings().then(({ issuer, clientId }) => {
    const made = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${location.origin}${SIGNED_IN_PATH}`,
      post_logout_redirect_uri: `${location.origin}/agent`,
      response_type: 'code',
      scope: 'openid profile',
      // A tab is a person: three people can try a transfer in three windows of one browser.
      userStore: new WebStorageStateStore({ store: sessionStorage }),
      // With the refresh token, a minute before the bearer ends; no frames.
      automaticSilentRenew: true,
      accessTokenExpiringNotificationTimeInSeconds: 60,
      monitorSession: false,
    });
    return made;
  });
  manager.catch(() => {
    manager = undefined;
  });
  return manager;
}

/** Who is signed in, or null. */
export async function currentPerson(): Promise<Person | null> {
  const known = await (await userManager()).getUser();
  return known && !known.expired ? personOf(known) : renewed(known);
}

async function renewed(known: User | null): Promise<Person | null> {
  if (!known?.refresh_token) return null;
  try {
    const fresh = await (await userManager()).signinSilent();
    return fresh ? personOf(fresh) : null;
  } catch {
    return null;
  }
}

/** The bearer for a request; renewed when it is about to end, null when there is nobody. */
export async function bearer(): Promise<string | null> {
  const users = await userManager();
  const known = await users.getUser();
  if (known && !known.expired) return known.access_token;
  return (await renewed(known)) ? ((await users.getUser())?.access_token ?? null) : null;
}

/** Leaves for Keycloak; comes back to the given place. */
export async function signIn(returnTo: string, another = false): Promise<void> {
  const users = await userManager();
  await users.signinRedirect({ state: returnTo, ...(another ? { prompt: 'login' } : {}) });
}

/** Takes in what Keycloak sent us back with; says where the person was. */
export async function finishSignIn(): Promise<string> {
  const user = await (await userManager()).signinRedirectCallback();
  return safeReturn(user.state);
}

export async function signOut(): Promise<void> {
  await (await userManager()).signoutRedirect();
}

/** Only a path of ours: what comes back from outside must not lead elsewhere. */
export function safeReturn(state: unknown): string {
  return typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/agent';
}

function personOf(user: User): Person {
  const claims = claimsOf(user.access_token);
  return {
    username: claims.username || user.profile.preferred_username || user.profile.sub,
    name: user.profile.name ?? claims.username,
    roles: claims.roles,
  };
}

/** What the bearer says; the services decide, this is only for what the pages show. */
export function claimsOf(token: string): { username: string; roles: Role[] } {
  try {
    const body = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as {
      preferred_username?: string;
      realm_access?: { roles?: string[] };
    };
    const known: readonly Role[] = ['agent', 'supervisor', 'admin'];
    return {
      username: claims.preferred_username ?? '',
      roles: known.filter((role) => claims.realm_access?.roles?.includes(role)),
    };
  } catch {
    return { username: '', roles: [] };
  }
}
