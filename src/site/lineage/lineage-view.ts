import type { Decision } from '../../domain/archive.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import type { PageSource } from '../page-source.ts';
import { stateLabel } from '../state-badge.ts';
import { pictureOf } from './draw-picture.ts';
import { familyOf } from './family.ts';
import type { Look } from './life.ts';
import { lineageOf, type Bounds, type Lineage } from './lineage-of.ts';
import { rowsOf } from './lineage-rows.ts';
import type { Picture, Sign } from './picture.ts';
import { hereName, rowViews, type RowView } from './row-view.ts';

/** A lineage as a page shows it: drawn, and in words. */
export interface LineageView {
  /** The picture's name for those who don't see it. */
  label: string;
  picture: Picture;
  /** Too long to stand open below the picture. */
  folded: boolean;
  /** Only what occurs. */
  legend: LegendEntry[];
  rows: RowView[];
  /** What the picture leaves out, in sentences. */
  left: string[];
  /** The page of a family that is larger than the picture. */
  whole?: { text: string; href: string };
}

export type LegendEntry = { text: string } & (
  | { sample: 'act'; sign: Pick<Sign, 'kind' | 'relation' | 'partial'> }
  | { sample: 'life'; look: Look }
  | { sample: 'stub' }
);

const MOST_UNFOLDED = 14;

/** The lineage of a decision's page, if it has one. */
export function lineageView(site: PageSource, decision: Decision): LineageView | undefined {
  return viewOf(site, decision.id, { here: decision.id });
}

/** A picture around one decision: `here` is the one whose page it stands on. */
export function viewOf(
  site: PageSource,
  id: string,
  { here, bounds }: { here?: string; bounds?: Bounds },
): LineageView | undefined {
  const { archive } = site;
  const words = stringsOf(archive.settings.locale).lineage;
  const lineage = lineageOf(archive, id, bounds);
  const family = familyOf(archive, id);
  if (!lineage || !family) return undefined;
  const rows = rowsOf(lineage);
  const views = rowViews(site, rows, lineage.nodes, here);
  const picture = pictureOf(rows, views);
  const { decisions, edges } = lineage.left;
  return {
    label: words.label(hereName(site, id)),
    picture,
    folded: rows.length > MOST_UNFOLDED,
    legend: legendOf(site, lineage, picture),
    rows: views,
    left: [...(decisions && here ? [words.left(decisions)] : []), ...(edges ? [words.leftActs(edges)] : [])],
    ...(decisions &&
      here && { whole: { text: words.whole(family.members.length), href: site.paths.lineage(family.id) } }),
  };
}

function legendOf(site: PageSource, { nodes }: Lineage, { signs, lives }: Picture): LegendEntry[] {
  const { lineage: words } = stringsOf(site.archive.settings.locale);
  const acts = new Map<string, LegendEntry>();
  for (const { kind, relation, partial } of signs) {
    const verb = kind === 'void' ? words.noEffect : words.acts[relation];
    const text = kind !== 'void' && partial ? `${verb} (${words.partly})` : verb;
    if (!acts.has(text)) acts.set(text, { text, sample: 'act', sign: { kind, relation, partial } });
  }
  return [
    ...acts.values(),
    ...lives.map(({ look }): LegendEntry => ({ text: lookWords(site, look), sample: 'life', look })),
    ...(nodes.some(({ decision }) => !decision.held) ? [{ text: words.stub, sample: 'stub' } as const] : []),
  ];
}

function lookWords({ archive }: PageSource, look: Look): string {
  const { lineage, state } = stringsOf(archive.settings.locale);
  switch (look) {
    case 'in-force':
      return state.label['in-force'];
    case 'unsure':
      return stateLabel(archive, { state: 'in-force', assumed: true });
    case 'partly':
      return state.label['partly-in-force'];
    case 'paused':
      return state.label.suspended;
    case 'partly-paused':
      return state.label['partly-suspended'];
    case 'waiting':
      return state.label['not-yet-in-force'];
    case 'ended':
      return state.label.expired;
    case 'unknown':
      return state.label.unknown;
    case 'none':
      return lineage.noForce;
  }
}
