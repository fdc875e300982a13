/** What a check finds. Texts in the languages of the interface: `src/i18n/problems/<locale>.ts`. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  code: C;
  severity: Severity;
  place: Place;
  data: ProblemData[C];
  related: { place: Place; what: RelatedWhat }[];
}

export type Severity = 'error' | 'warning' | 'note';

/** Where a problem lies. One of `path` and `offset` narrows the file down; without both it is the file's first line. */
export interface Place {
  /** Relative to the content folder, with `/`. */
  file: string;
  /** Into the YAML: `['supersedes', 0, 'from']`. */
  path?: readonly (string | number)[];
  /** Whether the place is the key itself, and not its value. */
  atKey?: boolean;
  /** A line and a column of the file, both from 1. */
  at?: { line: number; column: number };
}

/** What a related place is to the problem. */
export type RelatedWhat = 'other' | 'first' | 'candidate' | 'declared-here' | 'move-here' | 'member';

/** What each problem needs to be told in words. A code here has a page in `docs/issues/`. */
export interface ProblemData {
  // the folder and its files
  'missing-site': { path: string };
  'bad-path': { path: string; suggestion: string };
  'duplicate-id': { id: string };
  'symbolic-link': Nothing;
  /** `other`: a name that is the same one on Windows and macOS; else a name that Windows can hold. */
  'unsafe-name': { path: string; suggestion?: string; other?: string };
  'not-utf8': Nothing;
  'file-too-large': { bytes: number; most: number };
  // frontmatter and site.yaml
  'missing-frontmatter': Nothing;
  'unreadable-yaml': { reason: string };
  'duplicate-key': { key: string };
  'missing-key': { key: string };
  'unknown-key': { key: string; nearest?: string; known: string[] };
  'wrong-shape': { key: string; expected: string; got: string };
  'wrong-value': { key: string; value: string; allowed: string[]; nearest?: string };
  /** `dayAfter`: of a key that holds the first day after an end, the day after the one that was meant. */
  'wrong-date': { key: string; value: string; meant?: string; dayAfter?: string };
  'number-not-a-string': { value: string };
  'too-long': { key: string; length: number; most: number };
  // what a decision says of itself
  'unknown-number-form': { number: string };
  'type-disagrees': { type: string; number: string; typeOfNumber: string };
  'unknown-type': { type: string; nearest?: string };
  'missing-issuer': { issuers: string[] };
  'unknown-issuer': { issuer: string; nearest?: string };
  'unknown-topic': { topic: string; nearest?: string };
  'unknown-category': { category: string; nearest?: string };
  'duplicate-identity': { number: string; issued: string };
  'year-folder': { folder: string; issued: string };
  'assumed-entry': { number: string };
  'early-entry': { days: number; least: number };
  'effective-before-issued': { effective: string; issued: string };
  'expires-too-early': { expires: string; effective: string };
  'empty-text': { text: string };
  // references and relations
  'unknown-reference': { ref: string; nearest: string[] };
  'ambiguous-reference': { ref: string; candidates: string[] };
  'unreadable-reference': { ref: string };
  'self-reference': { relation: string };
  'perhaps-meant': { ref: string; candidates: string[] };
  'stub-facts-disagree': { number: string; key: string; values: string[] };
  'other-issuer': { ref: string; given: string; actual: string };
  'target-not-published': { ref: string; id: string; reason: 'draft' | 'scheduled'; published?: string };
  'reference-to-translation': { ref: string; original: string };
  'unknown-original': { translationOf: string };
  'relation-circle': { circle: string[] };
  'partial-circle': { circle: string[] };
  'acts-on-later': { relation: string; target: string; targetIssued: string; issued: string };
  'inverse-one-sided': { by: string; file?: string };
  'inverse-disagrees': { by: string; reason: 'circle' | 'partial' | 'day' };
  'from-before-entry': { from: string; entry: string };
  'until-too-early': { until: string; first: string };
  'until-and-event': { relation: string };
  'partial-extension': Nothing;
  'extension-without-until': Nothing;
  'effect-never-happens': { relation: string; target: string; endedBy: string };
  'acts-on-ended': { relation: string; target: string };
  'second-supersession': { target: string; first: string };
  'other-issuer-acts': { relation: string; target: string; targetIssuer: string };
  // what rules of force ask about
  'annulled-had-acted': { target: string; affected: string[] };
  'nothing-in-place': { relation: string; target: string; superseded: string[] };
  'reinstated-beside': { target: string; standing: string[] };
  'implied-end': { target: string; until: string };
  'suspension-not-prolonged': { target: string; relation: string; other: string; until: string };
  'idle-extension': { target: string; until: string };
  'first-term': { target: string; until: string };
  'rests-on-ended': { target: string; day: string };
  'unknown-provision': { provision: string; target: string; nearest: string[] };
  // files and addresses
  'missing-attachment': { file: string };
  'attachment-differs': { file: string; sha256: string };
  'unreadable-picture': { file: string };
  'outside-image': { url: string };
  'dead-link': { href: string; nearest?: string };
  'taken-address': { address: string };
  // the text
  'mdx-code': { kind: 'import' | 'export' | 'expression' };
  'mdx-component': { component: string; known: string[]; nearest?: string };
  'mdx-syntax': { reason: string };
  'removed-html': { element: string };
  'too-complex': { most: number };
  // the text against the file
  'undeclared-supersession': Undeclared;
  'undeclared-repeal': Undeclared;
  'undeclared-annulment': Undeclared;
  'undeclared-amendment': Undeclared;
  'undeclared-correction': Undeclared;
  'undeclared-suspension': Undeclared;
  'undeclared-reinstatement': Undeclared;
  'undeclared-extension': Undeclared;
  'undeclared-consolidation': Undeclared;
  'undeclared-end': Undeclared;
  'prose-day-differs': DayOfItself | DayOfEffect;
  'not-proofread': Nothing;
  'declared-never-said': { relation: string; target: string };
  // what must not go out
  'identity-number': Disclosed;
  'phone-number': Disclosed;
  'bank-account': Disclosed;
  'birth-date': Disclosed;
  'health-of-person': Disclosed;
  'secrecy-marking': Disclosed;
  'internal-circulation': Disclosed;
  // site.yaml
  'unknown-parent': { issuer: string };
  'unknown-successor': { issuer: string };
}

