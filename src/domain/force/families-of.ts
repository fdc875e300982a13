import type { Effect, Subject } from './effect.ts';

/** Decisions that act on each other, directly or through others, and what they do to each other. */
export interface FamilyOfEffects {
  subjects: Subject[];
  effects: Effect[];
}

/** Groups decisions that act on each other. */
export function familiesOf(subjects: readonly Subject[], effects: readonly Effect[]): FamilyOfEffects[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.has(root)) root = parent.get(root)!;
    for (let at = id; at !== root;) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { by, target } of effects) {
    const roots = [rootOf(by), rootOf(target)] as const;
    if (roots[0] !== roots[1]) parent.set(roots[0], roots[1]);
  }
  const families = new Map<string, FamilyOfEffects>();
  for (const subject of subjects) {
    const root = rootOf(subject.id);
    if (!families.has(root)) families.set(root, { subjects: [], effects: [] });
    families.get(root)!.subjects.push(subject);
  }
  for (const effect of effects) families.get(rootOf(effect.by))!.effects.push(effect);
  return [...families.values()];
}
