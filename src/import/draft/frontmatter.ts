import { stringify } from 'yaml';

/** A key of a new file's frontmatter, in YAML. */
export interface FrontmatterEntry {
  /** One key with its value, in lines of YAML; empty for a remark on the text below. */
  yaml: string;
  /** What stands above it as a comment: a sentence for whoever looks it over. */
  remark?: string;
  /** The remark says why it isn't sure. */
  isDoubt?: boolean;
  /** It is not sure enough to count, and stands as a comment itself. */
  isProposal?: boolean;
}

/** A key and its value as an entry. */
export function entryOf(key: string, value: unknown, remark?: string): FrontmatterEntry {
  return { yaml: stringify({ [key]: value }, { lineWidth: 0 }).trimEnd(), ...(remark !== undefined && { remark }) };
}

/** A file's frontmatter, from `---` to `---`. */
export function writeFrontmatter(entries: readonly FrontmatterEntry[]): string {
  const lines = entries.flatMap(({ yaml, remark, isProposal }) => [
    ...(remark === undefined ? [] : commented(remark)),
    ...(isProposal ? commented(yaml) : yaml === '' ? [] : [yaml]),
  ]);
  return `---\n${lines.join('\n')}\n---\n`;
}

function commented(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029\u0085]/).map((line) => `# ${line}`.trimEnd());
}
