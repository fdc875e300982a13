import { importTextsOf } from '../src/i18n/import/import-texts.ts';
import { draftOf } from '../src/import/draft/draft-of.ts';
import { factsOf } from '../src/import/draft/facts-of.ts';
import { check } from './checked.ts';
import { contentReport } from './content-report.ts';
import { readFlags, withUsage } from './flags.ts';
import { askFacts } from './import/ask-facts.ts';
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
    const checked = await check(flags);
    if (!checked.site) {
      process.stdout.write(contentReport(checked.problems, flags.content, checked.locale));
      return 2;
    }
    const { archive } = checked.site;
    const { settings } = archive;
    const texts = importTextsOf(settings.locale);
    const find = (given: ReturnType<typeof givenFacts>) =>
      factsOf(given, {}, { text: 'none', attachments: [] }, settings);
    let given = givenFacts(flags.own, settings);
    let found = find(given);
    if ('missing' in found && process.stdin.isTTY) {
      const asked = [...found.missing, ...(given.supersedes === undefined ? (['supersedes'] as const) : [])];
      const answers = await askFacts(asked, {}, settings, texts);
      if (!answers) {
        console.log(texts.stopped);
        return 1;
      }
      given = { ...given, ...answers };
      found = find(given);
    }
    if ('missing' in found) {
      console.error(texts.lacking(found.missing.map((fact) => texts.facts[fact]).join(', ')));
      return 1;
    }
    const draft = draftOf(found.facts, '', archive);
    if (!putPage(draft.file, draft, [], texts, flags)) return 1;
    await tellProblems([draft.file], flags);
    return 0;
  });
}
