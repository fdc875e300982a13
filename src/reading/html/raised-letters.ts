/** Letters that have a raised and a lowered form of their own. */
const PLAIN = '0123456789+-=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';

/**
 * What stands raised or lowered, as letters: `m` with a raised `2` is `m²`, `10` with a raised `5` is not `105`.
 *
 * @returns undefined where a letter has no such form
 */
export function raisedLetters(text: string, to: 'sup' | 'sub'): string | undefined {
  const forms = Array.from(to === 'sup' ? RAISED : LOWERED);
  const letters = Array.from(text, (letter) => forms[PLAIN.indexOf(letter)]);
  return letters.includes(undefined) ? undefined : letters.join('');
}
