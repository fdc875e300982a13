import type { Archive, Decision, Link, News } from '../../src/domain/archive.ts';
import type { DecisionRecord, NewsRecord, PageRecord } from '../../src/domain/record.ts';
import type { InverseRelation, Relation } from '../../src/domain/relation.ts';
import { INVERSE_OF, RELATIONS } from '../../src/domain/relation.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { currentOf } from '../../src/domain/lineage.ts';
import type { Interval } from '../../src/domain/timeline.ts';
import { pathsOf } from '../../src/site/paths.ts';
import type { Site } from '../../src/site/site.ts';

/** A relation between two decisions: who acts, how, on whom, and what the reference says beyond that. */
export interface MadeLink extends Partial<Omit<Link, 'id'>> {
  from: string;
  relation: Relation;
  to: string;
}

/** What a made archive holds. Everything left out has a default; ids bear the year. */
export interface ArchiveParts {
  asOf?: string;
  settings?: Partial<SiteSettings>;
  /** Held decisions: what their files say. */
  held?: (Partial<DecisionRecord> & { id: string })[];
  stubs?: (Partial<Decision> & { id: string })[];
  links?: MadeLink[];
  /** Citing id to cited ids. */
  citations?: Record<string, string[]>;
  translations?: (Partial<DecisionRecord> & { id: string })[];
  news?: (Partial<NewsRecord> & { id: string })[];
  pages?: (Partial<PageRecord> & { id: string })[];
  movedStubs?: Record<string, string>;
}

/**
 * Makes an archive by hand, for tests that are not about resolving one. A decision is in force from its day of issue
 * until the first whole supersession; `current` follows supersessions.
 */
function makeArchive(parts: ArchiveParts = {}): Archive {
  const { asOf = '2025-01-01', links = [], citations = {} } = parts;
  const byId = new Map<string, Decision>();
  for (const held of parts.held ?? []) byId.set(held.id, heldDecision(makeDecisionRecord(held)));
  for (const stub of parts.stubs ?? []) byId.set(stub.id, makeDecision(stub));
  const decisions = new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const link of links) join(decisions, link);
  for (const [citing, cited] of Object.entries(citations)) for (const id of cited) cite(decisions, citing, id);
  for (const decision of decisions.values()) live(decision);
  for (const decision of decisions.values()) decision.current = currentOf(decision.id, asOf, decisions);
  return {
    settings: makeSettings(parts.settings),
    asOf,
    decisions,
    translations: (parts.translations ?? []).map(makeDecisionRecord),
    news: (parts.news ?? []).map(makeNews),
    newsAbout: new Map(),
    citationTargets: new Map(),
    pages: (parts.pages ?? []).map(makePage),
    movedStubs: new Map(Object.entries(parts.movedStubs ?? {})),
    problems: [],
  };
}

/** A site of a made archive, without rendered texts. */
export function makeSite(parts: ArchiveParts = {}): Site {
  const archive = makeArchive(parts);
  return {
    archive,
    paths: pathsOf(archive.settings),
    contentDir: '/nowhere',
    attachments: new Set(),
    digests: new Map(),
    renderedOf: (file) => {
      throw new Error(`${file} was not rendered`);
    },
  };
}

function makeSettings(settings: Partial<SiteSettings> = {}): SiteSettings {
  return {
    name: 'Kho văn bản thử',
    url: 'https://congbo.example/',
    locale: 'vi',
    timezone: 'Asia/Ho_Chi_Minh',
    profile: 'vn',
    staleAfter: 30,
    font: 'system',
    cards: 'none',
    issuers: { 'uy-ban-thu': { name: 'Ủy ban thử' } },
    topics: {},
    categories: {},
    types: {},
    ...settings,
  };
}

const FILED = { draft: false, redirectFrom: [], ignore: [], citations: [] };

function makeDecisionRecord(part: Partial<DecisionRecord> & { id: string }): DecisionRecord {
  return {
    ...FILED,
    kind: 'decision',
    file: `decisions/${part.id}.md`,
    title: `Trích yếu ${part.id}`,
    number: `${part.id.slice(5)}/QĐ-UBND`,
    issued: `${part.id.slice(0, 4)}-01-02`,
    text: 'full',
    signers: [],
    topics: [],
    recipients: [],
    references: {},
    supersededBy: [],
    attachments: [],
    changes: [],
    ...part,
  };
}

function heldDecision(record: DecisionRecord): Decision {
  const { id, number, title, issued, issuer = 'uy-ban-thu', type = 'quyet-dinh', effective, expires } = record;
  return makeDecision({
    ...{ id, number, title, issued, issuer, type, record, held: true },
    ...(effective && { effective }),
    ...(expires && { expires }),
  });
}

function makeDecision(part: Partial<Decision> & { id: string }): Decision {
  return {
    held: false,
    number: `${part.id.slice(5)}/QĐ-UBND`,
    relations: emptyLinks(RELATIONS),
    inverse: emptyLinks(Object.values(INVERSE_OF)),
    citations: [],
    citedBy: [],
    timeline: [],
    timelineByRules: [],
    successors: [],
    current: [],
    ...part,
  };
}

function emptyLinks<K extends Relation | InverseRelation>(keys: readonly K[]): Record<K, Link[]> {
  return Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<K, Link[]>;
}

function makeNews(part: Partial<NewsRecord> & { id: string }): News {
  const record: NewsRecord = {
    ...FILED,
    kind: 'news',
    file: `news/${part.id}.md`,
    title: `Tin ${part.id}`,
    published: `${part.id.slice(0, 4)}-01-02`,
    summary: `Tóm tắt ${part.id}`,
    topics: [],
    about: [],
    corrections: [],
    ...part,
  };
  return { record, about: [] };
}

function makePage(part: Partial<PageRecord> & { id: string }): PageRecord {
  return { ...FILED, kind: 'page', file: `pages/${part.id}.md`, title: `Trang ${part.id}`, ...part };
}

function found(decisions: ReadonlyMap<string, Decision>, id: string): Decision {
  const decision = decisions.get(id);
  if (!decision) throw new Error(`${id} is not in the made archive`);
  return decision;
}

function join(decisions: ReadonlyMap<string, Decision>, { from, relation, to, ...said }: MadeLink) {
  const { partial = false, terms = {} } = said;
  const { effective, issued } = found(decisions, from);
  const day = said.day ?? terms.from ?? effective ?? issued;
  const link = { partial, terms, ...(day !== undefined && { day }) };
  found(decisions, from).relations[relation].push({ id: to, ...link });
  found(decisions, to).inverse[INVERSE_OF[relation]].push({ id: from, ...link });
}

function cite(decisions: ReadonlyMap<string, Decision>, citing: string, cited: string) {
  found(decisions, citing).citations.push(cited);
  found(decisions, cited).citedBy.push(citing);
}

function live(decision: Decision) {
  const superseding = decision.inverse.supersededBy.filter(({ partial }) => !partial);
  decision.successors = superseding
    .flatMap(({ id, day }) => (day === undefined ? [] : [{ id, day }]))
    .filter(({ day }) => day > (decision.issued ?? ''))
    .sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  if (!decision.timeline.length) decision.timeline = timelineOf(decision);
  decision.timelineByRules = decision.timeline;
}

function timelineOf({ issued, successors: [ending] }: Decision): Interval[] {
  const from = issued ? { from: issued } : {};
  if (!ending) return [{ ...from, state: 'in-force' }];
  const because = { relation: 'supersedes', by: ending.id } as const;
  return [
    { ...from, to: ending.day, state: 'in-force' },
    { from: ending.day, state: 'expired', because },
  ];
}
