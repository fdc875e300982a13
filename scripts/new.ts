import { importTextsOf } from '../src/i18n/import/import-texts.ts';
import { draftOf } from '../src/import/draft/draft-of.ts';
import { readSite } from './import/read-site.ts';
import { readFlags, withUsage } from './flags.ts';
import { findFacts } from './import/find-facts.ts';
import { FACT_FLAGS, givenFacts } from './import/given-facts.ts';
import { putPage, tellProblems } from './import/put-pages.ts';

/**
 * `npm run new -- [--number N] [--issued DAY] [--issuer ID] [--title T] [--supersedes REF; REF] [--content DIR]`: makes the page of
 * a decision without a text. In a terminal it asks for what the flags don't say.
 *
 * @returns 0, 1 where it has no page, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, FACT_FLAGS);
    const site = await readSite(flags);
    if (!site) return 2;
    const { settings } = site.archive;
    const texts = importTextsOf(settings.locale);
    const facts = await findFacts(givenFacts(flags.own, settings), settings, texts);
    if (!facts) return 1;
    const draft = draftOf(facts, '', site.archive);
    if (!putPage(draft.file, draft, [], texts, flags)) return 1;
    await tellProblems([draft.file], flags);
    return 0;
  });
}
