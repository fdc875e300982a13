import { passesThrough } from '../../content/passes-through.ts';
import type { Archive, Decision, News } from '../../domain/archive.ts';
import type { DecisionRecord, NewsRecord } from '../../domain/record.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { writeDate } from '../../domain/write-date.ts';
import { listsOf } from '../archive-lists.ts';
import { numberedName } from '../decision-name.ts';
import { once } from '../once.ts';
import { pathsOf } from '../paths.ts';
import { siteColours } from '../site-colours.ts';
import { cardFile } from './card-file.ts';
import type { Card } from './card.ts';

/** A card and the file that it is put out as, below the base. */
export interface CardEntry {
  card: Card;
  file: string;
}

/**
 * The cards of a site's pages by the pages' paths, as site.yaml asks for them: news and the home page, or held
 * decisions and translations too. News with a cover has that for its picture; stubs and lists have none.
 */
export const cardsOf: (archive: Archive) => ReadonlyMap<string, CardEntry> = once((archive) => {
  const { settings } = archive;
  const cards = new Map<string, CardEntry>();
  if (settings.cards === 'none') return cards;
  const paths = pathsOf(settings);
  const add = (path: string, card: Card) =>
    cards.set(path, { card, file: cardFile(path.slice(paths.base.length), card) });
  add(paths.home, homeCard(settings));
  for (const news of newsWithoutCover(archive)) add(paths.newsItem(news.id), newsCard(settings, news));
  if (settings.cards === 'all') {
    for (const decision of listsOf(archive).all) add(paths.decision(decision.id), decisionCard(settings, decision));
    for (const record of archive.translations) add(paths.decision(record.id), translationCard(archive, record));
  }
  return cards;
});

/** Every piece of news, translations among them, of which no cover can be cut to the shape of a card. */
function newsWithoutCover({ news }: Archive): NewsRecord[] {
  return news.map(({ record }: News) => record).filter(({ cover }) => !cover || passesThrough(cover.file));
}

/** What is the same on every card of a site. */
function frameOf(settings: SiteSettings): Pick<Card, 'site' | 'notice' | 'emblem' | 'accent'> {
  const { name, notice, emblem } = settings;
  return {
    site: name.normalize('NFC'),
    ...(notice !== undefined && { notice: notice.normalize('NFC') }),
    ...(emblem !== undefined && { emblem }),
    accent: siteColours(settings).light.accent,
  };
}

function homeCard(settings: SiteSettings): Card {
  const frame = frameOf(settings);
  return { ...frame, title: frame.site, facts: [new URL(settings.url).host] };
}

function newsCard(settings: SiteSettings, { title, category, published }: NewsRecord): Card {
  const kind = category === undefined ? undefined : settings.categories[category];
  return {
    ...frameOf(settings),
    ...(kind !== undefined && { kind: kind.normalize('NFC') }),
    title: title.normalize('NFC'),
    facts: [writeDate(settings.locale, published.slice(0, 10))],
  };
}

type Named = Pick<Decision, 'type' | 'number' | 'title' | 'issued' | 'issuer'>;

function decisionCard(settings: SiteSettings, decision: Named): Card {
  const { title, issued } = decision;
  const name = numberedName(settings, decision);
  const issuer = decision.issuer === undefined ? undefined : settings.issuers[decision.issuer];
  const day = issued && writeDate(settings.locale, issued);
  return {
    ...frameOf(settings),
    ...(name.kind !== '' && { kind: name.kind.trim().normalize('NFC') }),
    number: name.number.normalize('NFC'),
    ...(title !== undefined && { title: title.normalize('NFC') }),
    facts: [day, issuer?.name.normalize('NFC')].filter((fact) => fact !== undefined),
  };
}

function translationCard({ settings, decisions }: Archive, record: DecisionRecord): Card {
  const original = decisions.get(record.translationOf ?? '');
  const issuer = record.issuer ?? original?.issuer;
  return decisionCard(settings, {
    ...record,
    ...(original?.type !== undefined && { type: original.type }),
    ...(issuer !== undefined && { issuer }),
  });
}
