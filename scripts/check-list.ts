import { locatePlaces } from '../src/content/locate.ts';
import { checkListTextsOf, type CheckListTexts } from '../src/i18n/check-lists/check-list-texts.ts';
import { findMeant, impactOf } from '../src/site/check-lists/impact.ts';
import { ledgerOf } from '../src/site/check-lists/ledger.ts';
import { stubsOf } from '../src/site/check-lists/stub-list.ts';
import { writeCitations } from '../src/site/check-lists/write-citations.ts';
import { writeImpact } from '../src/site/check-lists/write-impact.ts';
import { writeLedger } from '../src/site/check-lists/write-ledger.ts';
import { writeStubs } from '../src/site/check-lists/write-stubs.ts';
import type { Site } from '../src/site/site.ts';
import { unresolvedCitations } from '../src/site/unresolved-citations.ts';
import { UsageError, type OwnFlags } from './flags.ts';

/** The flags of lists that a check prints in the place of its report. */
export const LIST_FLAGS = {
  ledger: { type: 'boolean' },
  stubs: { type: 'boolean' },
  impact: { type: 'string' },
  citations: { type: 'boolean' },
  pdf: { type: 'boolean' },
} as const satisfies OwnFlags;

/** A list that is asked for; `of` is the decision of `--impact`. */
export interface AskedList {
  kind: keyof typeof LIST_FLAGS;
  of?: string;
}

/**
 * The list that the flags ask for, if any.
 *
 * @throws UsageError where they ask for several
 */
export function askedList(own: Record<string, string | boolean | undefined>): AskedList | undefined {
  const kinds = (Object.keys(LIST_FLAGS) as AskedList['kind'][]).filter((kind) => own[kind] !== undefined);
  const [kind, ...others] = kinds;
  if (others.length > 0) throw bilingual((texts) => texts.oneListOnly);
  if (kind === undefined) return undefined;
  return kind === 'impact' ? { kind, of: String(own[kind]) } : { kind };
}

/**
 * A list as JSON or for a terminal.
 *
 * @throws UsageError where `--impact` names no decision, or no single one
 */
export async function printedList(
  kind: Exclude<AskedList['kind'], 'pdf'>,
  of = '',
  site: Site,
  format: 'text' | 'json',
): Promise<string> {
  const { archive } = site;
  const texts = checkListTextsOf(archive.settings.locale);
  const print = <T>(value: T, write: (value: T) => string) =>
    format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : write(value);
  switch (kind) {
    case 'ledger':
      return print(ledgerOf(archive), (registers) => writeLedger(archive, registers, texts));
    case 'stubs':
      return print(await locatedStubs(site), (stubs) => writeStubs(archive, stubs, texts));
    case 'impact': {
      const meant = findMeant(archive, of);
      if ('perhaps' in meant) throw bilingual((each) => each.unknownDecision(of, meant.perhaps));
      return print(impactOf(archive, meant.decision), (impact) => writeImpact(archive, impact, texts));
    }
    case 'citations':
      return print(unresolvedCitations(site), (citations) => writeCitations(citations, texts));
  }
}

async function locatedStubs(site: Site) {
  const stubs = stubsOf(site);
  const places = await locatePlaces(
    site.contentDir,
    stubs.flatMap(({ namedBy }) => namedBy.map(({ place }) => place)),
  );
  let next = 0;
  return stubs.map((stub) => ({
    ...stub,
    namedBy: stub.namedBy.map(({ id, as }) => ({ id, as, ...places[next++]! })),
  }));
}

/** Told in both languages, as all wrong calls are. */
export function bilingual(say: (texts: CheckListTexts) => string): UsageError {
  return new UsageError((_, locale) => say(checkListTextsOf(locale)));
}
