import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readForceCases, type ForceCase } from '../../../scripts/force-cases/read-force-cases.ts';
import { readTimeline } from '../../../scripts/force-cases/read-timeline.ts';
import { writeForceCase } from '../../../scripts/force-cases/write-force-case.ts';
import { SEVERITY } from '../../../src/domain/problem.ts';
import type { Interval } from '../../../src/domain/timeline.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { decisionsJsonl } from '../../../src/site/open-data.ts';

interface Row {
  id: string;
  held: boolean;
  timeline: Interval[];
  current?: string[];
}

const RULES = Array.from({ length: 14 }, (_, i) => i + 1);
/** A day after all that any case tells. */
const LATE = '2100-01-01';

const { issuers, cases } = readForceCases();

/** The archive of a case, as an editor's files. */
function contentOf(one: ForceCase): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-force-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeForceCase(dir, one, issuers);
  return dir;
}

/** The days on which a case's archive is built: the one that it names, else each one asked about, and a late one. */
function daysOf({ asOf, expect: expected }: ForceCase): string[] {
  if (asOf !== undefined) return [asOf];
  return [...new Set([...Object.values(expected).flatMap(({ current }) => Object.keys(current)), LATE])];
}

/** What the archive of a case, read and checked as any other, says on a day, as open data tells it; and its problems. */
async function builtOn(day: string, dir: string) {
  const { site, problems } = await checkContent(dir, { asOf: day });
  const rows = decisionsJsonl(site!)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  return { rows: new Map(rows.map((row) => [row.id, row])), problems };
}

describe('docs/force/cases.yaml', () => {
  it('has at least 150 cases, each of another name', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('has cases of each rule', () => {
    expect([...new Set(cases.map(({ rule }) => rule))].sort((a, b) => a - b)).toEqual(RULES);
  });

  it('asks about what the cases hold, and names problems that there are', () => {
    for (const { name, decisions, expect: expected, tells, silent } of cases) {
      const ids = decisions.map(({ id }) => id);
      expect(ids, name).toEqual(expect.arrayContaining(Object.keys(expected)));
      expect(Object.keys(SEVERITY), name).toEqual(expect.arrayContaining([...tells, ...silent]));
      expect(Object.keys(expected).length + tells.length + silent.length, name).toBeGreaterThan(0);
    }
  });
});

describe.each(RULES)('rule %i', (rule) => {
  it.each(cases.filter((one) => one.rule === rule))('$name', async (one) => {
    const dir = contentOf(one);
    for (const day of daysOf(one)) {
      const { rows, problems } = await builtOn(day, dir);
      for (const [id, { timeline, current }] of Object.entries(one.expect)) {
        const { held } = one.decisions.find((decision) => decision.id === id)!;
        expect(rows.get(id), `${id}, built on ${day}`).toMatchObject({ id, held });
        expect(rows.get(id)!.timeline, `${id}, built on ${day}`).toEqual(readTimeline(timeline));
        if (current[day]) expect(rows.get(id)!.current ?? [], `${id}, built on ${day}`).toEqual(current[day]);
      }
      const codes = problems.map(({ code }) => code);
      expect(codes, `told on ${day}`).toEqual(expect.arrayContaining(one.tells));
      expect(
        codes.filter((code) => one.silent.includes(code)),
        `told on ${day}`,
      ).toEqual([]);
      const errors = problems.filter(({ code, severity }) => severity === 'error' && !one.tells.includes(code));
      expect(errors, `told on ${day}`).toEqual([]);
    }
  });
});
