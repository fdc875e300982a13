import { locatePlaces } from '../src/content/locate.ts';
import { checkPdfTextsOf, type CheckPdfTexts } from '../src/i18n/check-pdf/check-pdf-texts.ts';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import type { OriginalComparison } from '../src/import/compare/compare-original.ts';
import { compareOriginals, type ComparedArchive, type Outcome } from '../src/import/compare/compare-originals.ts';
import type { Site } from '../src/site/site.ts';
import { Progress } from './progress.ts';

/** A decision as `--format json` has it. */
interface Told {
  id: string;
  file: string;
  original: string;
  is: Outcome['is'];
  /** Without `words` where too much differs to be listed. */
  differences?: { fields: PlacedField[] } & Pick<OriginalComparison, 'words'>;
}

type PlacedField = OriginalComparison['fields'][number] & { line: number };

/**
 * Compares the texts of a site with the text layers of their originals, and prints the differences.
 *
 * @returns 0 where all that were compared are equal, else 1
 */
export async function checkPdf(site: Site, format: 'text' | 'json'): Promise<number> {
  const { locale } = site.archive.settings;
  const progress = new Progress(commandTextsOf(locale));
  const compared = await compareOriginals(site, (done, of) => progress.show('originals', done, of));
  progress.clear();
  const decisions = await told(site, compared);
  const counts = countsOf(compared);
  const report =
    format === 'json'
      ? JSON.stringify({ decisions, ...counts }, null, 2)
      : [
          ...decisions.flatMap((one) => linesOf(one, checkPdfTextsOf(locale))),
          checkPdfTextsOf(locale).total(counts),
        ].join('\n');
  process.stdout.write(`${report}\n`);
  return counts.differs > 0 ? 1 : 0;
}

async function told({ contentDir }: Site, { decisions }: ComparedArchive): Promise<Told[]> {
  return Promise.all(
    decisions.map(async ({ record: { id, file }, original, outcome }) => {
      const whole = { id, file, original, is: outcome.is };
      if (outcome.is !== 'differs') return whole;
      const { fields, words } = outcome.comparison;
      const places = await locatePlaces(
        contentDir,
        fields.map(({ field }) => ({ file, path: [field], atKey: true })),
      );
      const placed = fields.map((field, at) => ({ ...field, line: places[at]!.line }));
      return { ...whole, differences: { fields: placed, ...(words && { words }) } };
    }),
  );
}

function countsOf({ decisions, notHeld }: ComparedArchive) {
  const count = (is: Outcome['is']): number => decisions.filter(({ outcome }) => outcome.is === is).length;
  return {
    equal: count('equal'),
    differs: count('differs'),
    noText: count('no-text'),
    recognised: count('recognised'),
    machineRead: count('machine-read'),
    notHeld,
  };
}

function linesOf({ file, original, differences }: Told, texts: CheckPdfTexts): string[] {
  if (!differences) return [];
  const { fields, words } = differences;
  const total = fields.length + (words?.length ?? 0);
  const place = (line: number): string => `  ${file}:${line}`;
  const side = (name: string, text: string): string => `    ${name}: ${text || texts.nothing}`;
  return [
    words ? texts.differs(file, original, total) : texts.tooMuch(file, original),
    ...fields.flatMap((one) => [
      `${place(one.line)} ${texts.fields[one.field]}`,
      side(texts.page, one.page),
      side(texts.original, one.original),
    ]),
    ...(words ?? []).flatMap((one) => [
      `${place(one.line)} … ${one.before} [ ] ${one.behind} …`,
      side(texts.page, one.page),
      side(texts.original, one.original),
    ]),
    '',
  ];
}
