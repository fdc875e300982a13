import type { CDPSession, Page } from 'playwright';

/** Something that a page had a browser fetch. */
export interface Fetch {
  /** As Chromium calls it: `Document`, `Stylesheet`, `Script`, `Font`, `Image`, … */
  type: string;
  url: string;
  /** Over the wire, headers included. */
  bytes: number;
}

/** A line of 400 kbit/s on which every answer takes 400 ms to begin. */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/**
 * Notes what a page fetches from now on; the list grows as it does. Chromium only.
 *
 * @param slow whether the page is on a slow line: 400 kbit/s, 400 ms
 */
export async function watchFetches(page: Page, slow = false): Promise<Fetch[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const byRequest = new Map<string, Fetch>();
  const fetches: Fetch[] = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    byRequest.set(requestId, { type, url: response.url, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const fetch = byRequest.get(requestId);
    if (fetch) fetches.push({ ...fetch, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  if (slow) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  return fetches;
}

/** The bytes of those fetches that a condition holds for. */
export function bytesOf(fetches: readonly Fetch[], wanted: (fetch: Fetch) => boolean): number {
  return fetches.filter(wanted).reduce((sum, { bytes }) => sum + bytes, 0);
}
