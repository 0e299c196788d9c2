import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const gateway = process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080';

/** The development server's port: its origin is allowed from the start. */
export const ALLOWED_PORT = 5173 + Number(new URL(gateway).port) - 8080;

/** A page on another origin, with a strict policy; on a port that is not allowed unless it is said. */
export function foreignPage(port = 0): Promise<{ address: string; server: Server }> {
  return serve(page(), port);
}

/** The demo page as it lies in its folder, but with this gateway's address. */
export function demoPage(): Promise<{ address: string; server: Server }> {
  const demo = readFileSync('demo/widget.html', 'utf8')
    .replaceAll('http://localhost:8080', gateway)
    .replaceAll('ws://localhost:8080', gateway.replace('http', 'ws'));
  return serve({ html: demo }, ALLOWED_PORT);
}

interface Served {
  readonly html: string;
  readonly policy?: string;
}

function page(): Served {
  const sockets = gateway.replace('http', 'ws');
  const policy = `default-src 'none'; script-src 'nonce-page'; connect-src ${gateway} ${sockets}; media-src blob:`;
  return {
    policy,
    html: `<!doctype html><html lang="en"><title>A shop</title><h1>A shop</h1><div id="place"><baton-voice language="en"></baton-voice></div>
       <script nonce="page" async src="${gateway}/widget.js"></script>`,
  };
}

function serve({ html, policy }: Served, port: number): Promise<{ address: string; server: Server }> {
  const server = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) answer.setHeader('content-security-policy', policy);
    answer.end(html);
  });
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({ address: `http://localhost:${(server.address() as AddressInfo).port}/`, server }),
    ),
  );
}
