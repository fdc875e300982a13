import { describe, expect, it } from 'vitest';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { IMPORTED, importedDecision } from '../import/compare/imported-decision.ts';
import { decisionPdf } from '../reading/decision-pdf.ts';
import { scanOf } from '../reading/scan-of.ts';
import { run } from './run-command.ts';

const PAGE = `decisions/${IMPORTED}.md`;
const PDF = `attachments/${IMPORTED}.pdf`;

describe('check --pdf', () => {
  it('is content where the text is that of the PDF, and tells what it did not compare', async () => {
    const { page, bytes } = await importedDecision();
    const content = makeContent({
      [PAGE]: page,
      [PDF]: bytes,
      'decisions/2021/12-qd-ubnd.md': decisionFile({ text: 'full', attachments: '[{ file: scan.pdf, kind: scan }]' }),
      'attachments/scan.pdf': await scanOf(await decisionPdf(), [1]),
      'decisions/2021/13-qd-ubnd.md': decisionFile({ number: '13/QĐ-UBND', text: 'full' }),
      'decisions/2021/14-qd-ubnd.md': decisionFile({
        number: '14/QĐ-UBND',
        text: 'full',
        source: '{ name: Bản chụp, machineRead: true }',
        attachments: `[{ file: ${IMPORTED}.pdf }]`,
      }),
    });
    const { code, out } = await run('check', ['--content', '.', '--pdf'], content);
    expect(out).toContain('Đối chiếu 1 văn bản với bản gốc: 1 khớp, 0 có chỗ khác.');
    expect(out).toContain('1 có PDF không đọc được chữ, 0 có PDF mang chữ do máy nhận dạng');
    expect(out).toContain('1 có bài do máy nhận dạng chưa soát, 1 không có toàn văn');
    expect(code).toBe(0);
  }, 60_000);

  it('lists each difference with its place and what both sides have', async () => {
    const { page, bytes } = await importedDecision();
    const wrong = page
      .replace('number: 2236/', 'number: 2263/')
      .replace('Văn phòng UBND tỉnh chịu', 'Văn phòng tỉnh chịu');
    const content = makeContent({ [PAGE]: wrong, [PDF]: bytes });
    const line = 1 + wrong.split('\n').findIndex((each) => each.includes('Văn phòng tỉnh chịu'));
    const { code, out } = await run('check', ['--content', '.', '--pdf'], content);
    expect(out).toContain(`${PAGE}: 2 chỗ khác với ${IMPORTED}.pdf`);
    expect(out).toMatch(new RegExp(`${PAGE}:3 số, ký hiệu\\n +trang: 2263/QĐ-UBND\\n +bản PDF: 2236/QĐ-UBND`));
    expect(out).toMatch(
      new RegExp(`${PAGE}:${line} .*Văn phòng \\[ \\] tỉnh chịu.*\\n +trang: \\(không có\\)\\n +bản PDF: UBND`),
    );
    expect(code).toBe(1);

    const json = await run('check', ['--content', '.', '--pdf', '--format', 'json'], content);
    expect(JSON.parse(json.out)).toMatchObject({
      decisions: [
        { id: IMPORTED, is: 'differs', differences: { fields: [{ field: 'number', line: 3 }], words: [{ line }] } },
      ],
      equal: 0,
      differs: 1,
    });
    expect(json.code).toBe(1);
  }, 60_000);
});
