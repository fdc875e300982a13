import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serveFolder, type Served } from './serve-folder.ts';

const TEXTS = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/javascript|image\/svg\+xml)/;

/**
 * Serves a built site as `serveFolder` does, with texts compressed (gzip), as every web server that such a site is put
 * on does: for whatever measures what goes over the wire.
 */
export async function serveCompressed(dir: string): Promise<Served> {
  const plain = await serveFolder(dir);
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', plain.url), request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(plain.url).pathname}`,
    locale: plain.locale,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await plain.close();
    },
  };
}

async function answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await fetched(url, request.method ?? 'GET');
  const kind = headers.get('content-type') ?? 'application/octet-stream';
  const compressed = TEXTS.test(kind) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = compressed ? gzipSync(body) : body;
  const location = headers.get('location');
  response.writeHead(status, {
    'content-type': kind,
    'content-length': bytes.length,
    ...(compressed && { 'content-encoding': 'gzip' }),
    ...(location !== null && { location }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function fetched(url: URL, method: string) {
  const answered = await fetch(url, { method, redirect: 'manual' });
  return { status: answered.status, headers: answered.headers, body: Buffer.from(await answered.arrayBuffer()) };
}
