import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { DOCUMENT_TYPES } from '../../src/domain/document-types.ts';

/** The interface strings of one area, such as search, in one language: texts, functions that make texts, and groups of both. */
export type StringSet = Readonly<Record<string, unknown>>;

/** The language that every other one is compared with: the one that the program is written for. */
export const FIRST_LANGUAGE = 'vi';

/** The folders below `src/i18n/` that hold strings, sorted; `''` for that folder itself. */
export function areasOf(checkout: string): string[] {
  const files = globSync(`**/${FIRST_LANGUAGE}.ts`, { cwd: path.join(checkout, 'src', 'i18n') });
  return files.map((file) => path.dirname(file).replace(/^\.$/, '')).sort();
}

/** The file that holds an area's strings in a language, relative to the checkout, with `/`. */
export function fileOf(area: string, language: string): string {
  return path.posix.join('src/i18n', area, `${language}.ts`);
}

/**
 * Loads an area's strings in a language: what its file exports under the language's name, `pt-BR` as `ptBR`.
 *
 * @returns undefined where there is no such file, or it exports nothing of that name
 */
export async function loadStrings(checkout: string, area: string, language: string): Promise<StringSet | undefined> {
  const file = path.join(checkout, fileOf(area, language));
  if (!existsSync(file)) return undefined;
  const module = (await import(pathToFileURL(file).href)) as Record<string, StringSet | undefined>;
  const strings = module[exportNameOf(language)];
  return strings && area === '' && language === FIRST_LANGUAGE ? { ...strings, types: TYPES } : strings;
}

/** In the first language, types of documents bear the names that the law gives them. */
const TYPES = Object.fromEntries(Array.from(DOCUMENT_TYPES.values(), ({ id, name }) => [id, name]));

/** What a language's files export: its tag without hyphens, since a hyphen can't stand in a name. */
function exportNameOf(language: string): string {
  return language.replace(/-([a-z])/gi, (_, letter: string) => letter.toUpperCase());
}
