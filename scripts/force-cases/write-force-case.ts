import { RELATIONS, type Relation } from '../../src/domain/relation.ts';
import { writeContent, writeSettings } from '../make-archive/write-content.ts';
import { numberOf } from './number-of.ts';
import type { CaseDecision, CaseReference, ForceCase } from './read-force-cases.ts';

const ISSUER = 'ubnd-tinh-binh-minh';

/** Writes the decisions of a case as the files of an archive: its stubs become what held decisions say of them. */
export function writeForceCase(dir: string, one: ForceCase, issuers: object): void {
  writeSettings(dir, {
    name: 'Kho hư cấu',
    url: 'https://vi-du.example/',
    issuers,
    types: one.types,
    profile: one.profile ?? 'vn',
  });
  const decisions = new Map(one.decisions.map((decision) => [decision.id, decision]));
  const published = firstDay(one);
  for (const decision of decisions.values()) {
    if (!decision.held) continue;
    const { id, held: _, text = 'Nội dung.', ...facts } = decision;
    const frontmatter = {
      title: `Văn bản hư cấu ${id}`,
      issuer: ISSUER,
      published,
      ...facts,
      number: numberOf(decision),
      ...Object.fromEntries(RELATIONS.map((relation) => [relation, referencesOf(decision, relation, decisions)])),
      supersededBy: supersededBy(decision, one.decisions),
    };
    writeContent(dir, `decisions/${id}.md`, frontmatter, text);
  }
}

/** The first day that a case knows of: its decisions are published by then. */
function firstDay({ decisions, expect }: ForceCase): string {
  const asked = Object.values(expect).flatMap(({ current }) => Object.keys(current));
  return [...decisions.flatMap(({ issued }) => issued ?? []), ...asked].sort()[0]!;
}

function referencesOf(decision: CaseDecision, relation: Relation, decisions: ReadonlyMap<string, CaseDecision>) {
  return decision[relation].map((reference) => {
    const target = decisions.get(reference.ref);
    if (!target) throw new Error(`${decision.id} names ${reference.ref}, which the case has not`);
    return target.held ? reference : stubReference(target, reference);
  });
}

/** What a stub did is written on the older side: the archive has no file of the stub. */
function supersededBy(decision: CaseDecision, decisions: readonly CaseDecision[]) {
  return decisions
    .filter(({ held }) => !held)
    .flatMap((stub) =>
      stub.supersedes.flatMap((reference) => (reference.ref === decision.id ? stubReference(stub, reference) : [])),
    );
}

function stubReference(stub: CaseDecision, { ref: _, ...terms }: CaseReference) {
  const { issued, effective, expires, issuer } = stub;
  return { ref: numberOf(stub), issued, effective, expires, issuer, ...terms };
}
