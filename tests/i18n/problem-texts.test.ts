import { describe, expect, it } from 'vitest';
import type { Disclosed, ProblemCode, ProblemData } from '../../src/domain/problem.ts';
import { en } from '../../src/i18n/problems/en.ts';
import type { ProblemText, ProblemTexts } from '../../src/i18n/problems/problem-texts.ts';
import { vi } from '../../src/i18n/problems/vi.ts';

const DAY = '2021-09-06';
const LATER = '2021-10-01';
const ID = '2021/601-qd-ubnd';
const REF = '601/QĐ-UBND';

const SENTENCE = `Quyết định này thay thế ${REF}.`;
const UNDECLARED = [
  { target: REF, relation: 'supersedes', item: `supersedes: [${REF}]`, sentence: SENTENCE },
  { target: REF, relation: 'supersedes', item: `- ${REF}`, sentence: SENTENCE },
  {
    target: REF,
    relation: 'suspends',
    item: `suspends: [${REF}, ${REF}]`,
    isShared: true,
    isOpen: true,
    sentence: SENTENCE,
  } as const,
  { target: REF, relation: 'suspends', item: `suspends: [${REF}]`, lastDay: DAY, sentence: SENTENCE },
];

/** A find in the text, in a file's name and in a PDF, each alone and for others too. */
function disclosed(shown: string): Disclosed[] {
  const attachment = '2021/a.pdf';
  return [
    { shown },
    { shown, count: 12 },
    { shown, inName: true },
    { shown, attachment },
    { shown, attachment, count: 12 },
  ];
}

