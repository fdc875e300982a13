import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeContent, writeSettings } from './write-content.ts';

/** A row of the corpus: a Python Enhancement Proposal as it describes itself. */
interface Pep {
  number: string;
  title: string;
  issued: string;
  supersedes: string[];
  body: string;
}

/**
 * Makes an English archive with plain numbers of Python's Enhancement Proposals, to develop with.
 *
 * @param dir the content folder, which need not exist
 * @param corpusDir a folder with `docs.jsonl`, a `Pep` a line
 */
export function makePepsArchive(dir: string, corpusDir: string): void {
  writeSettings(dir, {
    name: 'Python Enhancement Proposals',
    url: 'https://peps.example/',
    locale: 'en',
    profile: 'plain',
    timezone: 'UTC',
    issuers: { python: { name: 'Python' } },
  });
  const lines = readFileSync(path.join(corpusDir, 'docs.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) writePep(dir, JSON.parse(line) as Pep);
}

function writePep(dir: string, { number, title, issued, supersedes, body }: Pep): void {
  const slug = number.toLowerCase().replaceAll(' ', '-');
  const frontmatter = {
    title,
    number,
    issued,
    text: 'extract',
    supersedes: supersedes.length > 0 ? supersedes : undefined,
  };
  writeContent(dir, `decisions/${issued.slice(0, 4)}/${slug}.md`, frontmatter, asLiteral(body));
}

/** The texts are reStructuredText: shown as they are, in a code block. */
function asLiteral(text: string): string {
  return `\`\`\`\`\`\`text\n${text.trim()}\n\`\`\`\`\`\``;
}
