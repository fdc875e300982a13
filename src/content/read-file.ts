import { parseNumber } from '../domain/document-number.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { ContentRecord, DecisionRecord, NewsRecord, PageRecord } from '../domain/record.ts';
import { RELATIONS } from '../domain/relation.ts';
import type { Profile } from '../domain/settings.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { ContentFile } from './content-paths.ts';
import { disclosuresOf } from './disclosures/disclosures-of.ts';
import { textOf } from './file-bytes.ts';
import type { FileResult, ReadSettings } from './file-result.ts';
import { parseYaml } from './parse-yaml.ts';
import { decisionSchema, type DecisionFrontmatter } from './schema/decision-schema.ts';
import { newsSchema, pageSchema, type NewsFrontmatter, type PageFrontmatter } from './schema/news-schema.ts';
import { readBySchema } from './schema/schema-problems.ts';
import { splitFrontmatter, type Split } from './split-frontmatter.ts';

/**
 * Reads one content file: frontmatter by its schema, text by the Markdown pipeline. Never throws for what an editor
 * wrote. The result depends on nothing but the arguments, so it may be kept.
 */
export function readFile(file: ContentFile, bytes: Uint8Array, settings: ReadSettings): FileResult {
  const at = { file: file.file };
  const text = textOf(bytes);
  if (text === undefined) return unread(problem('not-utf8', at, {}));
  const split = splitFrontmatter(text);
  if (split === 'none') return unread(problem('missing-frontmatter', at, {}));
  if (split === 'open') return unread(problem('unreadable-yaml', at, { reason: '---' }));
  return readSplit(file, split, settings);
}

function unread(why: Problem): FileResult {
  return { draft: false, problems: [why] };
}

function readSplit(file: ContentFile, split: Split, settings: ReadSettings): FileResult {
  const { data, ...parsed } = parseYaml(split.yaml, file.file, split.yamlLine);
  const rendered = renderMarkdown(split.body, {
    format: file.format,
    file: file.file,
    firstLine: split.bodyLine,
    profile: settings.profile,
    locale: settings.locale,
  });
  const draft = data?.['draft'] === true;
  const problems = [...parsed.problems, ...rendered.problems];
  if (!data) return { rendered, draft, problems };
  const read = readBySchema(SCHEMAS[file.kind], data, file.file, parsed.written);
  if ('problems' in read) return { rendered, draft, problems: [...problems, ...read.problems] };
  const record = recordOf(file, read.value, split, rendered, settings);
  const disclosures = disclosuresOf(record, rendered);
  return {
    record,
    rendered,
    draft,
    problems: [...problems, ...checkText(record, split)],
    ...(disclosures.length > 0 && { disclosures }),
  };
}

const SCHEMAS = { decision: decisionSchema, news: newsSchema, page: pageSchema };

/** A decision that says it has a text has one. A withdrawn one had it. */
function checkText(record: ContentRecord, { body }: Split): Problem[] {
  if (record.kind !== 'decision' || record.text === 'none' || body.trim() !== '' || record.withdrawn) return [];
  return [problem('empty-text', { file: record.file, path: ['text'] }, { text: record.text })];
}

type Frontmatter = DecisionFrontmatter | NewsFrontmatter | PageFrontmatter;

function recordOf(
  { kind, file, id }: ContentFile,
  frontmatter: Frontmatter,
  { body }: Split,
  { citations }: Rendered,
  settings: ReadSettings,
): ContentRecord {
  const filed = { ...defined(frontmatter), kind, id, file, citations };
  if (kind !== 'decision') return filed as unknown as NewsRecord | PageRecord;
  return decisionRecord(filed as unknown as DecisionFrontmatter & typeof filed, body, settings);
}

function decisionRecord(filed: DecisionFrontmatter, body: string, { profile }: ReadSettings): DecisionRecord {
  const others = Object.entries(filed).filter(([key]) => !(RELATIONS as string[]).includes(key));
  const references = RELATIONS.flatMap((relation) => (filed[relation].length > 0 ? [[relation, filed[relation]]] : []));
  return {
    ...(Object.fromEntries(others) as object),
    number: shownNumber(filed.number, profile),
    text: filed.text ?? (body.trim() === '' ? 'none' : 'full'),
    references: Object.fromEntries(references) as DecisionRecord['references'],
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
