import type { Element } from 'hast';
import type { VFile } from 'vfile';
import { problem, type Place, type ProblemCode, type ProblemData } from '../domain/problem.ts';
import type { Profile } from '../domain/settings.ts';
import { nothingRendered } from './nothing-rendered.ts';
import type { Rendered } from './rendered.ts';

/** What the steps of the pipeline know of the file at hand, and what they have found so far. */
export interface Rendering {
  /** Relative to the content folder. */
  file: string;
  /** The line of the file on which its text begins, from 1. */
  firstLine: number;
  profile: Profile;
  /** All of the result but `html`. */
  found: Omit<Rendered, 'html'>;
  /** The elements that bear the id of a provision, by that id. */
  provisions: Map<string, Element>;
  /** Paragraphs that open with a provision in bold, and the element that is in bold. */
  provisionParagraphs: Map<Element, Element>;
}

declare module 'vfile' {
  interface DataMap {
    rendering: Rendering;
  }
}

/** Starts a rendering in which nothing is found yet. */
export function startRendering(file: string, firstLine: number, profile: Profile): Rendering {
  const { html: _, ...found } = nothingRendered();
  return { file, firstLine, profile, found, provisions: new Map(), provisionParagraphs: new Map() };
}

/** The rendering that a file on its way through the pipeline belongs to. Throws where it was not started. */
export function renderingOf(file: VFile): Rendering {
  if (!file.data.rendering) throw new Error('A file went through the pipeline without a rendering.');
  return file.data.rendering;
}

/** Any node of a tree, as far as it says where in the text it stands. */
export interface Positioned {
  position?: { start: { line: number; column: number } } | undefined;
}

/** Where a node stands in the content file; a node without a position stands where the text begins. */
export function positionIn({ firstLine }: Rendering, node: Positioned | undefined): NonNullable<Place['at']> {
  const start = node?.position?.start;
  return { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
}

/** Adds a problem at a node. */
export function report<C extends ProblemCode>(
  rendering: Rendering,
  node: Positioned | undefined,
  code: C,
  data: ProblemData[C],
): void {
  const place = { file: rendering.file, at: positionIn(rendering, node) };
  rendering.found.problems.push(problem(code, place, data));
}
