import type { Archive, Decision } from '../../domain/archive.ts';
import { readCitation } from '../../domain/citation.ts';
import { foldedNumberKey } from '../../domain/document-number.ts';
import type { Place } from '../../domain/problem.ts';
import type { ContentRecord, Reference } from '../../domain/record.ts';
import { INVERSE_OF, RELATIONS, type Relation } from '../../domain/relation.ts';
import type { Site } from '../site.ts';

/** A stub, what is known of it, and where it is named. */
export interface ListedStub {
  id: string;
  number: string;
  type?: string;
  title?: string;
  issuer?: string;
  issued?: string;
  effective?: string;
  expires?: string;
  url?: string;
  namedBy: Naming[];
}

/** A file that names a stub, and as what. */
export interface Naming {
  /** The decision's id; of news and pages, the file's path below their folder. */
  id: string;
  /** The key under which the reference stands, or `citations`. */
  as: Relation | 'supersededBy' | 'about' | 'citations';
  place: Place;
}

/** All stubs in the order of their ids, each with every reference and citation that names it. */
export function stubsOf(site: Pick<Site, 'archive' | 'renderedOf'>): ListedStub[] {
  const { archive } = site;
  const citing = citationsOfStubs(site);
  return [...archive.decisions.values()]
    .filter(({ held }) => !held)
    .map((stub) => {
      const namedBy = [...relationsTo(stub, archive), ...newsAbout(stub, archive), ...(citing.get(stub.id) ?? [])];
      return { ...factsOf(stub), namedBy };
    });
}

function factsOf({ id, number, type, title, issuer, issued, effective, expires, url }: Decision) {
  const facts = { id, number, type, title, issuer, issued, effective, expires, url };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Omit<
    ListedStub,
    'namedBy'
  >;
}

function relationsTo(stub: Decision, archive: Archive): Naming[] {
  const acting = RELATIONS.flatMap((relation) =>
    uniqueIds(stub.inverse[INVERSE_OF[relation]]).flatMap((id) => {
      const record = archive.decisions.get(id)?.record;
      return record ? namings(record, relation, record.references[relation] ?? [], stub, archive) : [];
    }),
  );
  const ended = uniqueIds(stub.relations.supersedes).flatMap((id) => {
    const record = archive.decisions.get(id)?.record;
    return record ? namings(record, 'supersededBy', record.supersededBy, stub, archive) : [];
  });
  return [...acting, ...ended];
}

function uniqueIds(links: readonly { id: string }[]): string[] {
  return [...new Set(links.map(({ id }) => id))];
}

function newsAbout(stub: Decision, archive: Archive): Naming[] {
  return (archive.newsAbout.get(stub.id) ?? []).flatMap(({ record }) =>
    namings(record, 'about', record.about, stub, archive),
  );
}

/** The references of a list that name a stub; the list as a whole where none can be told apart. */
function namings(
  record: ContentRecord,
  as: Naming['as'],
  references: readonly Reference[],
  stub: Decision,
  archive: Archive,
): Naming[] {
  const { id, file } = record;
  const naming = references.flatMap((reference, i) =>
    isOf(reference, stub, archive) ? [{ id, as, place: { file, path: [as, i] } }] : [],
  );
  return naming.length > 0 || references.length === 0 ? naming : [{ id, as, place: { file, path: [as] } }];
}

function isOf(reference: Reference, stub: Decision, { settings: { profile } }: Archive): boolean {
  const citation = readCitation(reference.ref, profile);
  if (!citation || foldedNumberKey(citation.number, profile) !== foldedNumberKey(stub.number, profile)) return false;
  const issued = reference.issued ?? citation.issued;
  return issued === undefined || stub.issued === undefined || issued === stub.issued;
}

/** Where texts cite stubs, by the stub's id. */
function citationsOfStubs({ archive, renderedOf }: Pick<Site, 'archive' | 'renderedOf'>): Map<string, Naming[]> {
  const naming = new Map<string, Naming[]>();
  for (const [file, targets] of archive.citationTargets) {
    targets.forEach((target, n) => {
      if (target === undefined || archive.decisions.get(target)?.held !== false) return;
      const at = renderedOf(file).citations[n]?.at;
      const id = file.replace(/^[^/]+\//, '').replace(/\.mdx?$/, '');
      const found: Naming = { id, as: 'citations', place: { file, ...(at && { at }) } };
      const others = naming.get(target);
      if (others) others.push(found);
      else naming.set(target, [found]);
    });
  }
  return naming;
}
