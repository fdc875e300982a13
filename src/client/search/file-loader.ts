import { fetchJson } from '../fetch-json.ts';

/** Loads files of the site, each once. Rejects where one can't be had. */
export type FileLoader = <T>(path: string, read: (json: unknown) => T) => Promise<T>;

/**
 * Keeps what has come; whoever asks for a file that is under way asks `fetchFile`.
 *
 * @param base the base of the site's addresses
 * @param table the one file, below the base, that keeps its name from build to build; all others are named after what they hold
 * @param fetchFile how a file is had
 */
export function fileLoader(base: string, table: string, fetchFile = fetchJson): FileLoader {
  const loaded = new Map<string, unknown>();
  const load = async <T>(path: string, read: (json: unknown) => T): Promise<T> => {
    const json = await fetchFile(base + path, path === table ? { cache: 'no-cache' } : {});
    // Whoever asked for it meanwhile may have read it.
    if (!loaded.has(path)) loaded.set(path, read(json));
    return loaded.get(path) as T;
  };
  return async <T>(path: string, read: (json: unknown) => T): Promise<T> => {
    if (loaded.has(path)) return loaded.get(path) as T;
    try {
      return await load(path, read);
    } catch (error) {
      // What was loaded may be of a build that is no more; a file that was given up says nothing of that.
      if (!isGivenUp(error)) loaded.clear();
      throw error;
    }
  };
}

function isGivenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
