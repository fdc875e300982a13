import type { RootContent } from 'mdast';
import type { Picture } from '../../reading/source-text.ts';
import type { Read } from '../layout/read-document.ts';

/** A piece of news as a feed or a saved page has it. */
export interface NewsArticle {
  title?: Read<string>;
  /** A day, or a day and a time, in the site's zone: `2021-09-06 08:15`. */
  published?: Read<string>;
  summary?: Read<string>;
  author?: Read<string>;
  /** The name of the portal. */
  portal?: string;
  /** Where it stood: http or https. */
  url?: string;
  /** What the portal filed it under. */
  sections: string[];
  body: RootContent[];
  /** Pictures by the address under which `body` names them; those elsewhere aren't among them. */
  pictures: ReadonlyMap<string, Picture>;
  /** How the body was told from the rest of its page: by its density of letters it may be wrong. */
  bodyFound: 'named' | 'by-density';
  /** The page names more text than the body holds. */
  lacksText?: boolean;
}
