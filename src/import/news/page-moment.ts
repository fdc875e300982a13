import type { Root } from 'hast';
import type { Read } from '../layout/read-document.ts';
import { textsBelow } from './hast-walk.ts';
import type { PageFacts } from './page-facts.ts';
import { readMoment } from './read-moment.ts';

/** What pages call the time of publication, for machines; the most certain first. */
const NAMES = [
  ...['ld:datePublished', 'article:published_time', 'item:datePublished', 'og:article:published_time'],
  ...['pubdate', 'publishdate', 'dc.date.issued', 'dcterms.issued', 'date', 'time', 'ld:dateCreated'],
];
/** A line that tells when an article was published is short. */
const LONGEST_LINE = 80;
/** Texts behind the title among which that line stands. */
const NEAR = 12;

/**
 * When a page was published: as it says for machines, else the first line below its title that is a day. A day above the title
 * is that of the page's clock.
 */
export function pageMoment(
  page: Root,
  facts: PageFacts,
  title: string | undefined,
  timezone: string,
): Read<string> | undefined {
  for (const name of NAMES) {
    const line = facts.get(name);
    const read = line === undefined ? undefined : readMoment(line, timezone);
    if (line !== undefined && read) return { value: read.moment, line, sure: read.sure };
  }
  const texts = [...textsBelow(page)];
  const below = title === undefined ? -1 : texts.lastIndexOf(title);
  if (below < 0) return undefined;
  const near = texts.slice(below + 1, below + 1 + NEAR);
  for (const [at, text] of near.entries()) {
    const line = text.length > LONGEST_LINE ? '' : text;
    const day = readMoment(line, timezone);
    if (!day) continue;
    const joined = `${line} ${near[at + 1] ?? ''}`;
    const whole = day.moment.includes(' ') || joined.length > LONGEST_LINE ? undefined : readMoment(joined, timezone);
    return whole?.moment.startsWith(day.moment)
      ? { value: whole.moment, line: joined, sure: whole.sure }
      : { value: day.moment, line, sure: day.sure };
  }
  return undefined;
}
