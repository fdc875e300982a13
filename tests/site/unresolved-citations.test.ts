import { expect, it } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { unresolvedCitations } from '../../src/site/unresolved-citations.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

async function unresolved(files: Record<string, string>) {
  const { site } = await checkContent(makeContent(files), { asOf: '2023-01-01' });
  return unresolvedCitations(site!);
}

it('lists what prose cites and the archive does not know, with its place, and the candidates of what is ambiguous', async () => {
  const found = await unresolved({
    'decisions/2021/7-a.md': decisionFile({ number: '7/QĐ-UBND', issued: '2021-03-09' }),
    'decisions/2022/7-b.md': decisionFile({ number: '7/QĐ-UBND', issued: '2022-03-09' }),
    'decisions/2022/8-qd.md': decisionFile(
      { number: '8/QĐ-UBND', issued: '2022-04-04' },
      'Theo 7/QĐ-UBND ngày 09/3/2021, **Quyết định** số\n7/QĐ-UBND và 8/QĐ-UBND.\n\n- Luật Thử năm 2020 `9/QĐ-UBND`\n',
    ),
    'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nLập theo Nghị định 30.\n',
  });
  expect(found).toEqual([
    {
      file: 'decisions/2022/8-qd.md',
      line: 7,
      column: 34,
      text: 'Quyết định số 7/QĐ-UBND',
      reason: 'ambiguous',
      candidates: ['2021/7-a', '2022/7-b'],
    },
    {
      file: 'decisions/2022/8-qd.md',
      line: 10,
      column: 3,
      text: 'Luật Thử năm 2020',
      reason: 'unknown',
      candidates: [],
    },
    { file: 'pages/gioi-thieu.md', line: 5, column: 10, text: 'Nghị định 30', reason: 'unknown', candidates: [] },
  ]);
});

it('tells nothing of texts that are not put out: drafts, withdrawn ones', async () => {
  const text = 'Theo Quyết định số 9/QĐ-UBND.\n';
  expect(
    await unresolved({
      'decisions/2021/1-qd.md': decisionFile({ number: '1/QĐ-UBND', draft: 'true' }, text),
      'decisions/2021/2-qd.md': decisionFile(
        { number: '2/QĐ-UBND', withdrawn: '{ date: 2022-01-01, reason: Thử }' },
        text,
      ),
    }),
  ).toEqual([]);
});
