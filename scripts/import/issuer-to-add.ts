import { stringify } from 'yaml';
import { numberSlug } from '../../src/domain/document-number.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { Imported } from '../../src/import/import-file.ts';

/** Long names of which ids have the usual short form. */
const SHORT = [
  [/uy-ban-nhan-dan/g, 'ubnd'],
  [/hoi-dong-nhan-dan/g, 'hdnd'],
] as const;

/** What to add to site.yaml where a document's issuer was read and isn't there; undefined where that isn't what lacks. */
export function issuerToAdd(imported: Imported, texts: ImportTexts): string | undefined {
  const name = 'missing' in imported && imported.missing.includes('issuer') ? imported.proposals.issuer : undefined;
  if (name === undefined) return undefined;
  const id = SHORT.reduce((slug, [long, short]) => slug.replace(long, short), numberSlug(name));
  const lines = stringify({ [id]: { name } })
    .trim()
    .split('\n');
  return [texts.addIssuer, ...lines.map((line) => `  ${line}`)].join('\n');
}
