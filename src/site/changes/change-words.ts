import type { Link } from '../../domain/archive.ts';
import { addDays } from '../../domain/plain-date.ts';
import { writeDate } from '../../domain/write-date.ts';
import { changeStringsOf } from '../../i18n/changes/strings-of.ts';
import { joinPhrases, phrase, plainText, type Phrase } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { causesOf, causesPhrase, refWithProvisions, withProvisions } from '../causes-phrase.ts';
import { datedName, decisionName } from '../decision-name.ts';
import { xmlText } from '../feed-items.ts';
import type { PageSource } from '../page-source.ts';
import { whyAssumed } from '../present-lines.ts';
import type { ForceChange } from './force-changes.ts';

/** How a change is told: with its day, in words true before and after it; as what is to come; or beside its day. */
export type Telling = 'with-day' | 'coming' | 'beside-day';

/** `Quyết định số 601/QĐ-UBND hết hiệu lực từ ngày 06/9/2021 (bị thay thế bởi …)`; an assumed day says so. */
export function changeTitle(site: PageSource, change: ForceChange, telling: Telling): string {
  const name = decisionName(site.archive.settings, change.decision);
  return xmlText(`${name} ${plainText(changePhrase(site, change, telling))}`);
}

/** What becomes of a decision, and because of what, without its name; what brings it is linked. */
export function changePhrase(site: PageSource, change: ForceChange, telling: Telling): Phrase {
  const { locale } = site.archive.settings;
  const words = changeStringsOf(locale);
  const verb = words.verbs[change.kind][telling === 'coming' ? 'coming' : 'plain'];
  const what = telling === 'beside-day' ? verb.replace(/,$/, '') : words.on(verb, writeDate(locale, change.day));
  const causes = causesOfChange(site, change);
  const why = joinPhrases([...(causes ? [causes] : []), ...(change.assumed ? [[words.assumed]] : [])], '; ');
  return phrase`${what}${inBrackets(why)}`;
}

/** Brackets don't stand within brackets: provisions are in some of their own. */
function inBrackets(why: Phrase): Phrase {
  if (why.length === 0) return [];
  return plainText(why).includes('(') ? phrase` – ${why}` : phrase` (${why})`;
}

/** The decision's full name and title, and what else is to be known: an open end, why a day is assumed, since when what is still to come is known. */
export function changeSummary(site: PageSource, { decision, interval, day, known }: ForceChange): string {
  const { archive } = site;
  const { settings } = archive;
  const { state } = stringsOf(settings.locale);
  const name = datedName(settings, decision);
  const lines = [
    decision.title === undefined ? `${name}.` : `${name}: ${decision.title}.`,
    ...(interval?.untilEvent === undefined ? [] : [state.untilEvent(interval.untilEvent)]),
    ...(interval?.assumed ? [whyAssumed(archive, decision, interval)] : []),
    ...(known !== undefined && known < day && archive.asOf < day
      ? [changeStringsOf(settings.locale).knownSince(writeDate(settings.locale, known))]
      : []),
  ];
  return xmlText(lines.join(' '));
}

/** What brings a change; only by whom, where the verb says how. */
function causesOfChange(site: PageSource, { decision, interval, kind, links }: ForceChange): Phrase | undefined {
  if (!interval) return actsPhrase(site, kind, links);
  const causes = causesOf(interval);
  const suspending = causes.flatMap((cause) => (cause.relation === 'suspends' ? [cause.by] : []));
  if (suspending.length === 0 || suspending.length < causes.length) return causesPhrase(site, decision, interval);
  const acting = suspending.map((by) => withProvisions(site, decision, 'suspends', by, interval));
  return changeStringsOf(site.archive.settings.locale).by(joinPhrases(acting, ', '));
}

function actsPhrase(site: PageSource, kind: ForceChange['kind'], links: readonly Link[]): Phrase {
  const { locale } = site.archive.settings;
  const acting = Array.from(
    Map.groupBy(links, ({ id }) => id),
    ([id, ofOne]) => refWithProvisions(site, id, ofOne),
  );
  const by = changeStringsOf(locale).by(joinPhrases(acting, ', '));
  const { until, untilEvent } = links.at(-1)?.terms ?? {};
  const words = stringsOf(locale).decision;
  if (kind !== 'extended') return by;
  if (until !== undefined) return phrase`${by}, ${words.until(writeDate(locale, addDays(until, -1)))}`;
  return untilEvent === undefined ? by : phrase`${by}, ${words.untilEvent(untilEvent)}`;
}
