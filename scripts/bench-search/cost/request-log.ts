import { requestKind } from './request-kind.ts';

/** Bytes over the wire by kind of file. */
export type Bytes = Map<string, number>;

/** Keeps what a server sends. */
export interface RequestLog {
  /** Takes a request; as `serveCompressed` tells it. */
  add(path: string, bytes: Promise<number>): void;
  /** What was asked for since the last call, once all of it has been sent. */
  take(): Promise<Bytes>;
}

/** @param base the base of the site's addresses, with `/` at its end */
export function requestLog(base: string): RequestLog {
  let requests: { path: string; bytes: Promise<number> }[] = [];
  return {
    add: (path, bytes) => void requests.push({ path, bytes }),
    take: async () => {
      const sums: Bytes = new Map();
      while (requests.length > 0) {
        const taken = requests;
        requests = [];
        for (const { path, bytes } of taken) {
          const kind = requestKind(path.slice(base.length));
          sums.set(kind, (sums.get(kind) ?? 0) + (await bytes));
        }
      }
      return sums;
    },
  };
}

/** All of them together. */
export function sumOf(bytes: Bytes): number {
  return [...bytes.values()].reduce((sum, part) => sum + part, 0);
}
