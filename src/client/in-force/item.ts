import { coverageOf } from '../../domain/in-force/coverage.ts';
import type { ForceCard } from '../../domain/in-force/force-data.ts';
import { standingOn, type ForceEntry } from '../../domain/in-force/force-entry.ts';
import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { BadgeWords } from '../../domain/search/search-settings.ts';
import { standingBadge } from '../../domain/search/standing-badge.ts';
import { fillIn } from '../../i18n/search/strings.ts';
import type { ForceSource } from './force-source.ts';

/** A decision as an answer shows it: as it stood on the day asked about. */
export interface Item {
  id: string;
  number: string;
  href: string;
  name: string;
  title?: string;
  issued?: PlainDate;
  issuer?: string;
  /** Absent for a type without force, and before it was issued. */
  badge?: BadgeWords;
  /**
   * How it stands on the reader's day, as far as that is known, where it is another state than on the day asked about;
   * `old`: the data are too old to speak of today.
   */
  today?: { label: string; old?: true };
  /** The day is one that the data speak of for certain: the state stays told, however old they are. */
  lasting?: true;
  /** The archive only knows of it. */
  stub?: true;
}

/** The day asked about, and the reader's. */
export interface Days {
  day: PlainDate;
  today: PlainDate;
}

/** Makes the items of some places, in their order. */
export async function itemsOn(
  places: readonly number[],
  days: Days,
  source: ForceSource,
  settings: InForceSettings,
): Promise<Item[]> {
  const [entries, cards] = await Promise.all([source.entries(), source.cards(places)]);
  return places.map((place, index) => itemOf(entries, place, cards[index]!, days, settings));
}

function itemOf(
  entries: readonly ForceEntry[],
  place: number,
  [id, number, title, issued]: ForceCard,
  { day, today }: Days,
  settings: InForceSettings,
): Item {
  const { held, type, issuer } = entries[place]!;
  const typeName = type === undefined ? undefined : settings.types[type];
  const issuerName = issuer === undefined ? undefined : settings.issuers[issuer]?.name;
  const badgeOn = (when: PlainDate) => {
    const standing = standingOn(entries, place, when);
    return standing && standingBadge(standing, settings.badges);
  };
  const [badge, now] = [badgeOn(day), badgeOn(today)];
  const old = coverageOf(today, today, settings.coverage) === 'stale';
  return {
    id,
    number,
    href: `${settings.paths.decisions}${id}/`,
    name: typeName === undefined ? number : fillIn(settings.name, { type: typeName, number }),
    ...(title && { title }),
    ...(issued && { issued }),
    ...(issuerName !== undefined && { issuer: issuerName }),
    ...(badge && { badge }),
    ...(day <= settings.coverage.asOf && { lasting: true as const }),
    ...(now && now.label !== badge?.label && day < today && { today: { label: now.label, ...(old && { old }) } }),
    ...(!held && { stub: true as const }),
  };
}
