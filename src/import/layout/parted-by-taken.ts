import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Line } from './lines-of.ts';
import { contentOf } from './phrasing.ts';

/**
 * Nodes parted into those whose lines were taken and the others, each in order. A node of which all lines go the same way
 * stays as it is; another becomes a paragraph for each run of its lines.
 *
 * @param lines the lines of all nodes, in order
 */
export function partedByTaken(
  nodes: readonly RootContent[],
  lines: readonly Line[],
  takenLines: ReadonlySet<Line>,
): { body: RootContent[]; taken: RootContent[] } {
  const body: RootContent[] = [];
  const taken: RootContent[] = [];
  for (let at = 0, node = 0; node < nodes.length; node += 1) {
    const start = at;
    while (lines[at]?.node === node) at += 1;
    const own = lines.slice(start, at);
    const count = own.filter((line) => takenLines.has(line)).length;
    if (count === 0) body.push(nodes[node]!);
    else if (count === own.length) taken.push(nodes[node]!);
    else for (const run of runsOf(own, takenLines)) (takenLines.has(run[0]!) ? taken : body).push(...nodesOf(run));
  }
  return { body, taken };
}

/** Neighbouring lines of one paragraph that go the same way. */
function runsOf(lines: readonly Line[], taken: ReadonlySet<Line>): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const goesOn = run && line.joint !== 'block' && !line.source && taken.has(run[0]!) === taken.has(line);
    if (goesOn) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function nodesOf(run: readonly Line[]): RootContent[] {
  if (run[0]?.source) return [run[0].source];
  const children = run.flatMap(({ leaves, joint, number }, at): PhrasingContent[] => [
    ...(at === 0 ? [] : jointNodes(joint)),
    // The number of a list's item, which its paragraph hasn't.
    ...(number === undefined ? [] : [{ type: 'text' as const, value: `${number} ` }]),
    ...contentOf(leaves),
  ]);
  const paragraph: Paragraph = { type: 'paragraph', children };
  return children.length > 0 ? [paragraph] : [];
}

function jointNodes(joint: Line['joint']): PhrasingContent[] {
  if (joint === 'break') return [{ type: 'break' }];
  return joint === 'soft' ? [{ type: 'text', value: '\n' }] : [];
}
