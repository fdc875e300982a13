import type { Interval } from '../../src/domain/timeline.ts';
import type { Archive, Decision, News } from '../../src/domain/archive.ts';
import { findCitations } from '../../src/domain/find-citations.ts';
import type { DecisionRecord, NewsRecord, PageRecord } from '../../src/domain/record.ts';
import { INVERSE_OF, RELATIONS, type InverseRelation, type Relation } from '../../src/domain/relation.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import type { Rendered, Section } from '../../src/markdown/rendered.ts';
import { pathsOf } from '../../src/site/paths.ts';
import type { Site } from '../../src/site/site.ts';

type Given = Partial<Decision> & Pick<Decision, 'id' | 'number'> & { sections?: Section[]; topics?: string[] };

const SETTINGS: SiteSettings = {
  name: 'Kho văn bản (thử nghiệm)',
  url: 'https://congbo.example/kho/',
  locale: 'vi',
  timezone: 'Asia/Ho_Chi_Minh',
  profile: 'vn',
  staleAfter: 30,
  font: 'system',
  cards: 'none',
  issuers: { 'co-quan-a': { name: 'Cơ quan A (hư cấu)', short: 'Cơ quan A' } },
  topics: {},
  categories: {},
  types: {},
};

/** A site of given decisions, news and pages, without files: texts are their sections. */
export function smallSite(
  decisions: readonly Given[],
  news: readonly { id: string; title: string; published: string; text: string }[] = [],
  pages: readonly { id: string; title: string; text: string }[] = [],
  settings: Partial<SiteSettings> = {},
): Site {
  const texts = new Map<string, Section[]>();
  const whole = { ...SETTINGS, ...settings };
  const archive: Archive = {
    settings: whole,
    asOf: '2026-11-24',
    decisions: new Map(decisions.map((given) => [given.id, decisionOf(given, texts)])),
    translations: [],
    news: news.map((item) => newsOf(item, texts)),
    newsAbout: new Map(),
    pages: pages.map(({ text, ...page }) => {
      const file = `pages/${page.id}.md`;
      texts.set(file, [{ text }]);
      return { kind: 'page', ...filed(page.id, file), ...page, citations: [] } satisfies PageRecord;
    }),
    citationTargets: new Map(),
    movedStubs: new Map(),
    problems: [],
  };
  const renderedOf = (file: string) => {
    const sections = texts.get(file) ?? [];
    return { sections, citations: sections.flatMap(({ text }) => citationsIn(text)) } as unknown as Rendered;
  };
  return {
    archive,
    paths: pathsOf(whole),
    contentDir: '/nowhere',
    attachments: new Set(),
    digests: new Map(),
    renderedOf,
  };
}

function citationsIn(text: string) {
  return findCitations(text, 'vn').map(({ citation, start, end }) => ({ ...citation, text: text.slice(start, end) }));
}

function decisionOf({ sections = [], topics = [], ...given }: Given, texts: Map<string, Section[]>): Decision {
  const file = `decisions/${given.id}.md`;
  texts.set(file, sections);
  const timeline: Interval[] = given.issued ? [{ from: given.issued, state: 'in-force' }] : [{ state: 'unknown' }];
  const decision: Decision = {
    held: true,
    type: 'quyet-dinh',
    issuer: 'co-quan-a',
    relations: Object.fromEntries(RELATIONS.map((name) => [name, []])) as unknown as Record<Relation, []>,
    inverse: Object.fromEntries(Object.values(INVERSE_OF).map((name) => [name, []])) as unknown as Record<
      InverseRelation,
      []
    >,
    citations: [],
    citedBy: [],
    timeline,
    timelineByRules: timeline,
    successors: [],
    current: [],
    ...given,
  };
  if (!decision.held) return decision;
  const record = { kind: 'decision', ...filed(given.id, file), title: given.title ?? '', number: given.number, topics };
  return { ...decision, record: { ...record, issued: given.issued ?? '' } as unknown as DecisionRecord };
}

function newsOf(
  item: { id: string; title: string; published: string; text: string },
  texts: Map<string, Section[]>,
): News {
  const { text, ...facts } = item;
  const file = `news/${item.id}.md`;
  texts.set(file, [{ text }]);
  const record = { kind: 'news', ...filed(item.id, file), ...facts, summary: '', topics: [] };
  return { record: record as unknown as NewsRecord, about: [] };
}

function filed(id: string, file: string) {
  return { id, file, draft: false, redirectFrom: [], ignore: [] };
}
