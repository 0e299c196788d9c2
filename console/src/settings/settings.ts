/** What differs between environments, from /config.json, so that one build serves them all. */
export interface Settings {
  /** Keycloak's realm: the issuer in every token. */
  readonly issuer: string;
  readonly clientId: string;
}

let loading: Promise<Settings> | undefined;

/** The settings; asked for once, and again only after a failure. */
export function settings(): Promise<Settings> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function load(): Promise<Settings> {
  const answer = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`The settings could not be loaded (${answer.status}).`);
  return parseSettings(await answer.json());
}

export function parseSettings(json: unknown): Settings {
  const { issuer, clientId } = (json ?? {}) as Record<string, unknown>;
  if (typeof issuer !== 'string' || !/^https?:\/\//.test(issuer) || typeof clientId !== 'string') {
    throw new Error('The settings name no issuer or no client.');
  }
  return { issuer, clientId };
}
