import type { Locale } from '../src/domain/locale.ts';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../src/domain/nearest.ts';
import { isPlainDate, type PlainDate } from '../src/domain/plain-date.ts';
import { commandTextsOf, type CommandTexts } from '../src/i18n/commands/command-texts.ts';
import { callerPath } from './caller-path.ts';
import { whyNotOpened } from './why-not-opened.ts';

/** The project's own folder. */
export const CHECKOUT = path.resolve(import.meta.dirname, '..');

/** What every command that reads content or writes a site is told. */
export interface Flags {
  content: string;
  out: string;
  asOf?: PlainDate;
  /** Flags of one command alone. */
  own: Record<string, string | boolean | undefined>;
  /** What stands beside the flags, in order. */
  words: string[];
}

/** A command was called wrongly: it could not run. Told in both languages, since no site.yaml has been read. */
export class UsageError extends Error {
  constructor(say: (texts: CommandTexts, locale: Locale) => string) {
    super([say(commandTextsOf('vi'), 'vi'), say(commandTextsOf('en'), 'en')].join('\n'));
  }
}

/** Flags of one command alone. */
export type OwnFlags = Record<string, { type: 'string' | 'boolean' }>;

/**
 * Reads a command's flags: `--content DIR`, `--out DIR`, `--as-of YYYY-MM-DD`, and its own. Relative folders start
 * where npm was called.
 *
 * @param takesWords there may be words beside the flags
 * @throws UsageError
 */
export function readFlags(args: string[], own: OwnFlags = {}, takesWords = false): Flags {
  const { values, words } = parse(args, own);
  const { content, out, 'as-of': asOf, ...others } = values;
  if (words[0] !== undefined && !takesWords) throw new UsageError((texts) => texts.strayWord(words[0]!));
  if (asOf !== undefined && !isPlainDate(String(asOf))) throw new UsageError((texts) => texts.wrongDay(String(asOf)));
  const folder = (given: string | boolean | undefined, name: string) =>
    given === undefined ? path.join(CHECKOUT, name) : fromCaller(String(given));
  return {
    content: folder(content, 'content'),
    out: folder(out, 'dist'),
    ...(asOf === undefined ? {} : { asOf: String(asOf) }),
    own: others,
    words,
  };
}

/** A path as the caller meant it: relative ones start where npm was called. */
export function fromCaller(given: string): string {
  return callerPath(given, process.env['INIT_CWD'] ?? process.cwd());
}

function parse(
  args: string[],
  own: OwnFlags,
): { values: Record<string, string | boolean | undefined>; words: string[] } {
  const text = { type: 'string' } as const;
  const options: OwnFlags = { content: text, out: text, 'as-of': text, ...own };
  // Not strict, since what is wrong is said in Node's English then.
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkFlag(token, options);
  return { values, words: positionals };
}

interface GivenFlag {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function checkFlag({ name, rawName, value, inlineValue }: GivenFlag, options: OwnFlags): void {
  const option = rawName.startsWith('--') && Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const [near] = nearest(name, Object.keys(options), 1);
    throw new UsageError((texts) => texts.unknownFlag(rawName, near === undefined ? undefined : `--${near}`));
  }
  if (option.type === 'boolean' && value !== undefined) throw new UsageError((texts) => texts.needlessValue(rawName));
  const isFlag = !inlineValue && value !== undefined && /^-./.test(value);
  if (option.type === 'string' && (!value || isFlag)) throw new UsageError((texts) => texts.missingValue(rawName));
}

/**
 * The port of `--port`, 4321 where it isn't given.
 *
 * @throws UsageError
 */
export function portOf(given: string | boolean | undefined): number {
  const port = Number(given ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError((texts) => texts.wrongPort(String(given)));
}

/** Runs a command's work; a wrong call, or a file that can't be read or written, is told on standard error and exits with 2. */
export async function withUsage(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof UsageError ? error.message : notOpened(error);
    if (message === undefined) throw error;
    console.error(message);
    return 2;
  }
}

/** A file that isn't there may be a fault of the command's own, of which more has to be told. */
function notOpened(error: unknown): string | undefined {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  if (process.env['CONGBO_DEBUG'] === '1' || isMissing) return undefined;
  const lines = [whyNotOpened(error, 'vi'), whyNotOpened(error, 'en')].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n');
}
