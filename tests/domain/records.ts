import type { DecisionRecord, NewsRecord, Reference } from '../../src/domain/record.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { resolveArchive } from '../../src/domain/resolve/resolve-archive.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';

/** A decision as a test writes it: references as text or maps, all else optional. */
export type Written = Partial<Omit<DecisionRecord, 'references' | 'supersededBy'>> &
  Partial<Record<Relation | 'supersededBy', (string | Reference)[]>>;

const RELATION_KEYS = new Set<string>([
  ...['supersedes', 'repeals', 'annuls', 'amends', 'corrects', 'suspends', 'reinstates', 'extends', 'consolidates'],
  ...['implements', 'basedOn', 'related'],
]);

const reference = (written: string | Reference): Reference =>
  typeof written === 'string' ? { ref: written } : written;

/** A decision's record: `2021/601-qd-ubnd` has number 601/QĐ-UBND and is issued on the first day of its year. */
export function decision(id: string, written: Written = {}): DecisionRecord {
  const facts = Object.entries(written).filter(([key]) => !RELATION_KEYS.has(key) && key !== 'supersededBy');
  const references = Object.entries(written).filter(([key]) => RELATION_KEYS.has(key)) as [Relation, Reference[]][];
  return {
    kind: 'decision',
    id,
    file: `decisions/${id}.md`,
    draft: false,
    redirectFrom: [],
    ignore: [],
    title: `Về ${id}`,
    number: `${/\d+/.exec(id.slice(5))?.[0] ?? '1'}/QĐ-UBND`,
    issued: `${id.slice(0, 4)}-01-01`,
    text: 'full',
    signers: [],
    topics: [],
    recipients: [],
    attachments: [],
    changes: [],
    citations: [],
    ...Object.fromEntries(facts),
    references: Object.fromEntries(references.map(([key, list]) => [key, list.map(reference)])),
    supersededBy: (written.supersededBy ?? []).map(reference),
  };
}

export function news(id: string, written: Partial<NewsRecord> & { about?: Reference[] } = {}): NewsRecord {
  return {
    kind: 'news',
    id,
    file: `news/${id}.md`,
    draft: false,
    redirectFrom: [],
    ignore: [],
    title: `Tin ${id}`,
    summary: 'Tóm tắt',
    published: `${id.slice(0, 4)}-01-01`,
    topics: [],
    about: [],
    corrections: [],
    citations: [],
    ...written,
  };
}

const SETTINGS: SiteSettings = {
  name: 'Kho ví dụ',
  url: 'https://vi-du.example/',
  locale: 'vi',
  timezone: 'Asia/Ho_Chi_Minh',
  profile: 'vn',
  staleAfter: 30,
  font: 'system',
  cards: 'none',
  issuers: {
    'ubnd-tinh-a': { name: 'Ủy ban nhân dân tỉnh A', abbreviation: 'UBND' },
    'chu-tich-ubnd-tinh-a': {
      name: 'Chủ tịch Ủy ban nhân dân tỉnh A',
      short: 'Chủ tịch UBND tỉnh',
      parent: 'ubnd-tinh-a',
    },
    'ubnd-tinh-b': { name: 'Ủy ban nhân dân tỉnh B', abbreviation: 'UBND' },
  },
  topics: {},
  categories: {},
  types: {},
};

/** The archive of some records, as of a day (default: late enough for all). */
export function archiveOf(
  records: (DecisionRecord | NewsRecord)[],
  asOf = '2030-01-01',
  settings: Partial<SiteSettings> = {},
) {
  return resolveArchive(records, { ...SETTINGS, ...settings }, asOf);
}

/** Timelines as short lines: `2021-01-01 in-force? supersedes 2022/1` (`?`: assumed). */
export function timelineOf(archive: ReturnType<typeof archiveOf>, id: string): string[] {
  return archive.decisions.get(id)!.timeline.map(({ from, state, assumed, because, also = [], untilEvent }) => {
    const causes = [because, ...also].flatMap((cause) =>
      cause ? [`${cause.relation}${'by' in cause ? ` ${cause.by}` : ''}`] : [],
    );
    return [from ?? '…', state + (assumed ? '?' : ''), causes.join(' + '), untilEvent && `(${untilEvent})`]
      .filter(Boolean)
      .join(' ');
  });
}