export type ProblemCode = keyof ProblemData;

type Nothing = Record<never, never>;

/** A sentence that acts on a document, and the reference that is missing: a line of YAML, or an item of a list that is there. */
interface Undeclared {
  target: string;
  relation: string;
  item: string;
  /** The line names all that the file lacks in this relation, other finds' targets too. */
  isShared?: true;
  /** The relation may have an end, and the sentence gives none that could be read. */
  isOpen?: true;
  /** The day of "đến ngày", taken as the last one. */
  lastDay?: string;
  sentence: string;
}

/** What was found that must not go out, where others may read of it. */
export interface Disclosed {
  /** What it is, masked where it is of a person. */
  shown: string;
  /** Set where what is told of stands for all others of its kind from its place on; their number, itself included. */
  count?: number;
  /** It stands in the name of a file. */
  inName?: true;
  /** The path of the attached PDF in whose text it stands. */
  attachment?: string;
}

/** A day that the text gives for the decision itself. */
interface DayOfItself {
  key: 'effective' | 'expires';
  day: string;
  declared?: string;
  sentence: string;
}

/** A day that the text gives for what the decision does to another. */
interface DayOfEffect {
  key: 'from' | 'until';
  day: string;
  declared?: string;
  relation: string;
  target: string;
  sentence: string;
}

/** The severity of each code; a draft's errors are told as warnings. */
export const SEVERITY: Record<ProblemCode, Severity> = {
  'missing-site': 'error',
  'bad-path': 'error',
  'duplicate-id': 'error',
  'symbolic-link': 'error',
  'unsafe-name': 'warning',
  'not-utf8': 'error',
  'file-too-large': 'error',
  'missing-frontmatter': 'error',
  'unreadable-yaml': 'error',
  'duplicate-key': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-shape': 'error',
  'wrong-value': 'error',
  'wrong-date': 'error',
  'number-not-a-string': 'error',
  'too-long': 'error',
  'unknown-number-form': 'warning',
  'type-disagrees': 'error',
  'unknown-type': 'error',
  'missing-issuer': 'error',
  'unknown-issuer': 'error',
  'unknown-topic': 'error',
  'unknown-category': 'error',
  'duplicate-identity': 'error',
  'year-folder': 'warning',
  'assumed-entry': 'warning',
  'early-entry': 'note',
  'effective-before-issued': 'warning',
  'expires-too-early': 'error',
  'empty-text': 'warning',
  'unknown-reference': 'error',
  'ambiguous-reference': 'error',
  'unreadable-reference': 'error',
  'self-reference': 'error',
  'perhaps-meant': 'warning',
  'stub-facts-disagree': 'warning',
  'other-issuer': 'warning',
  'target-not-published': 'warning',
  'reference-to-translation': 'error',
  'unknown-original': 'error',
  'relation-circle': 'error',
  'partial-circle': 'warning',
  'acts-on-later': 'warning',
  'inverse-one-sided': 'warning',
  'inverse-disagrees': 'error',
  'from-before-entry': 'warning',
  'until-too-early': 'error',
  'until-and-event': 'error',
  'partial-extension': 'error',
  'extension-without-until': 'warning',
  'effect-never-happens': 'warning',
  'acts-on-ended': 'warning',
  'second-supersession': 'warning',
  'other-issuer-acts': 'warning',
  'annulled-had-acted': 'warning',
  'nothing-in-place': 'warning',
  'reinstated-beside': 'warning',
  'implied-end': 'warning',
  'suspension-not-prolonged': 'warning',
  'idle-extension': 'warning',
  'first-term': 'warning',
  'rests-on-ended': 'note',
  'unknown-provision': 'warning',
  'missing-attachment': 'error',
  'attachment-differs': 'error',
  'unreadable-picture': 'error',
  'outside-image': 'warning',
  'dead-link': 'warning',
  'taken-address': 'error',
  'mdx-code': 'error',
  'mdx-component': 'error',
  'mdx-syntax': 'error',
  'removed-html': 'warning',
  'too-complex': 'warning',
  'undeclared-supersession': 'warning',
  'undeclared-repeal': 'warning',
  'undeclared-annulment': 'warning',
  'undeclared-amendment': 'warning',
  'undeclared-correction': 'warning',
  'undeclared-suspension': 'warning',
  'undeclared-reinstatement': 'warning',
  'undeclared-extension': 'warning',
  'undeclared-consolidation': 'warning',
  'undeclared-end': 'warning',
  'prose-day-differs': 'warning',
  'not-proofread': 'note',
  'declared-never-said': 'note',
  'identity-number': 'warning',
  'phone-number': 'warning',
  'bank-account': 'warning',
  'birth-date': 'warning',
  'health-of-person': 'warning',
  'secrecy-marking': 'error',
  'internal-circulation': 'error',
  'unknown-parent': 'error',
  'unknown-successor': 'error',
};

/** Makes a problem of the code's own severity. */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  data: ProblemData[C],
  related: Problem['related'] = [],
): Problem<C> {
  return { code, severity: SEVERITY[code], place, data, related };
}
