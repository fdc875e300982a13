import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** How a process ran, with all that it started. */
export interface Measured {
  code: number;
  seconds: number;
  /** The most memory that the tree of processes held at once, in bytes; undefined where the system doesn't tell. */
  peakBytes?: number;
  /** What it wrote to standard output. */
  output: string;
}

const SAMPLE_MS = 100;

/** Runs this Node with the given arguments to its end, and measures time and memory. */
export async function measureProcess(args: string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  let peakBytes = 0;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOfTree(child.pid ?? 0));
  }, SAMPLE_MS);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (exit) => resolve(exit ?? 1));
  });
  clearInterval(sampling);
  const seconds = (performance.now() - start) / 1000;
  return { code, seconds, output, ...(peakBytes > 0 && { peakBytes }) };
}

/** The resident memory of a process and its descendants, from Linux's /proc; 0 elsewhere. */
function memoryOfTree(pid: number): number {
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
  return childrenOf(pid).reduce((sum, child) => sum + memoryOfTree(child), own);
}

function childrenOf(pid: number): number[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return threads.flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

/** A file of /proc, empty where the process has just ended. */
function read(file: string): string {
  return attempt(() => readFileSync(file, 'utf8')) ?? '';
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