/** Data for each code, once in each shape that changes what is said. */
const SAMPLES: { [C in ProblemCode]: ProblemData[C][] } = {
  'missing-site': [{ path: 'content/site.yaml' }],
  'bad-path': [{ path: 'decisions/2021/A B.md', suggestion: 'decisions/2021/a-b.md' }],
  'duplicate-id': [{ id: ID }],
  'symbolic-link': [{}],
  'unsafe-name': [
    { path: 'attachments/aux.pdf', suggestion: 'attachments/tep-aux.pdf' },
    { path: 'attachments/a.pdf', other: 'attachments/A.pdf' },
  ],
  'not-utf8': [{}],
  'file-too-large': [{ bytes: 6_000_000, most: 5 * 1024 * 1024 }],
  'missing-frontmatter': [{}],
  'unreadable-yaml': [{ reason: 'Nested mappings are not allowed' }, { reason: '---' }],
  'duplicate-key': [{ key: 'title' }],
  'missing-key': [{ key: 'number' }, { key: 'attachments[0].file' }, { key: 'strange' }],
  'unknown-key': [
    { key: 'tittle', nearest: 'title', known: ['title'] },
    { key: 'xyz', known: ['title', 'number'] },
    { key: 'constructor', known: ['title'] },
  ],
  'wrong-shape': [
    { key: 'topics', expected: 'list', got: 'string' },
    { key: 'topics', expected: 'constructor', got: 'toString' },
    { key: 'topics', expected: 'list', got: 'y-te' },
    { key: 'colour', expected: 'colour', got: 'nothing' },
    { key: 'link', expected: 'link', got: 'javascript:alert(1)' },
  ],
  'wrong-value': [
    { key: 'text', value: 'sumary', allowed: ['full', 'summary'], nearest: 'summary' },
    { key: 'text', value: 'xyz', allowed: ['full', 'summary'] },
  ],
  'wrong-date': [
    { key: 'issued', value: '06/9/2021', meant: DAY },
    { key: 'issued', value: '2021-02-30' },
    { key: 'until', value: '06/9/2021', meant: DAY, dayAfter: LATER },
  ],
  'number-not-a-string': [{ value: '2236' }],
  'too-long': [{ key: 'title', length: 12_345, most: 1000 }],
  'unknown-number-form': [{ number: '???' }],
  'type-disagrees': [{ type: 'chi-thi', number: REF, typeOfNumber: 'quyet-dinh' }],
  'unknown-type': [{ type: 'quyet-din', nearest: 'quyet-dinh' }, { type: 'xyz' }],
  'missing-issuer': [{ issuers: ['ubnd-tinh-a', 'ubnd-tinh-b'] }],
  'unknown-issuer': [{ issuer: 'ubnd-tinh-c', nearest: 'ubnd-tinh-a' }, { issuer: 'xyz' }],
  'unknown-topic': [{ topic: 'y-te-', nearest: 'y-te' }, { topic: 'xyz' }],
  'unknown-category': [{ category: 'tin-tuc-', nearest: 'tin-tuc' }, { category: 'xyz' }],
  'duplicate-identity': [{ number: REF, issued: DAY }],
  'year-folder': [{ folder: '2020', issued: DAY }],
  'assumed-entry': [{ number: '12/2021/QĐ-UBND' }],
  'early-entry': [{ days: 3, least: 10 }],
  'effective-before-issued': [{ effective: DAY, issued: LATER }],
  'expires-too-early': [{ expires: DAY, effective: LATER }],
  'empty-text': [{ text: 'full' }],
  'unknown-reference': [
    { ref: REF, nearest: ['602/QĐ-UBND'] },
    { ref: REF, nearest: [] },
    { ref: ID, nearest: [] },
  ],
  'ambiguous-reference': [{ ref: REF, candidates: [ID, `${ID}-2021-03-09`] }],
  'unreadable-reference': [{ ref: '???' }],
  'self-reference': [{ relation: 'supersedes' }, { relation: 'about' }],
  'perhaps-meant': [{ ref: REF, candidates: [ID] }],
  'stub-facts-disagree': [{ number: REF, key: 'issued', values: [DAY, LATER] }],
  'other-issuer': [{ ref: REF, given: 'ubnd-tinh-a', actual: 'ubnd-tinh-b' }],
  'target-not-published': [
    { ref: REF, id: ID, reason: 'draft' },
    { ref: ID, id: ID, reason: 'draft' },
    { ref: REF, id: ID, reason: 'scheduled', published: LATER },
  ],
  'reference-to-translation': [{ ref: `${ID}-en`, original: ID }],
  'unknown-original': [{ translationOf: ID }],
  'relation-circle': [{ circle: ['2021/a', '2021/b'] }],
  'partial-circle': [{ circle: ['2021/a', '2021/b', '2021/a'] }],
  'acts-on-later': [{ relation: 'repeals', target: ID, targetIssued: LATER, issued: DAY }],
  'inverse-one-sided': [{ by: ID, file: `decisions/${ID}.md` }, { by: ID }],
  'inverse-disagrees': [
    { by: ID, reason: 'circle' },
    { by: ID, reason: 'partial' },
    { by: ID, reason: 'day' },
  ],
  'from-before-entry': [{ from: DAY, entry: LATER }],
  'until-too-early': [{ until: DAY, first: LATER }],
  'until-and-event': [{ relation: 'suspends' }],
  'partial-extension': [{}],
  'extension-without-until': [{}],
  'effect-never-happens': [
    { relation: 'supersedes', target: ID, endedBy: '2021/a' },
    { relation: 'supersedes', target: ID, endedBy: 'expires' },
  ],
  'acts-on-ended': [{ relation: 'annuls', target: ID }],
  'second-supersession': [{ target: ID, first: '2021/a' }],
  'other-issuer-acts': [{ relation: 'repeals', target: ID, targetIssuer: 'ubnd-tinh-b' }],
  'missing-attachment': [{ file: '2021/a.pdf' }],
  'attachment-differs': [{ file: '2021/a.pdf', sha256: 'e3b0c442' }],
  'unreadable-picture': [{ file: '2021/a.jpg' }],
  'outside-image': [{ url: 'https://example.org/a.png' }],
  'annulled-had-acted': [{ target: ID, affected: ['2021/a', '2021/b'] }],
  'nothing-in-place': [
    { relation: 'repeals', target: ID, superseded: ['2021/a'] },
    { relation: 'expires', target: ID, superseded: ['2021/a'] },
  ],
  'reinstated-beside': [{ target: ID, standing: ['2021/a'] }],
  'implied-end': [{ target: ID, until: LATER }],
  'suspension-not-prolonged': [{ target: ID, relation: 'suspends', other: '2021/a', until: LATER }],
  'idle-extension': [{ target: ID, until: LATER }],
  'first-term': [{ target: ID, until: LATER }],
  'rests-on-ended': [{ target: ID, day: DAY }],
  'unknown-provision': [
    { provision: 'khoản 9 Điều 5', target: ID, nearest: ['khoản 1 Điều 5'] },
    { provision: 'Điều 30', target: ID, nearest: [] },
  ],
  'dead-link': [{ href: '/van-ban/2021/x/', nearest: `/van-ban/${ID}/` }, { href: '/xyz/' }],
  'taken-address': [{ address: '/van-ban/' }],
  'mdx-code': [{ kind: 'import' }, { kind: 'export' }, { kind: 'expression' }],
  'mdx-component': [
    { component: 'Notee', known: ['Note'], nearest: 'Note' },
    { component: 'Xyz', known: ['Note', 'Table'] },
  ],
  'mdx-syntax': [{ reason: 'Expected a closing tag for `<Note>`' }],
  'removed-html': [{ element: 'marquee' }],
  'too-complex': [{ most: 100 }],
  'undeclared-supersession': UNDECLARED,
  'undeclared-repeal': UNDECLARED,
  'undeclared-annulment': UNDECLARED,
  'undeclared-amendment': UNDECLARED,
  'undeclared-correction': UNDECLARED,
  'undeclared-suspension': UNDECLARED,
  'undeclared-reinstatement': UNDECLARED,
  'undeclared-extension': UNDECLARED,
  'undeclared-consolidation': UNDECLARED,
  'undeclared-end': UNDECLARED,
  'prose-day-differs': [
    { key: 'effective', day: DAY, declared: LATER, sentence: 'Quyết định này có hiệu lực từ ngày 06/9/2021.' },
    { key: 'expires', day: DAY, sentence: 'Quyết định này hết hiệu lực từ ngày 06/9/2021.' },
    { key: 'from', day: DAY, relation: 'repeals', target: REF, sentence: SENTENCE },
    { key: 'until', day: DAY, declared: LATER, relation: 'suspends', target: REF, sentence: SENTENCE },
  ],
  'not-proofread': [{}],
  'declared-never-said': [{ relation: 'supersedes', target: REF }],
  'identity-number': disclosed('079•••••0000'),
  'phone-number': disclosed('091••••678'),
  'bank-account': disclosed('012••••••0123'),
  'birth-date': disclosed('••/••/1990'),
  'health-of-person': disclosed('nhiễm HIV'),
  'secrecy-marking': disclosed('TỐI MẬT'),
  'internal-circulation': disclosed('LƯU HÀNH NỘI BỘ'),
  'unknown-parent': [{ issuer: 'ubnd-tinh-c' }],
  'unknown-successor': [{ issuer: 'ubnd-tinh-c' }],
};

