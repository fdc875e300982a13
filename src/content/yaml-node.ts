import { isAlias, isMap, isNode, isScalar, isSeq, type Document } from 'yaml';

/** What stands at a path of a document, or nearest above it. */
interface Found {
  node: unknown;
  /** Where the node begins with its key: the key's offset, or the offset of an item of a list. */
  offset: number;
  /** Whether all of the path was there. */
  whole: boolean;
}

/** Goes down a path such as `['supersedes', 0, 'from']` as far as it is there. */
function find(document: Document, path: readonly (string | number)[]): Found {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const inside = isAlias(node) ? node.resolve(document) : node;
    if (isMap(inside)) {
      const pair = inside.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) return { node, offset, whole: false };
      node = pair.value;
      offset = startOf(pair.key) ?? offset;
    } else {
      const item = isSeq(inside) ? inside.items[Number(part)] : undefined;
      if (item === undefined) return { node, offset, whole: false };
      node = item;
      offset = startOf(item) ?? offset;
    }
  }
  return { node, offset, whole: true };
}

/**
 * The offset of a value in YAML, or of its key. Where the path isn't there, that of the key or item nearest above it.
 */
export function yamlOffset(document: Document, path: readonly (string | number)[], atKey: boolean): number {
  const { node, offset, whole } = find(document, path);
  return whole && !atKey ? (startOf(node) ?? offset) : offset;
}

/** A scalar as it is written: `0123`, where its value is 123. Undefined where there is none at the path. */
export function yamlSource(document: Document, path: readonly (string | number)[]): string | undefined {
  const { node } = find(document, path);
  return isScalar(node) ? node.source : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
