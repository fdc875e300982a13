import type { DecisionRecord, NewsRecord } from '../domain/record.ts';
import type { PageMeta } from './frame.ts';
import { firstOut, lastChange } from './last-change.ts';
import type { PageSource } from './page-source.ts';
import { zonedTimestamp } from './zoned-timestamp.ts';

/** When an article went out and when it was last changed, for Open Graph. */
export function articleTimes({ archive }: PageSource, record: DecisionRecord | NewsRecord): PageMeta[] {
  const stamp = (moment: string) => zonedTimestamp(moment, archive.settings.timezone);
  const [published, modified] = [firstOut(record), lastChange(record, archive.asOf)];
  return [
    { property: 'article:published_time', content: stamp(published) },
    ...(modified === published ? [] : [{ property: 'article:modified_time', content: stamp(modified) }]),
  ];
}
