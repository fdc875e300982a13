/**
 * Loads JSON. Rejects where it can't be had.
 *
 * @param init `{ cache: 'no-cache' }` for a file that keeps its name from build to build
 */
export async function fetchJson(address: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
