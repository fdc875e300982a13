import { reportAsJson } from '../src/site/problem-report.ts';
import { check } from './checked.ts';
import { contentReport } from './content-report.ts';
import { readFlags, UsageError, withUsage } from './flags.ts';

/**
 * `npm run check -- [--content DIR] [--as-of DAY] [--format json|text] [--strict]`: reads everything that a build
 * would read, without building.
 *
 * @returns 0 without errors (`--strict`: without any problem), 1 with some, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, { format: { type: 'string' }, strict: { type: 'boolean' } });
    const { format = 'text', strict = false } = flags.own;
    if (format !== 'text' && format !== 'json') throw new UsageError((texts) => texts.unknownFormat(String(format)));
    const { problems, locale, errors } = await check(flags);
    const report = format === 'json' ? reportAsJson(problems, locale) : contentReport(problems, flags.content, locale);
    process.stdout.write(report);
    return errors > 0 || (strict && problems.length > 0) ? 1 : 0;
  });
}
