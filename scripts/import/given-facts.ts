import { dateAtStart, isPlainDate, type PlainDate } from '../../src/domain/plain-date.ts';
import { matchIssuer } from '../../src/domain/resolve/match-issuer.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { foldInPlace } from '../../src/domain/vietnamese-text.ts';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import type { GivenFacts } from '../../src/import/draft/facts-of.ts';
import { UsageError, type OwnFlags } from '../flags.ts';

/** The flags that describe a document. */
export const FACT_FLAGS = {
  number: { type: 'string' },
  issued: { type: 'string' },
  issuer: { type: 'string' },
  title: { type: 'string' },
  supersedes: { type: 'string' },
} satisfies OwnFlags;

/** Flags that mean one document alone; of several the issuer may be one. */
export const OF_ONE_DOCUMENT = ['number', 'issued', 'title', 'supersedes'] as const;

/**
 * What flags say of a document.
 *
 * @throws UsageError where a day doesn't exist or an issuer isn't known
 */
export function givenFacts(own: Record<string, string | boolean | undefined>, settings: SiteSettings): GivenFacts {
  const given = (name: keyof typeof FACT_FLAGS) => (own[name] === undefined ? undefined : String(own[name]));
  const [number, issued, issuer, title, supersedes] = [
    given('number'),
    given('issued'),
    given('issuer'),
    given('title'),
    given('supersedes'),
  ];
  const day = issued === undefined ? undefined : readDay(issued);
  if (issued !== undefined && day === undefined)
    throw new UsageError((_, locale) => importTextsOf(locale).wrongDay(issued));
  if (issuer !== undefined && matchIssuer(issuer, settings) === undefined) {
    const ids = Object.keys(settings.issuers).join(', ');
    throw new UsageError((_, locale) => importTextsOf(locale).unknownIssuer(issuer, ids));
  }
  return {
    ...(number !== undefined && { number }),
    ...(day !== undefined && { issued: day }),
    ...(issuer !== undefined && { issuer }),
    ...(title !== undefined && { title }),
    ...(supersedes !== undefined && { supersedes: referencesIn(supersedes) }),
  };
}

/** A day as a clerk writes it: `6/9/2021`, `ngày 6 tháng 9 năm 2021`, `2021-09-06`; undefined where there is no such day. */
export function readDay(written: string): PlainDate | undefined {
  const text = written.trim();
  if (isPlainDate(text)) return text;
  const date = dateAtStart(foldInPlace(text));
  return date?.length === text.length ? date.day : undefined;
}

/** References with semicolons between them. What is none is kept, so that the check tells of it. */
export function referencesIn(written: string): string[] {
  return written
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
