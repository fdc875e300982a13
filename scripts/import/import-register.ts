import { globSync } from 'tinyglobby';
import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { resolveArchive } from '../../src/domain/resolve/resolve-archive.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { commandTextsOf } from '../../src/i18n/commands/command-texts.ts';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { registerTextsOf } from '../../src/i18n/register/register-texts.ts';
import { matchFiles } from '../../src/import/register/match-files.ts';
import { planIds } from '../../src/import/register/plan-ids.ts';
import type { RegisterContext } from '../../src/import/register/register-context.ts';
import { readRegister } from '../../src/import/register/read-register.ts';
import { cacheDirOf } from '../../src/integrations/cache-dir.ts';
import { buildDay } from '../../src/site/build-day.ts';
import { CHECKOUT, type Flags } from '../flags.ts';
import { Progress } from '../progress.ts';
import { chooseColumns } from './choose-columns.ts';
import { givenFacts } from './given-facts.ts';
import { KINDS } from './source-files.ts';
import { readRegisterFile } from './read-register-file.ts';
import { readSite } from './read-site.ts';
import type { RegisterRun } from './register-flags.ts';
import { rowPage, type RowOutcome } from './row-page.ts';
import { tellRegister } from './tell-register.ts';

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
  const { archive, content, settings } = held;
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
  if (table.guessed?.sure === false) console.log(texts.guessed);
  const paths =
    run.files === undefined
      ? []
      : globSync(KINDS, { cwd: run.files, ignore: ['**/~$*'], caseSensitiveMatch: false }).sort();
  const matches = matchFiles(register.rows, paths);
  const decisions = content.records.filter((record) => record.kind === 'decision');
  const planned = planIds(register.rows, decisions, settings);
  const outcomes: RowOutcome[] = [];
  const progress = new Progress(commandTextsOf(settings.locale));
  const work = {
    archive,
    texts: importTextsOf(settings.locale),
    contentDir: flags.content,
    tell: progress.show.bind(progress),
    ...(run.files !== undefined && { folder: run.files }),
  };
  const stop = stopOnInterrupt();
  for (const [at, plan] of planned.entries()) {
    if (stop.isAsked) break;
    progress.show('register', at, planned.length);
    outcomes.push(await rowPage(plan, matches.ofRows[at]!, work));
    // Lets an interrupt come through between two pages.
    await new Promise(setImmediate);
  }
  stop.over();
  progress.clear();
  return tellRegister({ register, matches, planned, outcomes, wasStopped: stop.isAsked }, run, flags, texts, settings);
}

/** The archive as it is, without the checks of a build; where site.yaml can't be read, says why and gives nothing. */
async function readHeld(
  flags: Flags,
): Promise<{ archive: Archive; content: Content; settings: SiteSettings } | undefined> {
  const content = await readContent(flags.content, { cacheDir: cacheDirOf(flags.content, CHECKOUT) });
  const { settings, records } = content;
  if (!settings) {
    await readSite(flags);
    return undefined;
  }
  return { archive: resolveArchive(records, settings, buildDay(settings.timezone, flags.asOf)), content, settings };
}

/** An interrupt lets the page be finished that is being written; a second one ends at once. */
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
