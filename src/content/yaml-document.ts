import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

/**
 * Parses YAML 1.2 with its core schema into a document that knows where everything stands: dates stay strings, no tag
 * makes an object, every key is a string. Keys written twice are no error here, see `surveyYaml`.
 */
export function yamlDocument(yaml: string): Document.Parsed {
  // Broken YAML may have an error a character, and the stacks of 100,000 errors take seconds.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(yaml, {
      schema: 'core',
      resolveKnownTags: false,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What a document is made of. */
export interface YamlSurvey {
  /** Lists and maps within each other, counted no further than `mostDepth` + 1. */
  depth: number;
  aliases: number;
  /** Whether an alias stands for a list or map that holds it, so that its value has no end. */
  endless: boolean;
  /** Keys that stand twice in one map, with their offset and that of the first. */
  duplicates: { key: string; offset: number; first: number }[];
}

/** Looks through a document once, in time linear in its length. */
export function surveyYaml(document: Document, mostDepth: number): YamlSurvey {
  const survey: YamlSurvey = { depth: 0, aliases: 0, endless: false, duplicates: [] };
  const open = new Set<string>();
  const look = (node: unknown, depth: number): void => {
    if (isAlias(node)) {
      survey.aliases += 1;
      survey.endless ||= open.has(node.source);
    }
    if (!isMap(node) && !isSeq(node)) return;
    survey.depth = Math.max(survey.depth, depth);
    if (depth > mostDepth) return;
    if (isMap(node)) findDuplicates(node.items, survey);
    const isNew = node.anchor !== undefined && !open.has(node.anchor);
    if (isNew) open.add(node.anchor!);
    for (const item of node.items) look(isMap(node) ? (item as { value: unknown }).value : item, depth + 1);
    if (isNew) open.delete(node.anchor!);
  };
  look(document.contents, 1);
  return survey;
}

function findDuplicates(pairs: readonly { key: unknown }[], { duplicates }: YamlSurvey): void {
  const offsets = new Map<string, number>();
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const [name, offset] = [String(key.value), key.range?.[0] ?? 0];
    const first = offsets.get(name);
    if (first === undefined) offsets.set(name, offset);
    else duplicates.push({ key: name, offset, first });
  }
}
