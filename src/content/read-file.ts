import { parseNumber } from '../domain/document-number.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { ContentRecord, DecisionRecord, NewsRecord, PageRecord } from '../domain/record.ts';
import { RELATIONS } from '../domain/relation.ts';
import type { Profile, SiteSettings } from '../domain/settings.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Rendered } from '../markdown/rendered.ts';
import { checkRecord } from './check-record.ts';
import type { ContentFile } from './content-paths.ts';
import type { FileResult } from './file-result.ts';
import { parseYaml } from './parse-yaml.ts';
import { decisionSchema, type DecisionFrontmatter } from './schema/decision-schema.ts';
import { newsSchema, pageSchema, type NewsFrontmatter, type PageFrontmatter } from './schema/news-schema.ts';
import { readBySchema } from './schema/schema-problems.ts';
import { splitFrontmatter, type Split } from './split-frontmatter.ts';

/** Bytes that a content file may have. */
const MOST_BYTES = 5 * 1000 * 1000;

/**
 * Reads one content file: frontmatter by its schema, text by the Markdown pipeline. Never throws for what an editor
 * wrote. The result depends on nothing but the arguments, so it may be kept.
 */
export function readFile(file: ContentFile, bytes: Uint8Array, settings: SiteSettings): FileResult {
  const result = readSound(file, bytes, settings);
  if (!isDraft(result)) return result;
  return { ...result, problems: result.problems.map(asWarning) };
}

function readSound(file: ContentFile, bytes: Uint8Array, settings: SiteSettings): FileResult {
  const at = { file: file.file };
  if (bytes.byteLength > MOST_BYTES) {
    return { problems: [problem('file-too-large', at, { bytes: bytes.byteLength, most: MOST_BYTES })] };
  }
  const text = decode(bytes);
  if (text === undefined) return { problems: [problem('not-utf8', at, {})] };
  const split = splitFrontmatter(text);
  if (split === 'none') return { problems: [problem('missing-frontmatter', at, {})] };
  if (split === 'open') return { problems: [problem('unreadable-yaml', at, { reason: '---' })] };
  return readSplit(file, split, settings);
}

function readSplit(file: ContentFile, split: Split, settings: SiteSettings): FileResult {
  const parsed = parseYaml(split.yaml, file.file, split.yamlLine);
  const rendered = render(file, split, settings);
  if ('problems' in parsed) return { rendered, problems: [...parsed.problems, ...rendered.problems] };
  const read = readBySchema(SCHEMAS[file.kind], parsed.data, file.file);
  if ('problems' in read) {
    const { draft } = parsed.data;
    const problems = [...read.problems, ...rendered.problems];
    return { rendered, problems: draft === true ? problems.map(asWarning) : problems };
  }
  const record = recordOf(file, read.value, split, rendered, settings);
  return { record, rendered, problems: [...checkRecord(record, split, settings), ...rendered.problems] };
}

const SCHEMAS = { decision: decisionSchema, news: newsSchema, page: pageSchema };

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function render({ file, format }: ContentFile, { body, bodyLine }: Split, settings: SiteSettings): Rendered {
  return renderMarkdown(body, { format, file, firstLine: bodyLine, profile: settings.profile, locale: settings.locale });
}

type Frontmatter = DecisionFrontmatter | NewsFrontmatter | PageFrontmatter;

function recordOf(
  { kind, file, id }: ContentFile,
  frontmatter: Frontmatter,
  { body }: Split,
  { citations }: Rendered,
  settings: SiteSettings,
): ContentRecord {
  const filed = { ...defined(frontmatter), kind, id, file, citations };
  if (kind !== 'decision') return filed as unknown as NewsRecord | PageRecord;
  return decisionRecord(filed as unknown as DecisionFrontmatter & typeof filed, body, settings);
}

function decisionRecord(filed: DecisionFrontmatter, body: string, settings: SiteSettings): DecisionRecord {
  const others = Object.entries(filed).filter(([key]) => !(RELATIONS as string[]).includes(key));
  const references = RELATIONS.flatMap((relation) => (filed[relation].length > 0 ? [[relation, filed[relation]]] : []));
  const [only, ...more] = Object.keys(settings.issuers);
  const issuer = filed.issuer ?? (more.length === 0 ? only : undefined);
  return {
    ...Object.fromEntries(others),
    number: shownNumber(filed.number, settings.profile),
    text: filed.text ?? (body.trim() === '' ? 'none' : 'full'),
    references: Object.fromEntries(references),
    ...(issuer === undefined ? {} : { issuer }),
  } as unknown as DecisionRecord;
}

/** A number of a known form is shown as such numbers are, however it was typed. */
function shownNumber(number: string, profile: Profile): string {
  const parsed = parseNumber(number, profile);
  return parsed.known ? parsed.text : number;
}

/** The same without keys whose value is undefined, which the schema leaves for what is optional. */
function defined(frontmatter: Frontmatter): object {
  return Object.fromEntries(Object.entries(frontmatter).filter(([, value]) => value !== undefined));
}

function isDraft({ record }: FileResult): boolean {
  return record?.draft === true;
}

function asWarning(found: Problem): Problem {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}
