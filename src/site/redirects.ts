import type { Place } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import { addressFile } from './address-file.ts';
import type { PageSource } from './page-source.ts';

/** An old address that leads to a page. */
export interface Redirect {
  /** A path below the base, without it: `/tin/2236/`. */
  from: string;
  /** The file that answers it, from the site's root: `tin/2236/index.html`. */
  file: string;
  /** The page's path, base included. */
  to: string;
  /** The page's title. */
  title: string;
}

/** A redirect as content claims it: `place` is where the editor wrote it, absent where a stub's page moved. */
export interface RedirectClaim extends Redirect {
  place?: Place;
}

/** The old addresses of a site, each once, in the order in which content claims them. */
export function redirectsOf(source: PageSource): Redirect[] {
  const byFile = new Map<string, Redirect>();
  for (const { from, file, to, title } of redirectClaims(source)) {
    if (!byFile.has(file)) byFile.set(file, { from, file, to, title });
  }
  return [...byFile.values()];
}

/**
 * Every moved stub, then every `redirectFrom`, even where several claim one address. A `redirectFrom` that no file
 * can answer is left out.
 */
export function redirectClaims(source: PageSource): RedirectClaim[] {
  return [...movedStubClaims(source), ...writtenClaims(source)];
}

function writtenClaims({ archive, paths }: PageSource): RedirectClaim[] {
  const { decisions, translations, news, pages } = archive;
  const claims: RedirectClaim[] = [];
  const add = (record: ContentRecord, to: string, title: string) =>
    record.redirectFrom.forEach((from, index) => {
      const file = addressFile(from);
      if (!file) return;
      claims.push({ from, file, to, title, place: { file: record.file, path: ['redirectFrom', index] } });
    });
  for (const { id, record } of decisions.values()) if (record) add(record, paths.decision(id), record.title);
  for (const record of translations) add(record, paths.decision(record.id), record.title);
  for (const { record } of news) add(record, paths.newsItem(record.id), record.title);
  for (const record of pages) add(record, paths.page(record.id), record.title);
  return claims;
}

function movedStubClaims({ archive, paths }: PageSource): RedirectClaim[] {
  const claims: RedirectClaim[] = [];
  for (const [stubId, id] of archive.movedStubs) {
    const decision = archive.decisions.get(id);
    if (!decision || archive.decisions.has(stubId)) continue;
    const from = `/${paths.decision(stubId).slice(paths.base.length)}`;
    const file = addressFile(from);
    if (file) claims.push({ from, file, to: paths.decision(id), title: decision.title ?? decision.number });
  }
  return claims;
}
