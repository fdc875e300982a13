import { foldMarks } from '../../domain/vietnamese-text.ts';
import { isNameEverywhere } from '../../content/windows-names.ts';

/** Letters of an address that people can read out. */
const LONGEST = 80;

/**
 * The path of new news below `news/`, from its day and title. The second of a name gets `-2`.
 *
 * @param taken those that there are; the new one is added
 * @example newsId('2021-09-06', 'Hỏi đáp', new Set()) // '2021/hoi-dap'
 */
export function newsId(published: string, title: string, taken: Set<string>): string {
  const words = foldMarks(title.slice(0, 1000))
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words)
    if (slug.length + word.length < LONGEST) slug += `${slug === '' ? '' : '-'}${word}`;
    else break;
  slug ||= words[0]?.slice(0, LONGEST) ?? 'tin';
  if (!isNameEverywhere(slug)) slug = `tin-${slug}`;
  const bare = `${published.slice(0, 4)}/${slug}`;
  let id = bare;
  for (let at = 2; taken.has(id); at++) id = `${bare}-${at}`;
  taken.add(id);
  return id;
}
