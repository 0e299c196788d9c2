// A token service as one writes it with Fastify and LiveKit's SDK: the bearer is verified, a token is minted, nothing is stored.
import cluster from 'node:cluster';
import { createPublicKey } from 'node:crypto';
import { createVerifier } from 'fast-jwt';
import Fastify from 'fastify';
import { AccessToken, TrackSource } from 'livekit-server-sdk';

const { BENCH_BEARER_MEMORY, BENCH_PORT, BENCH_WORKERS, BENCH_ISSUER, BENCH_WS_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;

/** One verifier for each signing key of the issuer, by key id; it remembers a good bearer for as many seconds as it is told. */
async function verifiers() {
  const answer = await fetch(`${BENCH_ISSUER}/protocol/openid-connect/certs`);
  const { keys } = await answer.json();
  return new Map(
    keys
      .filter((key) => key.use === 'sig' && key.kty === 'RSA')
      .map((key) => [
        key.kid,
        createVerifier({
          key: createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }),
          algorithms: ['RS256'],
          allowedIss: BENCH_ISSUER,
          allowedAud: 'baton-api',
          cache: BENCH_BEARER_MEMORY !== '0',
          cacheTTL: Number(BENCH_BEARER_MEMORY) * 1000,
        }),
      ]),
  );
}

async function serve() {
  const known = await verifiers();
  const app = Fastify();
  app.addHook('onRequest', async (request, reply) => {
    try {
      const bearer = request.headers.authorization.slice('Bearer '.length);
      const { kid } = JSON.parse(Buffer.from(bearer.slice(0, bearer.indexOf('.')), 'base64url'));
      const claims = known.get(kid)(bearer);
      if (!claims.realm_access.roles.includes('agent')) {
        return reply.code(403).send({ error: 'forbidden' });
      }
    } catch {
      return reply.code(401).send({ error: 'unauthorized' });
    }
  });
  const text = { type: 'string', minLength: 1, maxLength: 128 };
  const answer = { type: 'object', properties: { token: { type: 'string' }, wsUrl: { type: 'string' } } };
  const schema = {
    body: { type: 'object', required: ['identity', 'room'], properties: { identity: text, room: text } },
    response: { 200: answer },
  };
  app.post('/token', { schema }, async ({ body: { identity, room } }) => {
    const token = new AccessToken(LIVEKIT_API_KEY, LIVEKIT_API_SECRET, {
      identity,
      ttl: '2m',
      attributes: { 'baton.kind': 'agent' },
    });
    token.addGrant({
      roomJoin: true,
      room,
      canSubscribe: true,
      canPublish: true,
      canPublishSources: [TrackSource.MICROPHONE],
      canPublishData: true,
      canUpdateOwnMetadata: false,
      hidden: false,
    });
    return { token: await token.toJwt(), wsUrl: BENCH_WS_URL };
  });
  await app.listen({ host: '127.0.0.1', port: Number(BENCH_PORT) });
}

if (cluster.isPrimary) {
  for (let i = 0; i < Number(BENCH_WORKERS); i++) {
    cluster.fork();
  }
  cluster.on('exit', () => process.exit(1));
} else {
  await serve();
}
