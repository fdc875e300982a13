import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { documentOnPaper, type DocumentOnPaper } from '../../src/site/document-on-paper.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

/** What a decision bears on paper. */
async function paper(lines: Record<string, string>, body = 'Nội dung\n'): Promise<DocumentOnPaper | undefined> {
  const dir = makeContent({
    'decisions/2024/12-qd.md': decisionFile({ number: '12/QĐ-UBND', issued: '2024-02-06', ...lines }, body),
  });
  const { site } = await checkContent(dir, { asOf: '2025-01-01' });
  return documentOnPaper(site!, site!.archive.decisions.get('2024/12-qd')!);
}

describe('a document on paper', () => {
  it('has its head and end where the page has the whole text', async () => {
    const document = await paper({
      recipients: '[Như Điều 3]',
      signers: '[{ name: Trần Văn Mẫu, role: Chủ tịch, capacity: TM. Ủy ban nhân dân }]',
    });
    expect(document).toMatchObject({
      number: 'Số: 12/QĐ-UBND',
      motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      issued: 'Ngày 06 tháng 02 năm 2024',
      type: 'Quyết định',
      recipients: { heading: 'Nơi nhận:', lines: ['Như Điều 3'] },
      signers: [['TM. Ủy ban nhân dân', 'Chủ tịch', 'Trần Văn Mẫu']],
    });
  });

  it.each([
    ['an extract', { text: 'extract' }],
    ['a summary', { text: 'summary' }],
    ['no text', { text: 'none' }],
    ['a text in another language', { lang: 'en' }],
    ['a text that nobody has proofread', { source: '{ name: Bản chụp, machineRead: true }' }],
    ['a withdrawn text', { withdrawn: '{ date: 2024-03-01, reason: Sai }' }],
  ])('is none for %s', async (_, lines) => {
    expect(await paper(lines, 'text' in lines && lines.text === 'none' ? '' : undefined)).toBeUndefined();
  });

  it('bears no motto where the Party issued it', async () => {
    const document = await paper({ number: '12-NQ/TU' });
    expect(document?.number).toBe('Số: 12-NQ/TU');
    expect(document).not.toHaveProperty('motto');
  });
});
