import { readFileSync } from 'node:fs';
import path from 'node:path';
import { numberSlug } from '../../src/domain/document-number.ts';
import { writeContent, writeSettings } from './write-content.ts';

/** A row of the corpus: a law of Vietnam with its whole text in Markdown. */
interface Law {
  number: string;
  title: string;
  issued: string;
  supersedes: string[];
  amends: string[];
  body: string;
}

/**
 * Makes an archive of laws of Vietnam, to develop with.
 *
 * @param dir the content folder, which need not exist
 * @param corpusDir a folder with `docs.jsonl`, a `Law` a line
 */
export function makeLawsArchive(dir: string, corpusDir: string): void {
  writeSettings(dir, {
    name: 'Luật',
    url: 'https://luat.example/',
    notice: 'Kho này để thử, lấy từ một bộ dữ liệu công khai; không phải bản chính thức.',
    issuers: { 'quoc-hoi': { name: 'Quốc hội', abbreviation: 'QH' } },
  });
  const lines = readFileSync(path.join(corpusDir, 'docs.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) writeLaw(dir, JSON.parse(line) as Law);
}

function writeLaw(dir: string, { number, title, issued, supersedes, amends, body }: Law): void {
  const frontmatter = {
    title,
    number,
    issued,
    type: title.startsWith('BỘ LUẬT') ? 'bo-luat' : 'luat',
    supersedes: supersedes.length > 0 ? supersedes : undefined,
    amends: amends.length > 0 ? amends : undefined,
  };
  writeContent(dir, `decisions/${issued.slice(0, 4)}/${numberSlug(number)}.md`, frontmatter, body);
}
