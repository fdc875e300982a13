import type { Html, Nodes, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { NewFile } from '../import-file.ts';
import type { Picture } from '../../reading/source-text.ts';

/** A text in Markdown, and the pictures that it shows, as files of the content folder. */
export interface WrittenText {
  markdown: string;
  shown: NewFile[];
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/svg+xml', 'svg'],
  ['image/tiff', 'tif'],
]);

/**
 * Writes nodes as the Markdown of the decision `id`. Pictures lie beside its attachments: `attachments/2021/2236-qd-ubnd/1.png`.
 */
export function markdownOf(
  nodes: readonly RootContent[],
  pictures: ReadonlyMap<string, Picture>,
  id: string,
): WrittenText {
  const shown = new Map<string, NewFile>();
  const fileFor = (url: string): string | undefined => {
    const picture = pictures.get(url);
    if (!picture) return undefined;
    const ending = ENDINGS.get(picture.type) ?? /^image\/([a-z0-9]{2,5})$/.exec(picture.type)?.[1] ?? 'bin';
    const known = shown.get(url) ?? {
      file: `attachments/${id}/${shown.size + 1}.${ending}`,
      bytes: picture.bytes,
    };
    shown.set(url, known);
    return known.file;
  };
  const children = nodes.map((node) => placed(node, fileFor));
  const markdown = remark()
    .use(remarkGfm)
    .data('settings', { bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one', incrementListMarker: true })
    .stringify({ type: 'root', children });
  return { markdown, shown: [...shown.values()] };
}

/** A node with its pictures at their files' addresses, from the file of the decision, and line breaks in cells as Markdown has them. */
function placed<N extends Nodes>(node: N, fileFor: (url: string) => string | undefined, isInCell = false): N | Html {
  if (node.type === 'break' && isInCell) return { type: 'html', value: '<br>' };
  if (node.type === 'image') {
    const file = fileFor(node.url);
    return file === undefined ? node : { ...node, url: `../../${file}` };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => placed(child, fileFor, isInCell || node.type === 'tableCell'));
  return { ...node, children };
}
