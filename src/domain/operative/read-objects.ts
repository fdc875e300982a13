import type { ProseCitation } from '../citation.ts';
import { readGap, type ObjectGap } from './object-gap.ts';
import { citationAt, citedPlaces, type Skeleton } from './skeleton.ts';

/** A document that a clause acts on. */
export interface FoundObject {
  citation: ProseCitation;
  gap: ObjectGap;
  /** Where it stands in the skeleton. */
  at: number;
}

/** A comma or "và" before the next document of a list. */
const JOINT = /(?:,\s?(?:và\s)?|\svà\s|\scùng với\s)/gu;
/** How many joints before a document are tried: a provision may hold some ("Điều 3, Điều 4 và khoản 1 Điều 5"). */
const MOST_JOINTS = 12;

/**
 * The documents that stand in a list from `start` on: "Quyết định A, Quyết định B và khoản 2 Điều 5 Quyết định C". What
 * a document's own title names ("A sửa đổi, bổ sung một số điều của B") is none of them.
 */
export function readObjects(skeleton: Skeleton, start: number, end: number): FoundObject[] {
  const objects: FoundObject[] = [];
  let from = start;
  let isOpen = true;
  for (const at of citedPlaces(skeleton, start, end)) {
    const semicolon = skeleton.text.lastIndexOf(';', at);
    const isFresh = objects.length > 0 && semicolon >= from;
    if (isFresh) isOpen = true;
    const gap = !isOpen
      ? undefined
      : gapBefore(skeleton, isFresh ? semicolon + 1 : from, at, objects.length === 0 || isFresh);
    const citation = citationAt(skeleton, at);
    if (gap && citation) objects.push({ citation, gap, at });
    else if (objects.length === 0) return [];
    else isOpen = false;
    from = at + 1;
  }
  return objects;
}

/** @param isFirst whether the document is the first of a list, and no joint leads to it */
function gapBefore({ text, cased }: Skeleton, from: number, at: number, isFirst: boolean): ObjectGap | undefined {
  const gap = (start: number) => {
    const trimmed = start + /^\s*/u.exec(text.slice(start, at))![0].length;
    return readGap(text.slice(trimmed, at), cased.slice(trimmed, at));
  };
  if (isFirst) return gap(from);
  const joints = [...text.slice(from, at).matchAll(JOINT)].slice(-MOST_JOINTS);
  // The first joint that does takes the longest list of provisions with it.
  for (const joint of joints) {
    const found = gap(from + joint.index + joint[0].length);
    if (found) return found;
  }
  return undefined;
}
