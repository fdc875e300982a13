import type { Site } from './site.ts';

/** What most views are made of: the archive and its addresses, without rendered texts. */
export type PageSource = Pick<Site, 'archive' | 'paths'>;
