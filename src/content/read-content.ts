import path from 'node:path';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Rendered } from '../markdown/rendered.ts';
import { checkAttachments, checkEmblem, namesOnDisk, withNamesOnDisk } from './check-attachments.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRecord } from './check-record.ts';
import type { PlacedDisclosure } from './disclosures/placed-disclosure.ts';
import { readDigests } from './file-digests.ts';
import { linkedAttachments } from './linked-attachments.ts';
import { listFiles } from './list-files.ts';
import { readResults, type ReadOptions } from './read-results.ts';
import { readSite } from './read-site.ts';

/** A content folder, read. */
export interface Content {
  /** Absent where site.yaml can't be read. */
  settings?: SiteSettings;
  records: ContentRecord[];
  /** By file, relative to the content folder. */
  rendered: Map<string, Rendered>;
  /** What must not go out, by file, where something is found. */
  disclosures: Map<string, PlacedDisclosure[]>;
  /** The files below `attachments/`, relative to that folder. */
  attachments: Set<string>;
  /** The SHA-256 digests of those that decisions have, and of PDFs that texts link, in lower-case hex. */
  digests: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** Codes that make no sense while site.yaml can't be read. */
const BY_SITE: ReadonlySet<ProblemCode> = new Set([
  ...(['missing-issuer', 'unknown-issuer', 'unknown-topic', 'unknown-category', 'unknown-type'] as const),
  ...(['unknown-number-form', 'type-disagrees'] as const),
]);

const WITHOUT_SITE: SiteSettings = {
  name: '',
  url: 'https://congbo.example/',
  locale: 'vi',
  timezone: 'Asia/Ho_Chi_Minh',
  profile: 'vn',
  staleAfter: 30,
  font: 'system',
  cards: 'none',
  issuers: {},
  topics: {},
  categories: {},
  types: {},
};

/**
 * Reads a content folder: site.yaml, decisions, news and pages. Nothing is thrown for what an editor wrote; all
 * problems of all files are found in one run, those of the rendered texts among them. Each file is read and rendered
 * once, in worker threads where there are many, and not again while neither it nor what reading depends on has changed.
 */
export async function readContent(contentDir: string, options: ReadOptions = {}): Promise<Content> {
  const [{ files, attachments, problems }, site] = await Promise.all([listFiles(contentDir), readSite(contentDir)]);
  const settings = site.settings ?? WITHOUT_SITE;
  const results = await readResults(contentDir, files, settings, options);
  const found = [...problems, ...site.problems];
  const content: Content = {
    records: [],
    rendered: new Map(),
    disclosures: new Map(),
    attachments,
    digests: new Map(),
    problems: found,
  };
  const twins = new Set(problems.flatMap(({ code, place }) => (code === 'duplicate-id' ? [place.file] : [])));
  const names = namesOnDisk(attachments);
  for (const [file, { record, rendered, disclosures, problems: found }] of results) {
    content.problems.push(...found);
    if (!record || !rendered || twins.has(file)) continue;
    const completed = withNamesOnDisk(withOnlyIssuer(record, settings), names);
    content.records.push(completed);
    content.rendered.set(file, rendered);
    if (disclosures) content.disclosures.set(file, disclosures);
    const held = checkRecord(completed, settings);
    content.problems.push(...(site.settings ? held : held.filter(({ code }) => !BY_SITE.has(code))));
  }
  content.digests = await readDigests(path.join(contentDir, 'attachments'), ownFiles(content), options.cacheDir);
  for (const record of content.records)
    content.problems.push(...checkAttachments(record, attachments, content.digests));
  const withEmblem = site.settings && withEmblemOnDisk(site.settings, names);
  const pictures = { records: content.records, settings: withEmblem };
  content.problems.push(...(await checkPictures(pictures, attachments, contentDir, options.cacheDir)));
  content.problems = content.problems.map((each) => (results.get(each.place.file)?.draft ? asWarning(each) : each));
  if (!withEmblem) return content;
  content.problems.push(...checkEmblem(withEmblem, attachments));
  return { ...content, settings: withEmblem };
}

/** The attachments of decisions, and the PDFs that texts link. */
function ownFiles({ records, rendered, attachments }: Content): string[] {
  const named = records.flatMap((record) => (record.kind === 'decision' ? record.attachments : []));
  const linked = [...rendered.values()].flatMap(linkedAttachments).filter(({ file }) => isPdf(file));
  return [...named, ...linked].map(({ file }) => file).filter((file) => attachments.has(file));
}

function isPdf(file: string): boolean {
  return /\.pdf$/i.test(file);
}

function withEmblemOnDisk(settings: SiteSettings, names: ReadonlyMap<string, string>): SiteSettings {
  const { emblem } = settings;
  return emblem === undefined ? settings : { ...settings, emblem: names.get(emblem) ?? emblem };
}

/** Where site.yaml names one issuer, a decision need not name it. */
function withOnlyIssuer(record: ContentRecord, { issuers }: SiteSettings): ContentRecord {
  const [only, ...others] = Object.keys(issuers);
  if (record.kind !== 'decision' || record.issuer !== undefined || only === undefined || others.length > 0)
    return record;
  return { ...record, issuer: only };
}

/** A draft is checked, and holds up nothing. */
function asWarning(found: Problem): Problem {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}
