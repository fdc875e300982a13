import type { Locale } from '../domain/locale.ts';
import { VFile } from 'vfile';
import { problem, type Problem } from '../domain/problem.ts';
import type { Profile } from '../domain/settings.ts';
import { mayHoldGfm } from './may-hold-gfm.ts';
import { canBeParted, parseInStretches } from './parse-in-stretches.ts';
import { pipelineFor } from './pipeline.ts';
import { renderPlainly } from './render-plainly.ts';
import type { Rendered } from './rendered.ts';
import { startRendering } from './rendering.ts';
import { MOST_NESTED, isTooMuchWork } from './work-limit.ts';

/** How a file's text is to be read. */
export interface RenderOptions {
  format: 'md' | 'mdx';
  /** Relative to the content folder. */
  file: string;
  /** The line of the file on which the text begins, from 1. */
  firstLine: number;
  profile: Profile;
  /** The language of the words that rendering adds, such as the heading of the footnotes. */
  locale: Locale;
}

/**
 * Renders the text of a content file, without its frontmatter. Never throws for what an editor wrote: a text that can't
 * be rendered (broken MDX, lists nested a thousand deep) is put out as plain paragraphs, with a problem.
 */
export function renderMarkdown(source: string, options: RenderOptions): Rendered {
  const { format, locale, file, firstLine, profile } = options;
  if (isTooMuchWork(source, canBeParted(source, format))) return renderPlainly(source, tooComplex(options), firstLine);
  const rendering = startRendering(file, firstLine, profile);
  try {
    const pipeline = pipelineFor({ format, locale, gfm: mayHoldGfm(source) });
    const input = new VFile({ value: source, data: { rendering } });
    const tree = parseInStretches(source, format, (stretch) => pipeline.parse(stretch));
    const html = pipeline.stringify(pipeline.runSync(tree, input), input);
    return { html, ...rendering.found };
  } catch (error) {
    if (error instanceof RangeError) return renderPlainly(source, tooComplex(options), firstLine);
    if (format === 'mdx' && isParseError(error)) return renderPlainly(source, mdxSyntax(error, options), firstLine);
    throw error;
  }
}

/** Too many levels of lists and quotations, or special characters in one block, to read in reasonable time. */
function tooComplex({ file, firstLine }: RenderOptions): Problem {
  return problem('too-complex', { file, at: { line: firstLine, column: 1 } }, { most: MOST_NESTED });
}

type ParseError = VFile['messages'][number];

function isParseError(error: unknown): error is ParseError {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

function mdxSyntax({ reason, line, column }: ParseError, { file, firstLine }: RenderOptions): Problem {
  // An element that is never closed has its place in the words alone: "Expected a closing tag for `<Note>` (3:1-3:7)".
  const [, lineInWords, columnInWords] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const at = {
    line: (line ?? Number(lineInWords ?? 1)) + firstLine - 1,
    column: column ?? Number(columnInWords ?? 1),
  };
  return problem('mdx-syntax', { file, at }, { reason });
}
