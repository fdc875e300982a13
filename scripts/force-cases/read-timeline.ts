import { RELATIONS } from '../../src/domain/relation.ts';
import type { Cause, Interval, State } from '../../src/domain/timeline.ts';

const LINE = /^(?<from>…|\d{4}-\d\d-\d\d) (?<state>[a-z-]+)(?<assumed> assumed)?$/;
const STATES: Record<State, true> = {
  'not-yet-in-force': true,
  'in-force': true,
  'partly-in-force': true,
  suspended: true,
  'partly-suspended': true,
  expired: true,
  unknown: true,
  'not-applicable': true,
};

/**
 * The lines of a timeline of docs/force/cases.yaml as the intervals of open data: `2026-04-16 suspended | suspends
 * 2026/9-qd | until có quy định mới`. Throws where a line breaks the notation.
 */
export function readTimeline(lines: readonly string[]): Interval[] {
  const intervals = lines.map(readLine);
  return intervals.map((interval, i) => {
    const to = intervals[i + 1]?.from;
    return { ...interval, ...(to !== undefined && { to }) };
  });
}

function readLine(line: string): Interval {
  const [head = '', ...parts] = line.split(' | ');
  const { from, state, assumed } = LINE.exec(head)?.groups ?? {};
  if (from === undefined || state === undefined || !Object.hasOwn(STATES, state))
    throw new Error(`not an interval: ${line}`);
  const event = parts.at(-1)?.startsWith('until ') ? parts.pop()!.slice('until '.length) : undefined;
  const [because, ...also] = parts.map((part) => readCause(part, line));
  return {
    ...(from !== '…' && { from }),
    state: state as State,
    ...(assumed !== undefined && { assumed: true as const }),
    ...(because && { because }),
    ...(also.length > 0 && { also }),
    ...(event !== undefined && { untilEvent: event }),
  };
}

function readCause(part: string, line: string): Cause {
  if (part === 'expires') return { relation: 'expires' };
  const [word, by, ...rest] = part.split(' ');
  const relation = RELATIONS.find((known) => known === word);
  if (relation === undefined || by === undefined || rest.length > 0) throw new Error(`not a cause: ${part} (${line})`);
  return { relation, by };
}
