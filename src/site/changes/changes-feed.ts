import { changeStringsOf } from '../../i18n/changes/strings-of.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { atomDocument, type AtomEntry } from '../atom-document.ts';
import { feedTitle } from '../atom-feed.ts';
import { causesOf } from '../causes-phrase.ts';
import type { PageSource } from '../page-source.ts';
import { zonedTimestamp } from '../zoned-timestamp.ts';
import { changeId } from './change-id.ts';
import { changeSummary, changeTitle } from './change-words.ts';
import { forceChanges, type ForceChange } from './force-changes.ts';

const MOST = 50;

/**
 * `/hieu-luc/feed.xml`: the newest 50 changes of decisions' force, text and term, in Atom. One that has happened by the
 * archive's day is told from that day on, or since it became known, if that was later. One that is to come is another
 * entry, told as such since it became known, and gone once it has happened.
 */
export function changesFeed(site: PageSource): string {
  const words = changeStringsOf(site.archive.settings.locale);
  return atomDocument(site, {
    path: site.paths.inForceFeed,
    page: site.paths.inForce,
    title: feedTitle(site, words.feed),
    subtitle: words.feedSummary,
    entries: newestChanges(site).map(({ change, told }) => entryOf(site, change, told)),
  });
}

/** A change, and the day from which it is told. */
interface Told {
  change: ForceChange;
  told: PlainDate;
}

function newestChanges({ archive }: PageSource): Told[] {
  return forceChanges(archive)
    .flatMap((change): Told[] => {
      const { day, known } = change;
      if (day <= archive.asOf) return [{ change, told: known !== undefined && known > day ? known : day }];
      return known === undefined ? [] : [{ change, told: known }];
    })
    .sort(newestFirst)
    .slice(0, MOST);
}

function newestFirst(a: Told, b: Told): number {
  if (a.told !== b.told) return a.told < b.told ? 1 : -1;
  if (a.change.day !== b.change.day) return a.change.day < b.change.day ? 1 : -1;
  const keys = [a, b].map(({ change: { decision, kind } }) => `${decision.id} ${kind}`) as [string, string];
  return keys[0] < keys[1] ? -1 : keys[0] > keys[1] ? 1 : 0;
}

function entryOf(site: PageSource, change: ForceChange, told: PlainDate): AtomEntry {
  const { archive, paths } = site;
  const words = changeStringsOf(archive.settings.locale);
  const isComing = change.day > archive.asOf;
  const id = changeId(site, change);
  const stamp = zonedTimestamp(told, archive.settings.timezone);
  return {
    id: isComing ? id.replace('#', '#coming-') : id,
    url: paths.absolute(paths.decision(change.decision.id)),
    related: actingIds(change).map((acting) => paths.absolute(paths.decision(acting))),
    title: changeTitle(site, change, isComing ? 'coming' : 'with-day'),
    summary: changeSummary(site, change),
    lang: archive.settings.locale,
    published: stamp,
    updated: stamp,
    categories: [
      { term: change.kind, label: words.labels[change.kind] },
      ...(isComing ? [{ term: 'coming', label: words.coming }] : []),
    ],
  };
}

function actingIds({ interval, links }: ForceChange): string[] {
  const causes = interval ? causesOf(interval).flatMap((cause) => ('by' in cause ? [cause.by] : [])) : [];
  return [...new Set([...causes, ...links.map(({ id }) => id)])];
}
