/**
 * Loads JSON. Rejects where it can't be had.
 *
 * @param init `{ cache: 'no-cache' }` for a file that keeps its name from build to build
 * @param came called with the bytes of each piece that comes in, as they are once unpacked
 */
export async function fetchJson(
  address: string,
  init: RequestInit = {},
  came?: (bytes: number) => void,
): Promise<unknown> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return came && response.body ? JSON.parse(await readText(response.body, came)) : response.json();
}

async function readText(body: ReadableStream<Uint8Array>, came: (bytes: number) => void): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    came(value.length);
    text += decoder.decode(value, { stream: true });
  }
}
