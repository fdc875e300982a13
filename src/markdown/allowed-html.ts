import type { Options } from 'rehype-sanitize';

const ON_ALL = ['id', 'lang', 'dir', 'title'];
const CELL = ['align', 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr'];

/** Elements that stand in a table and nowhere else. */
export const TABLE_PARTS: ReadonlySet<string> = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));

/** Elements that go with what is in them; of other elements that are not allowed the content stays. */
export const STRIPPED: ReadonlySet<string> = new Set(
  `applet audio canvas embed frameset iframe math noembed noframes object script select style svg template title video
  xmp`.split(/\s+/),
);

/**
 * The HTML that a text may hold: what marks up text, tables, pictures and footnotes; nothing that acts, asks for input,
 * loads, or styles. Classes are only those that this pipeline writes itself. Addresses in `href` and `src` are judged
 * by `rehypeLinks`, whether they come from HTML or from Markdown.
 */
export const ALLOWED_HTML: Options = {
  tagNames: `a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
    figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span
    strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
  attributes: {
    '*': ON_ALL,
    a: [
      'href',
      'name',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    aside: [['className', 'note', 'note-info', 'note-warning', 'note-important']],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    del: ['dateTime'],
    details: ['open'],
    div: ['align'],
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'].map((name) => [name, ['align']])),
    img: ['src', 'alt'],
    input: ['type', 'disabled', 'checked'],
    ins: ['dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    table: [['className', 'members']],
    td: CELL,
    th: CELL,
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  ancestors: Object.fromEntries([...TABLE_PARTS].map((name) => [name, ['table']])),
  strip: [...STRIPPED],
  // Ids are judged by `rehypeIds`; a prefix here would come on top of the one that footnotes have.
  clobberPrefix: '',
  protocols: {},
  required: {},
};

/** The names of elements that stay. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(ALLOWED_HTML.tagNames);
