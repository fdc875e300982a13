import type { ElementContent, Properties } from 'hast';
import type { RootContent } from 'mdast';
import type { Labels, NoteKind } from './labels.ts';
import { membersTable, type MembersTable } from './members-table.ts';

/** A component that an MDX file may use: docs/mdx.md. */
export interface MdxComponent {
  /** The names of its attributes; all are text. */
  attributes: readonly string[];
  required: readonly string[];
  /** The values that an attribute may have, where not any. */
  values?: Record<string, readonly string[]>;
  /** The element that stands for it; `before` and `after` go round its content. */
  element(attributes: Record<string, string>, labels: Labels): ComponentElement;
  /** Makes of what stands between its tags what goes into the element; default: that itself. */
  content?(written: readonly RootContent[], labels: Labels): MembersTable;
}

/** The element that a component becomes, and what stands in it around its content. */
export interface ComponentElement {
  tagName: string;
  properties: Properties;
  before: ElementContent[];
  after: ElementContent[];
}

const NOTE_KINDS = ['info', 'warning', 'important'] satisfies NoteKind[];

/** Every component there is, by name. */
export const MDX_COMPONENTS: ReadonlyMap<string, MdxComponent> = new Map<string, MdxComponent>([
  [
    'Note',
    {
      attributes: ['kind'],
      required: [],
      values: { kind: NOTE_KINDS },
      element({ kind: written }, labels) {
        const kind = NOTE_KINDS.find((known) => known === written) ?? 'info';
        const label = element('p', {}, [element('strong', {}, [text(labels.note[kind])])]);
        return { tagName: 'aside', properties: { className: ['note', `note-${kind}`] }, before: [label], after: [] };
      },
    },
  ],
  [
    'Figure',
    {
      attributes: ['src', 'alt', 'caption', 'credit'],
      required: ['src', 'alt'],
      element({ src, alt = '', caption, credit }) {
        const lines = [
          ...(caption === undefined ? [] : [text(caption)]),
          ...(caption !== undefined && credit !== undefined ? [text(' ')] : []),
          ...(credit === undefined ? [] : [element('small', {}, [text(credit)])]),
        ];
        const after = lines.length === 0 ? [] : [element('figcaption', {}, lines)];
        return {
          tagName: 'figure',
          properties: {},
          before: src === undefined ? [] : [element('img', { src, alt }, [])],
          after,
        };
      },
    },
  ],
  [
    'Details',
    {
      attributes: ['summary'],
      required: ['summary'],
      element({ summary = '' }) {
        return { tagName: 'details', properties: {}, before: [element('summary', {}, [text(summary)])], after: [] };
      },
    },
  ],
  [
    'Members',
    {
      attributes: ['caption'],
      required: ['caption'],
      element({ caption = '' }) {
        const properties = { className: ['members'] };
        return { tagName: 'table', properties, before: [element('caption', {}, [text(caption)])], after: [] };
      },
      content: membersTable,
    },
  ],
]);

function element(tagName: string, properties: Properties, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
