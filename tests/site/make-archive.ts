import type { Archive, Decision, Link, News } from '../../src/domain/archive.ts';
import type { DecisionRecord, NewsRecord, PageRecord } from '../../src/domain/record.ts';
import type { InverseRelation, Relation } from '../../src/domain/relation.ts';
import { INVERSE_OF, RELATIONS } from '../../src/domain/relation.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
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
  for (const decision of decisions.values()) live(decision, decisions);
  for (const decision of decisions.values()) decision.current = currentOf(decision, decisions, asOf);
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

function join(decisions: ReadonlyMap<string, Decision>, { from, relation, to, partial = false, terms = {} }: MadeLink) {
  found(decisions, from).relations[relation].push({ id: to, partial, terms });
  found(decisions, to).inverse[INVERSE_OF[relation]].push({ id: from, partial, terms });
}

function cite(decisions: ReadonlyMap<string, Decision>, citing: string, cited: string) {
  found(decisions, citing).citations.push(cited);
  found(decisions, cited).citedBy.push(citing);
}

function live(decision: Decision, decisions: ReadonlyMap<string, Decision>) {
  if (decision.timeline.length) return;
  const from = decision.issued ? { from: decision.issued } : {};
  const [ending] = decision.inverse.supersededBy
    .filter(({ partial }) => !partial)
    .map(({ id }) => found(decisions, id))
    .filter(({ issued }) => issued && issued > (decision.issued ?? ''))
    .sort((a, b) => (`${a.issued} ${a.id}` < `${b.issued} ${b.id}` ? -1 : 1));
  if (!ending?.issued) {
    decision.timeline.push({ ...from, state: 'in-force' });
    return;
  }
  const because = { relation: 'supersedes', by: ending.id } as const;
  decision.timeline.push({ ...from, to: ending.issued, state: 'in-force' });
  decision.timeline.push({ from: ending.issued, state: 'expired', because });
}

function currentOf(decision: Decision, decisions: ReadonlyMap<string, Decision>, asOf: string): string[] {
  const last = decision.timeline.findLast(({ from }) => !from || from <= asOf);
  if (last?.state !== 'expired') return [decision.id];
  const next = decision.inverse.supersededBy.filter(({ partial }) => !partial).map(({ id }) => found(decisions, id));
  const past = next.filter(({ issued }) => issued && issued <= asOf && issued > (decision.issued ?? ''));
  return [...new Set(past.flatMap((acting) => currentOf(acting, decisions, asOf)))].sort();
}
