import { RANK, type ProvisionPart } from './provision-groups.ts';
import { otherNumbers } from './provision-number.ts';
import type { ProvisionPath } from './provision-path.ts';

/** Where a provision stands in a text. */
export interface ProvisionAnchor {
  id: string;
  /** Whether it is the provision itself, and not the nearest one around it that has an id. */
  isExact: boolean;
}

/** A provision that a text has not. */
export interface MissingProvision {
  /** The id that it would have. */
  id: string;
  /** What that id begins with, as those of its neighbours do; empty for what stands in nothing. */
  around: string;
}

/** What came of looking for a provision. */
export interface FoundProvision {
  /** The id of the provision itself, or of the nearest one around it. */
  id?: string;
  /** The widest part that the text should have and has not. */
  missing?: MissingProvision;
  /** Several provisions of the text could be meant: it is never guessed. */
  isAmbiguous?: true;
}

/**
 * The id (docs/content.md: `dieu-5-khoan-2-diem-a`) at which a provision stands in a text; else that of the nearest
 * provision around it. Undefined where there is none, or where several could be meant.
 *
 * @param ids every id of the text, in its order (`Rendered.ids`)
 */
export function anchorOf(path: Pick<ProvisionPath, 'parts'>, ids: readonly string[]): ProvisionAnchor | undefined {
  const { id, missing, isAmbiguous } = findProvision(path, ids);
  if (id === undefined) return undefined;
  const hasId = RANK[path.parts.at(-1)!.kind] <= RANK.diem;
  return { id, isExact: hasId && !missing && !isAmbiguous };
}

/** Looks for a provision in a text, part by part from the widest. */
export function findProvision({ parts }: Pick<ProvisionPath, 'parts'>, ids: readonly string[]): FoundProvision {
  let found: { id?: string } = {};
  let scope: Scope = { start: 0, end: ids.length };
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'tieu-muc' || RANK[part.kind] > RANK.diem) continue;
    const candidates = placesOf(part, found.id, ids, scope);
    const [place] = candidates;
    if (place !== undefined && candidates.length > 1) return { ...found, isAmbiguous: true };
    if (place !== undefined) {
      found = { id: ids[place]! };
      scope = within(part, place, ids, scope);
      continue;
    }
    // Articles are numbered through a whole act: they are found without the chapter too, but not without the annex.
    const isPassedOver =
      RANK[part.kind] > 0 && parts.slice(at).some(({ kind }) => kind === 'dieu' && kind !== part.kind);
    if (!isPassedOver) return { ...found, missing: missingPart(part, found.id, ids) };
  }
  return found;
}

function missingPart(part: ProvisionPart, above: string | undefined, ids: readonly string[]): MissingProvision {
  const id = namesOf(part, above, ids)[0]?.[0] ?? `${part.kind}-${part.number}`;
  return { id, around: above !== undefined && id.startsWith(above) ? above : '' };
}

/** A stretch of a text's ids, from `start` to before `end`. */
interface Scope {
  start: number;
  end: number;
}

/** Where a part may stand within a stretch; second ones of its name (`-2`) too. */
function placesOf(part: ProvisionPart, above: string | undefined, ids: readonly string[], scope: Scope): number[] {
  const places = placesIn(ids);
  for (const names of namesOf(part, above, ids)) {
    const found = names.flatMap((id) => placesOfName(id, places)).filter((at) => scope.start <= at && at < scope.end);
    if (found.length > 0) return found;
  }
  return [];
}

function placesOfName(id: string, places: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  let place = places.get(id);
  for (let times = 2; place !== undefined; times += 1) {
    found.push(place);
    place = places.get(`${id}-${times}`);
  }
  return found;
}

/** The ids that a part may have, those of each way to write its number together: chapter II is also found as chapter 2. */
function namesOf({ kind, number }: ProvisionPart, above: string | undefined, ids: readonly string[]): string[][] {
  if (kind === 'dieu') return [[`dieu-${number}`]];
  if (kind === 'khoan' || kind === 'diem') return above?.startsWith('dieu-') ? [[`${above}-${kind}-${number}`]] : [];
  if (number === '') return [[kind]];
  return otherNumbers(number).map((other) => {
    const name = `${kind}-${other}`;
    if (kind !== 'muc') return [name];
    if (above?.startsWith('chuong-')) return [`${above}-${name}`];
    return [name, ...ids.filter((id) => id.startsWith('chuong-') && id.endsWith(`-${name}`))];
  });
}

/** The stretch that a provision holds: up to the next one that is as wide. Articles need none, for their ids tell. */
function within({ kind }: ProvisionPart, place: number, ids: readonly string[], scope: Scope): Scope {
  const rank = RANK[kind];
  if (rank >= RANK.dieu) return scope;
  let end = place + 1;
  while (end < scope.end && rankOfId(ids[end]!) > rank) end += 1;
  return { start: place + 1, end };
}

function rankOfId(id: string): number {
  if (/^(?:phan|phu-luc)(?:-|$)/.test(id)) return 0;
  if (/^(?:chuong-.+-)?muc-/.test(id)) return RANK.muc;
  return id.startsWith('chuong-') ? RANK.chuong : RANK.dieu;
}

const indexes = new WeakMap<readonly string[], Map<string, number>>();

/** The places of ids, found once for each text. */
function placesIn(ids: readonly string[]): Map<string, number> {
  let index = indexes.get(ids);
  if (!index) indexes.set(ids, (index = new Map(ids.map((id, at) => [id, at]))));
  return index;
}
