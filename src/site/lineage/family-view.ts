import type { Decision } from '../../domain/archive.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { decisionCrumbs } from '../decision-crumbs.ts';
import { decisionItem, type DecisionItem } from '../decision-item.ts';
import { datedName, decisionRef } from '../decision-name.ts';
import type { ListView } from '../list-view.ts';
import type { PageSource } from '../page-source.ts';
import { pageOf, pagerOf } from '../pager.ts';
import { familyOf } from './family.ts';
import { neighboursOf } from './lineage-edge.ts';
import type { Bounds } from './lineage-of.ts';
import { viewOf, type LineageView } from './lineage-view.ts';
import { actWords } from './row-view.ts';

/** A page of a family that is larger than a decision's page can draw. */
export interface FamilyView extends ListView {
  /** On the first page. */
  lineage?: LineageView;
  /** Oldest first; `terms` say what each does to others. */
  items: (DecisionItem & { terms: string[] })[];
}

const DRAWN: Bounds = { nodes: 40, steps: Infinity, brought: 12 };

const MOST_TERMS = 20;

/** A page of the family that an id of `familyPaths` names. */
export function familyView(site: PageSource, id: string, page: number): FamilyView {
  const { archive, paths } = site;
  const { lineage: words, lists } = stringsOf(archive.settings.locale);
  const members = (familyOf(archive, id)?.members ?? []).flatMap((member) => archive.decisions.get(member) ?? []);
  const eldest = archive.decisions.get(id);
  const heading = words.ofFamily(eldest ? datedName(archive.settings, eldest) : id);
  const pager = pagerOf(members.length, page, (n) => paths.lineage(id, n));
  const lineage = page === 1 ? viewOf(site, id, { bounds: DRAWN }) : undefined;
  const drawn = lineage?.rows.filter(({ card }) => card).length ?? 0;
  return {
    frame: {
      title: page > 1 ? `${heading} – ${lists.page(page, pager.pages)}` : heading,
      path: paths.lineage(id, page),
      noindex: true,
      crumbs: [...decisionCrumbs(site, id), decisionRef(site, id)],
    },
    heading,
    intro: [
      [words.familyIntro(members.length)],
      ...(lineage && drawn < members.length ? [[words.familyPart(drawn)]] : []),
    ],
    ...(lineage && { lineage }),
    items: pageOf(members, page).map((decision) => ({
      ...decisionItem(site, decision),
      terms: termsOf(site, decision),
    })),
    pager,
  };
}

function termsOf(site: PageSource, { id, issued }: Decision): string[] {
  const words = stringsOf(site.archive.settings.locale).lineage;
  const edges = [...(neighboursOf(site.archive).get(id)?.values() ?? [])].flat().filter(({ acting }) => acting === id);
  const rest = edges.length - MOST_TERMS;
  return [
    ...edges.slice(0, MOST_TERMS).map((edge) => actWords(site, edge, issued)),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
}
