import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

/** What the files that go with a decision are made from. */
export interface WrittenDecision {
  title: string;
  number: string;
  issued: string;
  issuer: string;
  signers?: { name: string; role: string; capacity?: string }[];
  attachments?: { file: string; title: string; kind: string }[];
  /** Its text, in Markdown. */
  body: string;
}

/** The decisions of a content folder, in the order of their paths. */
export function writtenDecisions(dir: string): WrittenDecision[] {
  const files = globSync('decisions/*/*.{md,mdx}', { cwd: dir }).sort();
  return files.map((file) => {
    const [, frontmatter = '', ...rest] = readFileSync(path.join(dir, file), 'utf8').split(/^---\n/m);
    return { ...(parse(frontmatter) as Omit<WrittenDecision, 'body'>), body: rest.join('---\n') };
  });
}
