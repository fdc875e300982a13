import type { Archive } from '../../domain/archive.ts';
import type { CheckListTexts } from '../../i18n/check-lists/check-list-texts.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { datedName } from '../decision-name.ts';
import { badgeOf } from '../state-badge.ts';
import { writeDate } from '../../domain/write-date.ts';
import type { Impact } from './impact.ts';

/** Lines that a group shows; the JSON has all. */
const MOST = 50;

/** What hangs on a decision, group by group. */
export function writeImpact(archive: Archive, impact: Impact, texts: CheckListTexts): string {
  const { settings, asOf } = archive;
  const words = texts.impact;
  const label = labelOf(archive, impact.id);
  const groups = touchedGroups(archive, impact, texts);
  const head = [
    (impact.state === 'expired' ? words.ended : words.title)(
      nameOf(archive, impact.id),
      writeDate(settings.locale, asOf),
    ),
    ...(label === undefined ? [] : [words.state(label)]),
  ].join('\n');
  const replacing = impact.replacedBy.map(
    ({ id, from }) =>
      `${line(archive, id)} · ${from === undefined ? words.standsNow : words.from(writeDate(settings.locale, from))}`,
  );
  const superseded = impact.supersedes.map((id) => line(archive, id));
  return `${[
    head,
    ...(groups.length > 0 ? groups : [words.nothing]),
    replacing.length > 0 ? group(words.replacedBy, replacing, texts) : words.notReplaced,
    ...(superseded.length > 0 ? [group(words.supersedes, superseded, texts)] : []),
  ].join('\n\n')}\n`;
}

function touchedGroups(archive: Archive, impact: Impact, texts: CheckListTexts): string[] {
  const { groups, via } = texts.impact;
  const lines = (ids: readonly { id: string }[]) => ids.map(({ id }) => line(archive, id));
  const implementing = impact.implementing.map((one) =>
    one.step === 1 ? line(archive, one.id) : `${line(archive, one.id)} · ${via(one.via)}`,
  );
  const all: [string, string[]][] = [
    [groups.changed, changedLines(archive, impact, texts)],
    [groups.lost, lostLines(archive, impact, texts)],
    [groups.implementing, implementing],
    [groups.based, lines(impact.based)],
    [groups.citing, lines(impact.citing)],
    [groups.amending, lines(impact.amending)],
    [groups.consolidated, impact.consolidated.map((id) => line(archive, id))],
    [groups.news, impact.news.map((id) => `news/${id}`)],
  ];
  return all.flatMap(([title, items]) => (items.length > 0 ? [group(title, items, texts)] : []));
}

function changedLines(archive: Archive, { changed }: Impact, texts: CheckListTexts): string[] {
  const { asOf, settings } = archive;
  const { label } = stringsOf(settings.locale).state;
  return changed.map(({ id, from, until, was, would }) => {
    const days = {
      ...(from > asOf && { from: writeDate(settings.locale, from) }),
      ...(until !== undefined && { until: writeDate(settings.locale, until) }),
    };
    return `${line(archive, id)} · ${texts.impact.change(was && label[was], would && label[would], days)}`;
  });
}

function lostLines(archive: Archive, { lost }: Impact, texts: CheckListTexts): string[] {
  const { locale } = archive.settings;
  const words = stringsOf(locale);
  return lost.map(({ id, relation, partial, day }) => {
    const act = `${words.relations[relation]}${partial ? ` (${words.lineage.partly})` : ''}`;
    return `${act}: ${line(archive, id)} · ${texts.impact.from(writeDate(locale, day))}`;
  });
}

function group(title: string, items: readonly string[], texts: CheckListTexts): string {
  const shown = items.slice(0, MOST).map((item) => `  ${item}`);
  const more = items.length > MOST ? [`  ${texts.more(items.length - MOST)}`] : [];
  return [`${title} (${items.length})`, ...shown, ...more].join('\n');
}

function line(archive: Archive, id: string): string {
  const label = labelOf(archive, id);
  return [id, nameOf(archive, id), ...(label === undefined ? [] : [label])].join(' · ');
}

function nameOf({ decisions, settings }: Archive, id: string): string {
  return datedName(settings, decisions.get(id)!);
}

function labelOf(archive: Archive, id: string): string | undefined {
  return badgeOf(archive, archive.decisions.get(id)!)?.label;
}
