import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** One command of the test run. */
interface Step {
  name: string;
  command: string[];
  /** Where vitest writes its result. */
  result?: string;
}

const RESULTS = '.cache/tests';

const vitest = (project: string): Step => {
  const result = `${RESULTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${result}`];
  return { name: `${project} tests`, command: ['vitest', 'run', '--project', project, ...reporters], result };
};

/** The steps of a group are independent of each other: all of them run, two at a time. A group waits for the one before. */
const GROUPS: Step[][] = [
  [
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'lint', command: ['eslint', '.'] },
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'dead code', command: ['npm', 'run', '--silent', 'dead-code'] },
  ],
  [vitest('unit')],
  [
    { name: 'demo', command: ['npm', 'run', '--silent', 'demo', '--', '--no-serve'] },
    { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  ],
  [vitest('browser')],
];

/** Runs a step to its end and tells how it went. Its output is shown where it fails, or counts tests. */
async function run(step: Step): Promise<boolean> {
  const [file = '', ...args] = step.command;
  const start = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(-1)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
  if (code !== 0 || step.result) console.log(output.trim());
  return code === 0;
}

/** Runs the steps, two at a time, and gives the names of those that failed. */
async function runGroup(steps: Step[]): Promise<string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await run(step))) failed.push(step.name);
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** `123 passed, 0 failed, 2 skipped`, of all the reports that were written. A file that could not run counts as failed. */
function summary(): string {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const { result } of GROUPS.flat()) {
    const report = result ? readReport(result) : undefined;
    if (!report) continue;
    passed += report.numPassedTests;
    skipped += report.numPendingTests;
    failed += report.numFailedTests;
    failed += report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  }
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/**
 * `npm test`: every check of the project, the quick ones first. Stops at the first group with a failure; the last line
 * counts the tests that ran. Exits 1 where anything failed.
 */
export async function main(): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const start = performance.now();
  let failed: string[] = [];
  for (const group of GROUPS) {
    failed = await runGroup(group);
    if (failed.length > 0) break;
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(failed.length > 0 ? `Failed: ${failed.join(', ')} (${seconds} s).` : `Everything passed (${seconds} s).`);
  console.log(summary());
  return failed.length > 0 ? 1 : 0;
}
