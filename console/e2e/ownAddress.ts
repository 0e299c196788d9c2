import { request as send } from 'node:http';
import type { BrowserContext, Route } from '@playwright/test';

const NOT_OURS = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** One of the machine's many loopback addresses; Linux has them all from the start. */
function someAddress(): string {
  const part = () => 2 + Math.floor(Math.random() * 250);
  return `127.${part()}.${part()}.${part()}`;
}

/**
 * Lets a browser ask for its sessions from an address of its own, as callers do: how many sessions one address may have, and ask
 * for in a minute, is limited, and must not depend on who called before.
 */
export async function callFromOwnAddress(context: BrowserContext): Promise<void> {
  if (process.platform !== 'linux') return;
  const address = someAddress();
  await context.route('**/api/livekit/public-token', (route) => pass(route, address));
}

async function pass(route: Route, localAddress: string): Promise<void> {
  const asked = route.request();
  const headers = await asked.allHeaders();
  const answer = await new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>(
    (resolve, reject) => {
      const sent = send(
        asked.url(),
        { method: asked.method(), headers, localAddress, agent: false },
        (came) => {
          const parts: Buffer[] = [];
          came.on('data', (part: Buffer) => parts.push(part));
          came.on('error', reject);
          came.on('end', () => {
            const known = Object.entries(came.headers).filter(([name]) => !NOT_OURS.includes(name));
            resolve({
              status: came.statusCode ?? 502,
              headers: Object.fromEntries(known.map(([name, value]) => [name, String(value)])),
              body: Buffer.concat(parts),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(asked.postDataBuffer() ?? undefined);
    },
  ).catch(() => null);
  await (answer ? route.fulfill(answer) : route.abort());
}
