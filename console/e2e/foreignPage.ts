import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const gateway = process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080';

/** The development server's port: its origin is allowed from the start. */
export const ALLOWED_PORT = 5173 + Number(new URL(gateway).port) - 8080;

/** A page on another origin, with a strict policy; on a port that is not allowed unless it is said. */
export function foreignPage(port = 0): Promise<{ address: string; server: Server }> {
  const sockets = gateway.replace('http', 'ws');
  const policy = `default-src 'none'; script-src 'nonce-page'; connect-src ${gateway} ${sockets}; media-src blob:`;
  const server = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.setHeader('content-security-policy', policy);
    answer.end(
      `<!doctype html><html lang="en"><title>A shop</title><h1>A shop</h1><div id="place"><baton-voice language="en"></baton-voice></div>
       <script nonce="page" async src="${gateway}/widget.js"></script>`,
    );
  });
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({ address: `http://localhost:${(server.address() as AddressInfo).port}/`, server }),
    ),
  );
}
