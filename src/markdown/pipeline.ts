import type { Locale } from '../domain/locale.ts';
import { remark } from 'remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype';
import { htmlHandler } from './html-handler.ts';
import { LABELS, type Labels } from './labels.ts';
import { rehypeAllowedHtml } from './rehype-allowed-html.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { rehypeDisclosures } from './rehype-disclosures.ts';
import { rehypeHeadingLevels } from './rehype-heading-levels.ts';
import { rehypeIds } from './rehype-ids.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeOperative } from './rehype-operative.ts';
import { rehypeOutline } from './rehype-outline.ts';
import { rehypeProvisions } from './rehype-provisions.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeUnbroken } from './rehype-unbroken.ts';
import { remarkListNumbers } from './remark-list-numbers.ts';
import { remarkMdxAllowed } from './remark-mdx-allowed.ts';

/** What decides which steps a file goes through. */
export interface PipelineOptions {
  format: 'md' | 'mdx';
  locale: Locale;
  /** Whether the text may hold what GFM adds to CommonMark; looking for it doubles the time of reading. */
  gfm: boolean;
}

const pipelines = new Map<string, ReturnType<typeof build>>();

/** The steps from Markdown to HTML, in their order; built once for each choice of options. */
export function pipelineFor(options: PipelineOptions): ReturnType<typeof build> {
  const key = `${options.format} ${options.locale} ${options.gfm}`;
  let pipeline = pipelines.get(key);
  if (!pipeline) {
    pipeline = build(options);
    pipelines.set(key, pipeline);
  }
  return pipeline;
}

function build({ format, locale, gfm }: PipelineOptions) {
  const labels = LABELS[locale];
  const isMdx = format === 'mdx';
  return remark()
    .use(gfm ? [remarkGfm] : [])
    .use(isMdx ? [remarkMdx, [remarkMdxAllowed, { labels }]] : [])
    .use(remarkListNumbers)
    .use(remarkRehype, rehypeOptions(labels))
    .use(rehypeAllowedHtml, { always: isMdx })
    .use(rehypeHeadingLevels)
    .use(rehypeDisclosures)
    .use(rehypeOperative)
    .use(rehypeProvisions)
    .use(rehypeIds)
    .use(rehypeOutline)
    .use(rehypeCitations)
    .use(rehypeLinks)
    .use(rehypeUnbroken)
    .use(rehypeTables, { labels })
    .use(rehypeStringify)
    .freeze();
}

function rehypeOptions(labels: Labels): RehypeOptions {
  return {
    allowDangerousHtml: true,
    handlers: { html: htmlHandler },
    footnoteLabel: labels.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) => labels.backToReference(index + 1, again),
  };
}
