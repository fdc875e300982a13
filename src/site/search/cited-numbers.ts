import type { Archive, Decision } from '../../domain/archive.ts';
import type { ProseCitation } from '../../domain/citation.ts';
import { formatNumber, numberKey } from '../../domain/document-number.ts';
import { findCitations } from '../../domain/find-citations.ts';
import type { ContentRecord } from '../../domain/record.ts';
import { RELATIONS } from '../../domain/relation.ts';
import type { Mention } from '../../domain/search/mention-shard.ts';
import { cleanText } from '../../domain/vietnamese-text.ts';
import type { PlacedCitation, Section } from '../../markdown/rendered.ts';
import type { Site } from '../site.ts';

/** A number that a page mentions, and where it first does. */
export interface CitedNumber extends Pick<Mention, 'place' | 'text'> {
  number: string;
}

/** Characters of a text on each side of what is cited. */
const AROUND = 70;

/** The numbers that a decision's page mentions in its text, its title, its summary and its relations, each once. */
export function numbersCitedBy(decision: Decision, site: Pick<Site, 'archive' | 'renderedOf'>): CitedNumber[] {
  const cited = decision.record ? allCitedIn(decision.record, site) : [];
  const related = RELATIONS.flatMap((relation) => decision.relations[relation].map(({ id }) => id));
  const numbers = related.flatMap((id) => site.archive.decisions.get(id)?.number ?? []);
  return eachOnce([...cited, ...numbers.map((number) => ({ number }))], decision.number, site.archive);
}

/** The numbers that a record's text, title and summary mention, each once. */
export function numbersCitedIn(record: ContentRecord, site: Pick<Site, 'archive' | 'renderedOf'>): CitedNumber[] {
  return eachOnce(allCitedIn(record, site), record.kind === 'decision' ? record.number : undefined, site.archive);
}

function allCitedIn(record: ContentRecord, { archive, renderedOf }: Pick<Site, 'archive' | 'renderedOf'>) {
  const { sections, citations = [] } = renderedOf(record.file);
  const targets = archive.citationTargets.get(record.file) ?? [];
  const places = placesOf(citations, sections);
  const body = citations.flatMap((citation, n): CitedNumber[] => {
    const target = targets[n];
    const number = target === undefined ? citation.number : archive.decisions.get(target)?.number;
    return number === undefined ? [] : [{ number, ...places[n] }];
  });
  return [...body, ...[record.title, record.summary ?? ''].flatMap((text) => inShortText(text, archive))];
}

function inShortText(text: string, { settings }: Archive): CitedNumber[] {
  const found: ProseCitation[] = findCitations(text, settings.profile).map(({ citation }) => citation);
  return found.flatMap(({ number }) => (number === undefined ? [] : [{ number }]));
}

/** Where citations stand in sections, both in the order of the text. */
function placesOf(
  citations: readonly PlacedCitation[],
  sections: readonly Section[],
): Pick<CitedNumber, 'place' | 'text'>[] {
  const texts = sections.map(({ text }) => inOneLine(text));
  let [section, from] = [0, 0];
  return citations.map(({ text }) => {
    const cited = inOneLine(text);
    for (let at = section; at < texts.length; at++) {
      const start = texts[at]!.indexOf(cited, at === section ? from : 0);
      if (start < 0) continue;
      [section, from] = [at, start + cited.length];
      const { id, title = id } = sections[at]!;
      return {
        ...(id !== undefined && { place: [id, cleanText(title!)] as [string, string] }),
        text: around(texts[at]!, start, from),
      };
    }
    return {};
  });
}

function inOneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** The words before and behind a stretch of text, as many as there is room for. */
function around(text: string, start: number, end: number): [string, string, string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const isCut = [start > AROUND, end + AROUND < text.length];
  return [
    isCut[0] ? `…${before.slice(Math.max(0, before.indexOf(' ')))}` : before,
    text.slice(start, end),
    isCut[1] ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ') + 1))}…` : after,
  ];
}

/** Each number once, in one spelling, where it stands first; not the page's own. */
function eachOnce(cited: readonly CitedNumber[], own: string | undefined, { settings }: Archive): CitedNumber[] {
  const { profile } = settings;
  const seen = new Set(own === undefined ? [] : [numberKey(own, profile)]);
  return cited.flatMap((one) => {
    const key = numberKey(one.number, profile);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...one, number: formatNumber(one.number, profile) }];
  });
}
