import { checkListTextsOf } from '../src/i18n/check-lists/check-list-texts.ts';
import { reportAsJson } from '../src/site/problem-report.ts';
import { checkPdf } from './check-pdf.ts';
import { askedList, bilingual, LIST_FLAGS, printedList, type AskedList } from './check-list.ts';
import { check, type Checked } from './checked.ts';
import { contentReport } from './content-report.ts';
import { readFlags, UsageError, withUsage } from './flags.ts';

/**
 * `npm run check -- [--content DIR] [--as-of DAY] [--format json|text] [--strict]`: reads everything that a build
 * would read, without building. With `--ledger`, `--stubs`, `--impact ID` or `--citations` it prints that list, and of
 * what it found only how much. With `--pdf` it compares texts with the PDFs of their originals.
 *
 * @returns 0 without errors (`--strict`: without any problem), 1 with some, 2 where it could not run; 0 with a list;
 * with `--pdf` 1 where a text differs
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, { format: { type: 'string' }, strict: { type: 'boolean' }, ...LIST_FLAGS });
    const { format = 'text', strict = false } = flags.own;
    if (format !== 'text' && format !== 'json') throw new UsageError((texts) => texts.unknownFormat(String(format)));
    const list = askedList(flags.own);
    const checked = await check(flags);
    if (list) return printList(list, checked, format);
    const { problems, locale, errors } = checked;
    const report = format === 'json' ? reportAsJson(problems, locale) : contentReport(problems, flags.content, locale);
    process.stdout.write(report);
    return errors > 0 || (strict && problems.length > 0) ? 1 : 0;
  });
}

async function printList(list: AskedList, checked: Checked, format: 'text' | 'json'): Promise<number> {
  const { site, locale, errors, others } = checked;
  if (!site) throw bilingual((texts) => texts.unreadableSite);
  const result = list.kind === 'pdf' ? await checkPdf(site, format) : 0;
  if (list.kind !== 'pdf') process.stdout.write(await printedList(list.kind, list.of, site, format));
  if (errors + others > 0) console.error(checkListTextsOf(locale).found(errors, others));
  return result;
}
