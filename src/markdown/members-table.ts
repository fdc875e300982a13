import type { List, ListItem, Node, PhrasingContent, RootContent, Text } from 'mdast';
import type { Labels } from './labels.ts';

/** The rows of a table of members, or what is not as `Members` asks for it. */
export type MembersTable = { children: Node[] } | { wrong: Wrong };

interface Wrong {
  /** Undefined where nothing stands there at all. */
  node: Node | undefined;
  /** What is there: `string`, `nothing`, or the words of a line. */
  got: string;
}

/** A dash between spaces: a hyphen within a word parts nothing. */
const DASH = /[ \u00a0][–—-][ \u00a0]/;

/** Name, office, role. */
const MOST_PARTS = 3;

/**
 * Makes a table of a list of people, each `Name – office – role`, or `Name – role`, or a name alone. The column of
 * offices is there where somebody has one.
 *
 * @param content what stands between the tags: one list, numbered or not
 */
export function membersTable(content: readonly RootContent[], labels: Labels): MembersTable {
  const [list, other] = content;
  if (!list) return { wrong: { node: undefined, got: 'nothing' } };
  if (list.type !== 'list' || other) return { wrong: { node: list.type === 'list' ? other : list, got: 'string' } };
  const rows = list.children.map((item) => ({ item, parts: partsOf(item) }));
  const wrong = rows.find(({ parts }) => parts.length === 0 || parts.length > MOST_PARTS);
  if (wrong) return { wrong: { node: wrong.item, got: textOf(wrong.item) || 'nothing' } };
  return {
    children: tableOf(
      list,
      rows.map(({ parts }) => parts),
      labels.members,
    ),
  };
}

/** The parts of a line; none where it is more than a line. */
function partsOf({ children }: ListItem): PhrasingContent[][] {
  const [line, below] = children;
  if (line?.type !== 'paragraph' || below) return [];
  const parts: PhrasingContent[][] = [[]];
  for (const node of line.children) {
    const texts = node.type === 'text' ? node.value.split(DASH).map((value): Text => ({ ...node, value })) : [node];
    texts.forEach((text, index) => {
      if (index > 0) parts.push([]);
      parts.at(-1)!.push(text);
    });
  }
  return parts;
}

function tableOf(list: List, people: PhrasingContent[][][], labels: Labels['members']): Node[] {
  const hasOffices = people.some((parts) => parts.length === MOST_PARTS);
  const heads = [labels.number, labels.name, ...(hasOffices ? [labels.office] : []), labels.role];
  const rows = people.map((parts, index) => {
    const [name = [], ...rest] = parts;
    const role = rest.pop() ?? [];
    return element('tr', {}, [
      element('td', {}, [text(String((list.start ?? 1) + index))]),
      element('th', { scope: 'row' }, name),
      ...(hasOffices ? [element('td', {}, rest[0] ?? [])] : []),
      element('td', {}, role),
    ]);
  });
  const head = heads.map((label) => element('th', { scope: 'col' }, [text(label)]));
  return [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)];
}

function element(hName: string, hProperties: Record<string, string>, children: readonly Node[]): Node {
  return { type: 'paragraph', data: { hName, hProperties }, children } as Node;
}

function text(value: string): Text {
  return { type: 'text', value };
}

function textOf(node: Node): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
}
