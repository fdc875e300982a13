import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serveFolder, type Served } from './serve-folder.ts';

const TEXTS = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/javascript|image\/svg\+xml)/;

/**
 * Serves a built site as `serveFolder` does, with texts compressed (gzip), as every web server that such a site is put
 * on does: for whatever measures what goes over the wire.
 *
 * @param onRequest called with the path of each request, and the bytes of its answer, headers included, once they are sent
 */
export async function serveCompressed(
  dir: string,
  onRequest?: (path: string, bytes: Promise<number>) => void,
): Promise<Served> {
  // The system chooses the port: a search for a free one would be told.
  const plain = await serveFolder(dir, 0);
  const answers: Answers = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', plain.url);
    onRequest?.(url.pathname, bytesOf(request, response));
    answer(url, answers, request, response).catch((error: unknown) => {
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

async function bytesOf({ socket }: IncomingMessage, response: ServerResponse): Promise<number> {
  const before = socket.bytesWritten;
  await once(response, 'close');
  return socket.bytesWritten - before;
}

/** What was answered, by address: a server that is measured compresses a file once. */
type Answers = Map<string, ReturnType<typeof fetched>>;

async function answer(url: URL, answers: Answers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answered = answers.get(url.href) ?? fetched(url);
  answers.set(url.href, answered);
  const { status, kind, location, plain, gzip } = await answered;
  const compressed = gzip !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = compressed ? gzip : plain;
  response.writeHead(status, {
    'content-type': kind,
    'content-length': bytes.length,
    ...(compressed && { 'content-encoding': 'gzip' }),
    ...(location !== null && { location }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function fetched(url: URL) {
  const response = await fetch(url, { redirect: 'manual' });
  const { status, headers } = response;
  const plain = Buffer.from(await response.arrayBuffer());
  const kind = headers.get('content-type') ?? 'application/octet-stream';
  return { status, kind, location: headers.get('location'), plain, ...(TEXTS.test(kind) && { gzip: gzipSync(plain) }) };
}
