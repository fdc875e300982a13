import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Bytes that come at a time, to the end of the tag or the text that they are in, and the wait after them, in milliseconds. */
const PIECE = 400;
const WAIT = 12;

/**
 * Serves what another server has, its pages in pieces with a wait between them, so that a browser paints a page many
 * times while it is parsed: what it paints must stay where it is when the next piece comes.
 */
export async function serveInPieces(origin: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', origin), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(url: URL, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await fetch(url).then(async (answered) => ({
    status: answered.status,
    headers: answered.headers,
    body: Buffer.from(await answered.arrayBuffer()),
  }));
  const kind = headers.get('content-type') ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': kind });
  if (!kind.startsWith('text/html')) return void response.end(body);
  for (let from = 0; from < body.length;) {
    const tag = body.indexOf('<', from + PIECE);
    const to = tag < 0 ? body.length : tag;
    response.write(body.subarray(from, to));
    from = to;
    await setTimeout(WAIT);
  }
  response.end();
}
