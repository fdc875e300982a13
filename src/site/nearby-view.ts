import type { Decision } from '../domain/archive.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import { decisionName } from './decision-name.ts';
import { nearbyOf, type NearBy } from './nearby.ts';
import type { PageSource } from './page-source.ts';

/** A decision near another, and why. */
export interface NearbyItem extends DecisionItem {
  terms: string[];
}

/** The decisions near one, for its page. */
export function nearbyItems(site: PageSource, { id }: Decision): NearbyItem[] {
  return (nearbyOf(site.archive).get(id) ?? []).flatMap((near) => {
    const decision = site.archive.decisions.get(near.id);
    return decision ? [{ ...decisionItem(site, decision), terms: [reasonOf(site, near.why)] }] : [];
  });
}

function reasonOf({ archive }: PageSource, why: NearBy): string {
  const { nearby: words } = waysInStringsOf(archive.settings.locale);
  if ('family' in why) return words.sameFamily;
  if ('topic' in why) return words.sameTopic(archive.settings.topics[why.topic] ?? why.topic);
  const shared = archive.decisions.get(why.shared);
  return words.sharedWith(shared ? decisionName(archive.settings, shared) : why.shared);
}
