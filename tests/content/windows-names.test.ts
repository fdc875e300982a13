import { describe, expect, it } from 'vitest';
import { unsafeNames } from '../../src/content/unsafe-names.ts';
import { isNameEverywhere, nameForAll } from '../../src/content/windows-names.ts';

const REFUSED = [
  ['con', 'tep-con'],
  ['CON', 'tep-CON'],
  ['nul.pdf', 'tep-nul.pdf'],
  ['aux.tar.gz', 'tep-aux.tar.gz'],
  ['com1.md', 'tep-com1.md'],
  ['lpt¹.md', 'tep-lpt¹.md'],
  ['CONIN$', 'tep-CONIN$'],
  ['con .pdf', 'tep-con .pdf'],
  ['a.', 'a'],
  ['a ', 'a'],
  ['a. .', 'a'],
  ['...', 'tep-'],
  ['a:b.pdf', 'a-b.pdf'],
  ['số <3>?.pdf', 'số -3--.pdf'],
  ['a|b*"c".pdf', 'a-b--c-.pdf'],
  ['a\\b.pdf', 'a-b.pdf'],
  ['a\u0007.pdf', 'a-.pdf'],
] as const;

describe('names of files', () => {
  it.each(REFUSED)('%j is none on Windows; %j is', (name, close) => {
    expect(isNameEverywhere(name)).toBe(false);
    expect(nameForAll(name)).toBe(close);
    expect(isNameEverywhere(close)).toBe(true);
  });

  it.each(['cong-bo.md', 'console.md', 'com10.md', 'com.md', 'aux-1.pdf', '.a', 'Văn bản đi 2021.pdf', 'nul-2', 'a.b.c'])(
    '%j is one everywhere',
    (name) => {
      expect(isNameEverywhere(name)).toBe(true);
      expect(nameForAll(name)).toBe(name);
    },
  );

  it.each([
    ['capitals', 'attachments/2021/A.pdf', 'attachments/2021/a.pdf'],
    ['capitals with marks', 'attachments/PHỤ LỤC.pdf', 'attachments/phụ lục.pdf'],
    ['how marks are composed', 'attachments/phụ lục.pdf', 'attachments/phụ lục.pdf'.normalize('NFD')],
    ['capitals of a folder', 'attachments/Tap/a.pdf', 'attachments/tap/a.pdf'],
  ])('clash by %s', (_, first, second) => {
    expect(unsafeNames([first, second])).toMatchObject([
      { code: 'unsafe-name', severity: 'warning', place: { file: second }, data: { path: second, other: first } },
    ]);
  });

  it('don’t clash by marks, or in two folders', () => {
    expect(unsafeNames(['attachments/ma.pdf', 'attachments/mã.pdf', 'attachments/2021/ma.pdf'])).toEqual([]);
  });
});
