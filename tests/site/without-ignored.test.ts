import { expect, it } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

const codesWith = async (ignore: string, lines: Record<string, string> = {}) => {
  const dir = makeContent({
    'decisions/2021/x.md': decisionFile(
      { number: 'abc', ignore, ...lines },
      'Xem [đây](/khong-co/) và [kia](/mat/).\n',
    ),
  });
  return (await checkContent(dir, { asOf: '2022-01-01' })).problems.map(({ code }) => code);
};

it.each([
  ['nothing', '[]', ['unknown-number-form', 'dead-link', 'dead-link']],
  ['a code', '[{ code: dead-link, reason: sắp có }]', ['unknown-number-form']],
  ['a code with a text', '[{ code: dead-link, text: /mat/, reason: sắp có }]', ['unknown-number-form', 'dead-link']],
  [
    'a text in other spelling',
    '[{ code: dead-link, text: /MẤT/, reason: sắp có }]',
    ['unknown-number-form', 'dead-link'],
  ],
  ['another code', '[{ code: outside-image, reason: không }]', ['unknown-number-form', 'dead-link', 'dead-link']],
])('a file that ignores %s', async (_, ignore, codes) => {
  expect(await codesWith(ignore)).toEqual(codes);
});

it('an error is never ignored', async () => {
  const codes = await codesWith('[{ code: unknown-reference, reason: không }]', { supersedes: '[9/QĐ-UBND]' });
  expect(codes).toContain('unknown-reference');
});
