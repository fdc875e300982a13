import { confirm } from '@clack/prompts';
import type { Decision } from '../src/domain/archive.ts';
import type { PlainDate } from '../src/domain/plain-date.ts';
import { writeCitation } from '../src/domain/resolve/reference-to.ts';
import { checkListTextsOf } from '../src/i18n/check-lists/check-list-texts.ts';
import { importTextsOf, type ImportTexts } from '../src/i18n/import/import-texts.ts';
import { plainText } from '../src/i18n/phrase.ts';
import { archiveWith } from '../src/import/draft/archive-with.ts';
import { draftOf } from '../src/import/draft/draft-of.ts';
import { findMeant } from '../src/site/check-lists/impact.ts';
import { datedName } from '../src/site/decision-name.ts';
import type { Site } from '../src/site/site.ts';
import { stateLines } from '../src/site/state-lines.ts';
import { readFlags, UsageError, withUsage, type Flags } from './flags.ts';
import { findFacts } from './import/find-facts.ts';
import { FACT_FLAGS, givenFacts } from './import/given-facts.ts';
import { putPage, tellProblems } from './import/put-pages.ts';
import { readSite } from './import/read-site.ts';

/**
 * `npm run supersede -- ID [--number N] [--issued DAY] [--issuer ID] [--title T] [--content DIR]`: makes the page of a decision that
 * supersedes another, which is named by its id or its number, and shows what that does to the other's page. In a terminal it asks
 * for what the flags don't say, and whether the page is to be made.
 *
 * @returns 0, 1 where it has no page, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, FACT_FLAGS, true);
    const site = await readSite(flags);
    if (!site) return 2;
    const { settings } = site.archive;
    const texts = importTextsOf(settings.locale);
    const target = targetOf(flags, site);
    const given = givenFacts(flags.own, settings);
    const issuer = given.issuer ?? target.issuer;
    const supersedes = [referenceTo(target)];
    const facts = await findFacts({ ...given, ...(issuer !== undefined && { issuer }), supersedes }, settings, texts);
    if (!facts) return 1;
    const draft = draftOf(facts, '', site.archive);
    const then = { ...site, archive: archiveWith(draft, facts, site.archive) };
    for (const line of changeOf(target, then, facts.issued, texts)) console.log(line);
    if (process.stdin.isTTY && (await confirm({ message: texts.makeIt(draft.file) })) !== true) {
      console.log(texts.stopped);
      return 1;
    }
    if (!putPage(draft.file, draft, [], texts, flags)) return 1;
    await tellProblems([draft.file], flags);
    return 0;
  });
}

function targetOf({ words }: Flags, { archive }: Site): Decision {
  const [named, ...others] = words;
  if (named === undefined || others.length > 0) throw new UsageError((_, locale) => importTextsOf(locale).oneDecision);
  const meant = findMeant(archive, named);
  if ('decision' in meant) return meant.decision;
  throw new UsageError((_, locale) => checkListTextsOf(locale).unknownDecision(named, meant.perhaps));
}

/** A decision without a file can't be named by its id. */
function referenceTo({ id, number, held, issued }: Decision): string {
  return held ? id : writeCitation({ number, ...(issued !== undefined && { issued }) });
}

/** What the page of a decision says of its state from a day on. */
function* changeOf(target: Decision, site: Site, day: PlainDate, texts: ImportTexts): Generator<string> {
  const decision = site.archive.decisions.get(target.id);
  if (!decision) return;
  const { asOf } = site.archive;
  yield texts.changed(datedName(site.archive.settings, decision));
  for (const line of stateLines(site, decision, day > asOf ? day : asOf)) yield `  ${plainText(line)}`;
}
