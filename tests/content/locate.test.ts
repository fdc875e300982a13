import { expect, it } from 'vitest';
import { locateProblems } from '../../src/content/locate.ts';
import { problem, type Place } from '../../src/domain/problem.ts';
import { makeContent } from './make-content.ts';

const TEXT = `---
title: x
supersedes:
  - 601/QĐ-UBND
  - { ref: 602/QĐ-UBND, from: 2021-03-09 }
  - &a { ref: 603/QĐ-UBND }
repeals: [*a]
empty:
---
`;

it.each<[string, Omit<Place, 'file'>, string]>([
  ['a value', { path: ['title'] }, '2:8'],
  ['a key', { path: ['title'], atKey: true }, '2:1'],
  ['an item', { path: ['supersedes', 0] }, '4:5'],
  ['a value within an item', { path: ['supersedes', 1, 'from'] }, '5:31'],
  ['a key within an item', { path: ['supersedes', 1, 'from'], atKey: true }, '5:25'],
  ['a part of a reference that is text', { path: ['supersedes', 0, 'ref'] }, '4:5'],
  ['a part that is missing', { path: ['supersedes', 1, 'issued'] }, '5:5'],
  ['an item that is missing', { path: ['supersedes', 9] }, '3:1'],
  ['a key that is missing', { path: ['issued'] }, '2:1'],
  ['an alias', { path: ['repeals', 0] }, '7:11'],
  ['a value left blank', { path: ['empty'] }, '8:7'],
  ['a name that every object has', { path: ['constructor', 'name'] }, '2:1'],
  ['no path', {}, '1:1'],
  ['a line and column', { at: { line: 9, column: 3 } }, '9:3'],
])('finds %s', async (_name, place, expected) => {
  const folder = makeContent({ 'x.md': TEXT });
  const [told] = await locateProblems(folder, [problem('dead-link', { file: 'x.md', ...place }, { href: 'x' })]);
  expect(`${told?.line}:${told?.column}`).toBe(expected);
});

it('orders by file, line, column and code, tells each once, and finds related places', async () => {
  const folder = makeContent({ 'b.md': TEXT });
  const late = problem('dead-link', { file: 'b.md', path: ['supersedes', 1, 'from'] }, { href: 'x' });
  const early = problem('dead-link', { file: 'b.md', path: ['title'] }, { href: 'x' }, [
    { place: { file: 'b.md', path: ['repeals'] }, what: 'other' },
  ]);
  const gone = problem('missing-site', { file: 'a.yaml' }, { path: 'a.yaml' });
  const told = await locateProblems(folder, [late, early, late, gone, early]);
  expect(told.map(({ file, line, column }) => `${file} ${line}:${column}`)).toEqual([
    'a.yaml 1:1',
    'b.md 2:8',
    'b.md 5:31',
  ]);
  expect(told[1]?.related).toEqual([{ file: 'b.md', line: 7, column: 10, what: 'other' }]);
});
