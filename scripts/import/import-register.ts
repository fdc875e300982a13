import { globSync } from 'tinyglobby';
import { commandTextsOf } from '../../src/i18n/commands/command-texts.ts';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { registerTextsOf } from '../../src/i18n/register/register-texts.ts';
import { matchFiles, type FileMatches } from '../../src/import/register/match-files.ts';
import { planIds, type PlannedRow } from '../../src/import/register/plan-ids.ts';
import type { RegisterContext } from '../../src/import/register/register-context.ts';
import { readRegister } from '../../src/import/register/read-register.ts';
import type { Flags } from '../flags.ts';
import { Progress } from '../progress.ts';
import { chooseColumns } from './choose-columns.ts';
import { givenFacts } from './given-facts.ts';
import { KINDS } from './source-files.ts';
import { readHeld } from './read-held.ts';
import { readRegisterFile } from './read-register-file.ts';
import type { RegisterRun } from './register-flags.ts';
import { rowPage, type RowOutcome, type RowWork } from './row-page.ts';
import { tellRegister } from './tell-register.ts';
import type { RegisterResult } from './unmatched-lines.ts';

/**
 * `npm run import -- --register FILE [--files FOLDER] [--columns "number=A, issued=B, title=D" | --yes] [--symbol QĐ-UBND]
 * [--issuer ID]`: makes a page of each row of a register, with its file where one is found. What the archive holds stays as it
 * is, so a second run goes on where the first was stopped.
 *
 * @param args as the command was called, for the command that goes on
 * @returns 0 where every row has its page, 1 where one hasn't, 2 where it could not run
 */
export async function importRegister(run: RegisterRun, flags: Flags, args: readonly string[]): Promise<number> {
  const held = await readHeld(flags);
  if (!held) return 2;
  const { archive, records } = held;
  const { settings } = archive;
  const texts = registerTextsOf(settings.locale);
  const table = await readRegisterFile(run.register, texts);
  if (!table) return 2;
  const { issuer } = givenFacts(flags.own, settings);
  const context: RegisterContext = {
    settings,
    from1904: table.from1904,
    ...(run.symbol !== undefined && { symbol: run.symbol }),
    ...(issuer !== undefined && { issuer }),
    texts,
  };
  const sheets = await chooseColumns(table, run, context, args);
  if (!sheets) return 2;
  const register = readRegister(sheets, context);
  if (register.rows.length + register.refused.length + register.spokenOf === 0) {
    console.error(texts.noDocuments);
    return 2;
  }
  if (table.guessed?.sure === false) console.log(texts.guessed);
  const paths =
    run.files === undefined
      ? []
      : globSync(KINDS, { cwd: run.files, ignore: ['**/~$*'], caseSensitiveMatch: false }).sort();
  const matches = matchFiles(register.rows, paths);
  const decisions = records.filter((record) => record.kind === 'decision');
  const planned = planIds(register.rows, decisions, settings);
  const made = await makePages(planned, matches, {
    archive,
    texts: importTextsOf(settings.locale),
    contentDir: flags.content,
    ...(run.files !== undefined && { folder: run.files }),
  });
  return tellRegister({ register, matches, planned, ...made }, run, flags, texts);
}

/** Makes the pages of rows, in order, until the clerk breaks off. */
async function makePages(
  planned: readonly PlannedRow[],
  matches: FileMatches,
  work: Omit<RowWork, 'tell'>,
): Promise<Pick<RegisterResult, 'outcomes' | 'wasStopped'>> {
  const outcomes: RowOutcome[] = [];
  const progress = new Progress(commandTextsOf(work.archive.settings.locale));
  const tell = progress.show.bind(progress);
  const stop = stopOnInterrupt();
  for (const [at, plan] of planned.entries()) {
    if (stop.isAsked) break;
    progress.show('register', at, planned.length);
    outcomes.push(await rowPage(plan, matches.ofRows[at]!, { ...work, tell }));
    // Lets an interrupt come through between two pages.
    await new Promise(setImmediate);
  }
  stop.over();
  progress.clear();
  return { outcomes, wasStopped: stop.isAsked };
}

/**
 * An interrupt lets the page be finished that is being made; a second one ends at once, and so does one while a program reads a
 * file (`inTemporaryFolder`), for that may take minutes. What is written by then is whole.
 */
function stopOnInterrupt(): { readonly isAsked: boolean; over: () => void } {
  let isAsked = false;
  const ask = () => {
    isAsked = true;
  };
  process.once('SIGINT', ask);
  return {
    get isAsked() {
      return isAsked;
    },
    over: () => process.removeListener('SIGINT', ask),
  };
}
