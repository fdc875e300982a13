import type { Decision, Link } from '../domain/archive.ts';
import { addDays } from '../domain/plain-date.ts';
import { INVERSE_OF, RELATIONS, takesEffect, type InverseRelation, type Relation } from '../domain/relation.ts';
import { writeDate } from '../domain/write-date.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { inListOrder } from './archive-lists.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import type { PageSource } from './page-source.ts';
import { comparisonRef } from './compare/comparison-ref.ts';
import type { Ref } from '../i18n/phrase.ts';

/** The decisions to which one stands in one relation, newest first. */
export interface RelationGroup {
  /** The relation's name in the data, or `citations` and `citedBy`. */
  key: string;
  heading: string;
  items: RelatedItem[];
  /** Those left out, since no page grows without end. */
  more?: string;
  /** Words of the button that shows a long list. */
  folded?: string;
}

/** A related decision, and what the references say of it: parts, days. */
export interface RelatedItem extends DecisionItem {
  terms: string[];
  /** To the page that sets the two texts side by side. */
  comparison?: Ref;
}

const MOST_SHOWN = 200;
const MOST_UNFOLDED = 12;

/** A decision's relations, both ways, in the order of the contract: what acts on it before what it acts on. */
export function relationGroups(site: PageSource, decision: Decision): RelationGroup[] {
  const groups = RELATIONS.flatMap((relation) => {
    const inverse = INVERSE_OF[relation];
    if (relation === 'related')
      return group(site, relation, [...decision.relations.related, ...decision.inverse.relatedTo], false);
    const links = [
      [inverse, decision.inverse[inverse]],
      [relation, decision.relations[relation]],
    ] as const;
    return links.flatMap(([key, each]) => group(site, key, each, takesEffect(relation)));
  });
  return groups.map((related) => (COMPARED.has(related.key) ? withComparisons(site, decision.id, related) : related));
}

/** The relations under which two texts are set side by side. */
const COMPARED: ReadonlySet<string> = new Set(['supersedes', 'supersededBy', 'consolidates', 'consolidatedBy']);

function withComparisons(site: PageSource, id: string, related: RelationGroup): RelationGroup {
  const items = related.items.map((item) => {
    const comparison = comparisonRef(site, id, item.id);
    return comparison ? { ...item, comparison } : item;
  });
  return { ...related, items };
}

/** What a decision's text cites and where it is cited, as far as no relation says more. */
export function citationGroups(site: PageSource, decision: Decision): RelationGroup[] {
  const words = stringsOf(site.archive.settings.locale).decision;
  const related = new Set([decision.id]);
  for (const links of [...Object.values(decision.relations), ...Object.values(decision.inverse)])
    for (const { id } of links) related.add(id);
  const both = [
    ['citations', words.citations, decision.citations],
    ['citedBy', words.citedBy, decision.citedBy],
  ] as const;
  return both.flatMap(([key, heading, ids]) => {
    const terms = new Map(ids.filter((id) => !related.has(id)).map((id) => [id, []]));
    return makeGroup(site, key, heading, terms);
  });
}

function group(
  site: PageSource,
  key: Relation | InverseRelation,
  links: readonly Link[],
  hasDays: boolean,
): RelationGroup[] {
  const terms = new Map<string, string[]>();
  for (const link of links) {
    const words =
      hasDays && link.day === undefined
        ? stringsOf(site.archive.settings.locale).decision.noEffect
        : termWords(site, link);
    terms.set(link.id, [...(terms.get(link.id) ?? []), ...(words ? [words] : [])]);
  }
  return makeGroup(site, key, stringsOf(site.archive.settings.locale).relations[key], terms);
}

function makeGroup(
  site: PageSource,
  key: string,
  heading: string,
  terms: ReadonlyMap<string, string[]>,
): RelationGroup[] {
  const words = stringsOf(site.archive.settings.locale).decision;
  const found = [...terms.keys()].flatMap((id) => site.archive.decisions.get(id) ?? []).sort(inListOrder);
  if (!found.length) return [];
  const items = found
    .slice(0, MOST_SHOWN)
    .map((decision) => ({ ...decisionItem(site, decision), terms: terms.get(decision.id) ?? [] }));
  return [
    {
      key,
      heading,
      items,
      ...(found.length > MOST_SHOWN && { more: words.moreInData(found.length - MOST_SHOWN) }),
      ...(found.length > MOST_UNFOLDED && { folded: words.showAll(items.length) }),
    },
  ];
}

function termWords(site: PageSource, { partial, terms }: Link): string {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).decision;
  const { provisions = [], from, until, untilEvent } = terms;
  return [
    ...(provisions.length ? [words.provisions(provisions.join(', '))] : partial ? [words.partial] : []),
    ...(from ? [words.from(writeDate(locale, from))] : []),
    ...(until ? [words.until(writeDate(locale, addDays(until, -1)))] : []),
    ...(untilEvent ? [words.untilEvent(untilEvent)] : []),
  ].join('; ');
}
