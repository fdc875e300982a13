import type { Archive, Decision } from '../domain/archive.ts';
import { escapeHtml } from './escape-html.ts';
import { once } from './once.ts';
import { statePhases, type StatePhase } from './state-phases.ts';

const signs = once((_: Archive) => new Map<string, string>());

/**
 * The sign, as HTML, that tells the state of a cited decision where it isn't plainly in force, and what it will be on
 * later days. Empty where it is and stays in force, and for types without force.
 */
export function citationSign(archive: Archive, decision: Decision): string {
  const made = signs(archive);
  let sign = made.get(decision.id);
  if (sign === undefined) made.set(decision.id, (sign = makeSign(statePhases(archive, decision))));
  return sign;
}

/** Whether a content file cites what has a sign. */
export function tellsStates(archive: Archive, file: string): boolean {
  const cited = new Set(archive.citationTargets.get(file));
  return [...cited].some((id) => {
    const decision = id === undefined ? undefined : archive.decisions.get(id);
    return decision !== undefined && citationSign(archive, decision) !== '';
  });
}

function makeSign(phases: readonly StatePhase[]): string {
  const [first] = phases;
  if (!first || phases.every(isPlain)) return '';
  const inner = phases.map(phaseSign).join('');
  return phases.length === 1 ? inner : `<span data-phases>${inner}</span>`;
}

function isPlain({ badge }: StatePhase): boolean {
  return badge.tone === 'in-force';
}

function phaseSign(phase: StatePhase): string {
  const { tone, label } = phase.badge;
  const when = phase.from === undefined ? '' : ` data-from="${phase.from}" hidden`;
  if (isPlain(phase)) return `<span${when}></span>`;
  const words = escapeHtml(label);
  return `<span class="cited tone-${tone}" title="${words}"${when}><span> ${words}</span></span>`;
}
