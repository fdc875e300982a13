import type { SiteSettings } from '../../src/domain/settings.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { DocumentFacts } from '../../src/import/draft/document-facts.ts';
import { factsOf, type GivenFacts } from '../../src/import/draft/facts-of.ts';
import { askFacts } from './ask-facts.ts';

/**
 * The facts of a document without a text: those given, and in a terminal those that the clerk is asked for. Says what lacks, or
 * that the clerk has broken off, and gives nothing then.
 */
export async function findFacts(
  given: GivenFacts,
  settings: SiteSettings,
  texts: ImportTexts,
): Promise<DocumentFacts | undefined> {
  const find = (facts: GivenFacts) => factsOf(facts, {}, { text: 'none', attachments: [] }, settings);
  let found = find(given);
  if ('missing' in found && process.stdin.isTTY) {
    const asked = [...found.missing, ...(given.supersedes === undefined ? (['supersedes'] as const) : [])];
    const answers = await askFacts(asked, {}, settings, texts);
    if (!answers) {
      console.log(texts.stopped);
      return undefined;
    }
    found = find({ ...given, ...answers });
  }
  if ('facts' in found) return found.facts;
  console.error(texts.lacking(found.missing.map((fact) => texts.facts[fact]).join(', ')));
  return undefined;
}
