import type { PlainDate } from '../../domain/plain-date.ts';
import { fromIndexText } from '../../domain/search/index-text.ts';
import { unpackEntry, type NumberEntry } from '../../domain/search/number-entry.ts';
import type { Mention } from '../../domain/search/mention-shard.ts';
import { cutNumber } from '../../domain/search/number-shard.ts';
import { notesOn } from '../../domain/search/packed-notes.ts';
import { unpackStates } from '../../domain/search/packed-states.ts';
import type { BadgeWords, SearchSettings } from '../../domain/search/search-settings.ts';
import { standingBadge } from '../../domain/search/standing-badge.ts';
import type { TextPage } from '../../domain/search/text-files.ts';
import { intervalOn } from '../../domain/timeline.ts';
import { fillIn } from '../../i18n/search/strings.ts';
import type { ListedSource } from './day-source.ts';
import { excerptOf, positionsOf, type Excerpt } from './excerpt.ts';
import type { NumberSource } from './number-source.ts';
import { holdsPhrase } from './phrase-in-page.ts';
import type { Found, UnitFound, Why } from './lane.ts';
import type { IndexedPage } from './text-index.ts';
import type { TextSource } from './text/text-source.ts';
import { readUnit } from './text/unit-page.ts';

/** A result as it is shown. */
export interface Result {
  /** A decision's id; `news/<id>` for news, `page/<id>` for a standing page. */
  id: string;
  kind: 'decision' | 'news' | 'page';
  href: string;
  /** What a decision is called. */
  name?: string;
  title?: string;
  day?: PlainDate;
  issuer?: string;
  badge?: BadgeWords;
  /** The archive only knows of the document. */
  stub?: true;
  excerpt?: Excerpt;
  /** Other provisions of it that were found. */
  places?: { id: string; title: string }[];
  why?: Why;
  /** Where the text is in another language than the site. */
  lang?: string;
  /** The words that were asked for stand in the text one by one, not as a phrase. */
  scattered?: true;
}

/** Makes a result of what was found; undefined where its text shows that it is none: a quoted phrase doesn't stand there after all. */
export type ResultMaker = (found: Found) => Promise<Result | undefined>;

/** Makes a result of each thing found once, however often it is asked for. */
export function onceForEach(make: ResultMaker): ResultMaker {
  const made = new WeakMap<Found, ReturnType<ResultMaker>>();
  return (found) => {
    const result = made.get(found) ?? make(found);
    made.set(found, result);
    result.catch(() => made.delete(found));
    return result;
  };
}

/** Makes results for a site; states are those of the reader's day. */
export function resultMaker(
  settings: SearchSettings,
  numbers: NumberSource,
  texts: TextSource,
  today: () => PlainDate,
  listed: ListedSource,
): ResultMaker {
  const ofEntry = (entry: NumberEntry): Result => {
    const { id, number, type, title, issued, issuer, held } = entry;
    const typeName = type === undefined ? undefined : settings.types[type];
    const badge = badgeOf(entry, settings, today());
    return {
      id,
      kind: 'decision',
      href: `${settings.paths.decisions}${id}/`,
      name: typeName === undefined ? number : fillIn(settings.name, { type: typeName, number }),
      ...(title && { title }),
      ...(issued && { day: issued }),
      ...(issuer && { issuer }),
      ...(badge && { badge }),
      ...(!held && { stub: true as const }),
    };
  };
  const ofPage = async (page: IndexedPage): Promise<Result> => {
    const result = pageResult(page, settings);
    if (result.kind !== 'decision') return result;
    const entry = (await numbers(cutNumber(result.name ?? ''))).find(({ id }) => id === result.id);
    return entry ? { ...ofEntry(entry), ...(result.title && { title: result.title }) } : result;
  };
  const ofTextPage = ({ url, title, lang, day, entry }: TextPage): Result => ({
    ...(entry
      ? { ...ofEntry(unpackEntry(entry)), ...(title !== entry[1] && { title }) }
      : pageResult({ url, title, ...(day && { day }) }, settings)),
    ...(lang !== settings.locale && { lang }),
  });
  const ofUnit = async ({ unit, also, words, phrase }: UnitFound): Promise<Result | undefined> => {
    const text = await texts.text(unit);
    const { page, positions } = readUnit(text, words);
    if (phrase && !holdsPhrase([...headOf(text.page), ...page.words], phrase)) return undefined;
    const others = await Promise.all(also.map((other) => texts.text(other)));
    const places = others.flatMap(({ sections: [[id, title] = ['', '']] }) => (id ? [{ id, title: title || id }] : []));
    return {
      ...ofTextPage(text.page),
      excerpt: excerptOf(page, positions),
      ...(places.length > 0 && { places }),
    };
  };
  return async (found) => {
    const why = found.why && { why: found.why };
    if ('entry' in found) return { ...ofEntry(found.entry), ...why };
    if ('listed' in found) return { ...ofEntry(await listed(found.listed, found.day)), ...why };
    if ('mention' in found) return { ...ofTextPage(found.mention.page), ...mentionExcerpt(found.mention), ...why };
    if ('unit' in found) {
      const result = await ofUnit(found);
      return result && { ...result, ...why };
    }
    const page = await found.hit.load();
    const scattered = found.phrase !== undefined && !holdsPhrase(page.words, found.phrase);
    if (scattered && found.phraseOnly) return undefined;
    const { hit, words = [] } = found;
    const excerpt = excerptOf(page, positionsOf(page, hit.positions, words));
    return { ...(await ofPage(page)), excerpt, ...why, ...(scattered && { scattered }) };
  };
}

/** The words that a page is found by beside its text. */
function headOf({ title, entry }: TextPage): string[] {
  const issuer = entry && unpackEntry(entry).issuer;
  return `${title} ${issuer ?? ''}`.split(/\s+/);
}

/** Where a mention stands, the number marked; nothing where only a title or a relation tells of it. */
function mentionExcerpt({ place, text }: Mention): { excerpt?: Excerpt } {
  if (!text) return {};
  const pieces = text.map((piece, at) => ({ text: piece, found: at === 1 }));
  return { excerpt: { pieces, ...(place && { place: { id: place[0], title: place[1] } }) } };
}

/** A result from the index alone: all there is for news, pages and translations. */
function pageResult(
  { url, title, number, day }: Pick<IndexedPage, 'url' | 'title' | 'number' | 'day'>,
  { paths }: SearchSettings,
): Result {
  const shown = { href: url, ...(day && { day }) };
  const readable = fromIndexText(title);
  const idBelow = (folder: string) => decodeURI(url.slice(folder.length)).replace(/\/$/, '');
  if (url.startsWith(paths.decisions)) {
    const name = { name: number === undefined ? readable : fromIndexText(number) };
    return {
      ...shown,
      id: idBelow(paths.decisions),
      kind: 'decision',
      ...name,
      ...(number !== undefined && { title: readable }),
    };
  }
  if (url.startsWith(paths.news)) return { ...shown, id: `news/${idBelow(paths.news)}`, kind: 'news', title: readable };
  return { ...shown, id: `page/${idBelow(paths.base)}`, kind: 'page', title: readable };
}

function badgeOf({ states, notes }: NumberEntry, { badges }: SearchSettings, today: PlainDate): BadgeWords | undefined {
  const interval = intervalOn(unpackStates(states), today);
  return interval && standingBadge({ ...interval, ...notesOn(notes, today) }, badges);
}
