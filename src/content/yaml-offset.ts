import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * The offset of a value in YAML, or of its key; where it isn't there, that of the key nearest above it, else 0.
 *
 * @param path such as `['supersedes', 0, 'from']`
 */
export function yamlOffset(yaml: string, path: readonly (string | number)[], atKey: boolean): number {
  const document = parseDocument(yaml, { prettyErrors: false });
  for (let depth = path.length; depth > 0; depth--) {
    const above = path.slice(0, depth - 1);
    const parent = depth === 1 ? document.contents : document.getIn(above, true);
    const offset = offsetWithin(parent, path[depth - 1]!, atKey || depth < path.length);
    if (offset !== undefined) return offset;
  }
  return 0;
}

function offsetWithin(parent: unknown, name: string | number, atKey: boolean): number | undefined {
  if (isSeq(parent)) return startOf(parent.items[Number(name)]);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
  if (!pair) return undefined;
  return (atKey ? undefined : startOf(pair.value)) ?? startOf(pair.key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
