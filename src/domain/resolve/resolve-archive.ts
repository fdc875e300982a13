import type { Archive, Decision, News } from '../archive.ts';
import type { PlainDate } from '../plain-date.ts';
import { problem, type Problem } from '../problem.ts';
import type { ContentRecord, DecisionRecord, NewsRecord, PageRecord } from '../record.ts';
import type { SiteSettings } from '../settings.ts';
import { applyForce } from './apply-force.ts';
import { byId } from './by-id.ts';
import { CitableDecisions } from './citable-decisions.ts';
import { checkEntry } from './check-entry.ts';
import { checkRelations } from './check-relations.ts';
import { checkUnpublished } from './check-unpublished.ts';
import { findCircles } from './find-circles.ts';
import { findDuplicates } from './find-duplicates.ts';
import { linkRelations } from './link-relations.ts';
import { makeDecisions } from './make-decisions.ts';
import { linkCitations, resolveCitations } from './resolve-citations.ts';
import { resolveReferences, type ResolvedReferences, type Shelves } from './resolve-references.ts';
import { stubIdOf } from './stubs.ts';

/**
 * Resolves what the content of an archive says into one value, as of a day.
 *
 * Drafts, and what is published after `asOf`, are checked and left out. Problems found on the way stand in
 * `problems`; nothing is thrown. Rules: docs/content.md, docs/domain.md.
 */
export function resolveArchive(records: readonly ContentRecord[], settings: SiteSettings, asOf: PlainDate): Archive {
  const sorted = [...records].sort(byId);
  const shelves = shelvesOf(sorted, asOf);
  const pages = sorted.filter((record): record is PageRecord => record.kind === 'page' && !record.draft);
  const resolved = resolveReferences(shelves, settings);
  const { edges, problems: ofLinks } = linkRelations(shelves.held, resolved);

  const decisions = makeDecisions(shelves.held, resolved.stubs, settings);
  const citable = new CitableDecisions(decisions.values(), settings);
  const citationTargets = new Map<string, readonly (string | undefined)[]>();
  for (const record of [...shelves.held, ...shelves.translations, ...shelves.news, ...pages]) {
    citationTargets.set(record.file, resolveCitations(record, citable));
  }
  linkCitations(decisions, shelves.held, citationTargets);
  const outcomes = applyForce(decisions, edges, settings, asOf);

  const news = shelves.news.map((record) => newsOf(record, resolved)).sort(newestFirst);
  const newsAbout = newsByDecision(news);
  return {
    settings,
    asOf,
    decisions,
    translations: shelves.translations,
    news,
    newsAbout,
    pages,
    citationTargets,
    movedStubs: movedStubs(decisions, newsAbout, settings),
    problems: [
      ...findDuplicates([...shelves.held, ...shelves.unpublished.filter(isOriginal)], settings.profile),
      ...checkOriginals(shelves, decisions),
      ...(settings.profile === 'vn' ? shelves.held.flatMap(checkEntry) : []),
      ...resolved.problems,
      ...ofLinks,
      ...findCircles(edges),
      ...checkRelations(outcomes, settings, asOf),
      ...checkUnpublished(shelves.unpublished.filter(isOriginal), resolved, outcomes, settings),
    ],
  };
}

function shelvesOf(records: readonly ContentRecord[], asOf: PlainDate): Shelves {
  const shelves: Shelves = { held: [], translations: [], unpublished: [], news: [], unpublishedNews: [] };
  for (const record of records) {
    if (record.kind === 'page') continue;
    const published = record.published ?? (record.kind === 'decision' ? record.issued : '');
    const isOut = !record.draft && published.slice(0, 10) <= asOf;
    if (record.kind === 'news') (isOut ? shelves.news : shelves.unpublishedNews).push(record);
    else if (!isOut) shelves.unpublished.push(record);
    else (isOriginal(record) ? shelves.held : shelves.translations).push(record);
  }
  return shelves;
}

/** A translation has no identity of its own. */
function isOriginal(record: DecisionRecord | NewsRecord): boolean {
  return record.translationOf === undefined;
}

/** Translations of what isn't there, or is a translation itself. */
function checkOriginals({ translations, news }: Shelves, decisions: ReadonlyMap<string, Decision>): Problem[] {
  const newsIds = new Set(news.filter(isOriginal).map(({ id }) => id));
  const without = [
    ...translations.filter(({ translationOf = '' }) => !decisions.get(translationOf)?.held),
    ...news.filter((record) => !isOriginal(record) && !newsIds.has(record.translationOf!)),
  ];
  return without.map(({ file, translationOf = '' }) =>
    problem('unknown-original', { file, path: ['translationOf'] }, { translationOf }),
  );
}

function newsOf(record: NewsRecord, resolved: ResolvedReferences): News {
  const about = record.about.flatMap((reference) => resolved.targets.get(reference) ?? []);
  return { record, about: [...new Set(about)] };
}

function newestFirst(a: News, b: News): number {
  return b.record.published.localeCompare(a.record.published) || byId(a.record, b.record);
}

function newsByDecision(news: readonly News[]): Map<string, News[]> {
  const about = new Map<string, News[]>();
  for (const item of news) {
    for (const id of item.about) {
      const others = about.get(id);
      if (others) others.push(item);
      else about.set(id, [item]);
    }
  }
  return about;
}

/** Held decisions that are referred to, whose stub would have stood at another address: that one redirects. */
function movedStubs(
  decisions: ReadonlyMap<string, Decision>,
  newsAbout: ReadonlyMap<string, News[]>,
  settings: SiteSettings,
): Map<string, string> {
  const moved = new Map<string, string>();
  for (const decision of decisions.values()) {
    const isReferredTo =
      newsAbout.has(decision.id) || Object.values(decision.inverse).some((links) => links.length > 0);
    if (!decision.held || !isReferredTo) continue;
    const id = stubIdOf(decision, settings.profile);
    if (id !== undefined && id !== decision.id && !decisions.has(id) && !moved.has(id)) moved.set(id, decision.id);
  }
  return moved;
}
