import type { Decision, Link } from '../../domain/archive.ts';
import { nearest } from '../../domain/nearest.ts';
import { problem, type Place, type Problem } from '../../domain/problem.ts';
import { findProvision, type MissingProvision } from '../../domain/provision-anchor.ts';
import { provisionPaths } from '../../domain/provision-path.ts';
import { wordsOfId } from '../../domain/provision-words.ts';
import { RELATIONS, type Relation } from '../../domain/relation.ts';
import { cleanText } from '../../domain/vietnamese-text.ts';
import type { Site } from '../site.ts';

/** Provisions that references name and the held full text of their target has not: `unknown-provision`. */
export function checkProvisions(site: Site): Problem[] {
  return [...site.archive.decisions.values()].flatMap((acting) =>
    RELATIONS.flatMap((relation) =>
      acting.relations[relation].flatMap((link) => unknownIn(site, acting, relation, link)),
    ),
  );
}

function unknownIn(site: Site, acting: Decision, relation: Relation, link: Link): Problem[] {
  const { provisions } = link.terms;
  const target = site.archive.decisions.get(link.id);
  const ids = provisions && target && provisionIdsOf(site, target);
  const place = ids && placeOf(acting, target, relation, provisions);
  if (!ids || !place) return [];
  return provisions.flatMap((provision, at) => {
    const missing = provisionPaths(cleanText(provision)).flatMap((path) => findProvision(path, ids).missing ?? [])[0];
    if (!missing) return [];
    const data = { provision, target: link.id, nearest: nearestTo(missing, ids) };
    return [problem('unknown-provision', { ...place, path: [...place.path, 'provisions', at] }, data)];
  });
}

/** The ids of a text that is held in full and in which articles can be told apart. */
function provisionIdsOf(site: Site, { record }: Decision): string[] | undefined {
  if (record?.text !== 'full' || record.withdrawn) return undefined;
  const { ids } = site.renderedOf(record.file);
  return ids.some((id) => id.startsWith('dieu-')) ? ids : undefined;
}

/** The reference that names these provisions: on the acting side, or on the older one as `supersededBy`. */
function placeOf(
  acting: Decision,
  target: Decision,
  relation: Relation,
  provisions: readonly string[],
): (Place & { path: (string | number)[] }) | undefined {
  const lists = [
    [acting.record, relation, acting.record?.references[relation]] as const,
    [target.record, 'supersededBy', target.record?.supersededBy] as const,
  ];
  for (const [record, key, references] of lists) {
    const at = references?.findIndex((reference) => reference.provisions === provisions) ?? -1;
    if (record && at >= 0) return { file: record.file, path: [key, at] };
  }
  return undefined;
}

/** What the text has beside a missing provision that is written much like it. */
function nearestTo({ id, around }: MissingProvision, ids: readonly string[]): string[] {
  const siblings = ids.filter((other) => other.startsWith(around) && kindsOf(other) === kindsOf(id));
  const words = siblings.flatMap((sibling) => wordsOfId(sibling) ?? []);
  return nearest(wordsOfId(id) ?? id, words);
}

/** `dieu khoan` of `dieu-5-khoan-2`. */
function kindsOf(id: string): string {
  return (id.match(/phan|phu-luc|chuong|muc|dieu|khoan|diem/g) ?? []).join(' ');
}