function told(texts: ProblemTexts, code: ProblemCode): ProblemText[] {
  return SAMPLES[code].map((data) => texts.of[code](data as never));
}

const CODES = Object.keys(SAMPLES) as ProblemCode[];

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('problems in %s', (_locale, texts) => {
  it.each(CODES)('%s says what is wrong and what to write instead', (code) => {
    for (const { message, hint } of told(texts, code)) {
      for (const words of [message, hint]) {
        expect(words).toMatch(/\S.{10}/);
        expect(words).not.toMatch(/undefined|\[object|NaN|native code|\.\.$|\?\.|: \.$/);
      }
      expect(message).toMatch(/[.…]$|[a-z`>]$/);
    }
  });

  it.each(CODES)('%s names all that it was told of the problem', (code) => {
    SAMPLES[code].forEach((data, index) => {
      const { message, hint } = told(texts, code)[index] ?? { message: '', hint: '' };
      for (const [key, value] of Object.entries(data)) {
        if (typeof value === 'string' && isNamed(code, key)) expect(`${message} ${hint}`).toContain(value);
      }
    });
  });

  it.each(CODES)('%s says something else in each case', (code) => {
    const all = told(texts, code).map(({ message, hint }) => message + hint);
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells an inverse that the archive derives where to write the relation', () => {
    expect(texts.of['unknown-key']({ key: 'amendedBy', nearest: 'amends', known: [] }).hint).toContain('amends');
    expect(texts.of['unknown-key']({ key: 'basisFor', known: ['title'] }).hint).toContain('basedOn');
  });

  it('does not tell to add a day to an id, which takes none', () => {
    expect(texts.of['unknown-reference']({ ref: ID, nearest: [] }).hint).not.toContain(ID);
  });

  it('cuts a long value', () => {
    const { message } = texts.of['unknown-key']({ key: 'x'.repeat(10_000), known: [] });
    expect(message.length).toBeLessThan(300);
  });
});

/** Whether a text repeats the value as it is; others choose between sentences. */
function isNamed(code: ProblemCode, key: string): boolean {
  const spoken = ['relation', 'reason', 'kind', 'endedBy', 'expected', 'got'];
  return !spoken.includes(key) || ['unreadable-yaml', 'mdx-syntax'].includes(code);
}
