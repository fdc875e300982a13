import type { Rule } from './page-text.ts';

/** Rules nearer to each other than this, in points, are one or meet. */
export const NEAR = 4;

/** Rules in groups that meet, directly or by others: a table within a frame around the page is one of its own. */
export function rulesThatMeet(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  let left = [...rules];
  for (let first = left.pop(); first; first = left.pop()) {
    const group = [first];
    for (let at = 0; at < group.length; at += 1) {
      const rule = group[at];
      if (!rule) break;
      group.push(...left.filter((other) => meets(rule, other)));
      left = left.filter((other) => !meets(rule, other));
    }
    groups.push(group);
  }
  return groups;
}

function meets(one: Rule, other: Rule): boolean {
  return (
    one.left - NEAR <= other.right &&
    other.left - NEAR <= one.right &&
    one.bottom - NEAR <= other.top &&
    other.bottom - NEAR <= one.top
  );
}
