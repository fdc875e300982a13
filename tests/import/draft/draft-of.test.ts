import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/site/check-content.ts';
import type { DocumentFacts } from '../../../src/import/draft/document-facts.ts';
import { draftOf } from '../../../src/import/draft/draft-of.ts';
import { decisionFile, makeContent } from '../../content/make-content.ts';

const FACTS: DocumentFacts = {
  number: '2236/QĐ-UBND',
  issued: '2021-09-06',
  title: 'Kiện toàn Ban Chỉ đạo',
  issuer: 'ubnd-tinh-vi-du',
  text: 'full',
  signers: [],
  recipients: [],
  supersedes: [],
  basedOn: [],
  attachments: [],
  doubts: {},
};

async function draft(body: string, facts: Partial<DocumentFacts> = {}, files: Record<string, string> = {}) {
  const content = makeContent(files);
  const { site } = await checkContent(content, { asOf: '2023-01-01' });
  return draftOf({ ...FACTS, ...facts }, body, site!.archive);
}

const lines = (text: string) => text.split('\n');

describe('a draft', () => {
  it('has a file named after its number, and what is known of it', async () => {
    const { file, text } = await draft('Nội dung.', { signers: [{ capacity: 'TM.', name: 'Nguyễn Văn Mẫu' }] });
    expect(file).toBe('decisions/2021/2236-qd-ubnd.md');
    expect(lines(text)).toEqual([
      '---',
      'title: Kiện toàn Ban Chỉ đạo',
      'number: 2236/QĐ-UBND',
      'issued: 2021-09-06',
      'issuer: ubnd-tinh-vi-du',
      'text: full',
      'signers:',
      '  - capacity: TM.',
      '    name: Nguyễn Văn Mẫu',
      '---',
      '',
      'Nội dung.',
      '',
    ]);
  });

  it('says above what is not sure what it was read from', async () => {
    const { text, doubts } = await draft('', { text: 'none', doubts: { title: 'Chưa chắc: KIỆN TOÀN' } });
    expect(text).toContain('# Chưa chắc: KIỆN TOÀN\ntitle: Kiện toàn Ban Chỉ đạo\n');
    expect(doubts).toBe(1);
  });
});

describe('what a text says stands in the draft, with its sentence', () => {
  const SUPERSEDES =
    'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2021 của Chủ tịch UBND tỉnh Ví Dụ.';

  it('a supersession, and entry into force on the day of issue', async () => {
    const { text } = await draft(`**Điều 2.** ${SUPERSEDES}`);
    expect(text).toContain('effective: 2021-09-06\neffectiveBasis: kể từ ngày ký\n');
    expect(text).toContain(
      `# Trong văn bản: “${SUPERSEDES}”\nsupersedes: [601/QĐ-UBND ngày 09/3/2021 của Chủ tịch UBND tỉnh Ví Dụ]\n`,
    );
  });

  it('one that lacks its day is a proposal, unless the archive knows it', async () => {
    const body = '**Điều 2.** Quyết định này thay thế Quyết định số 601/QĐ-UBND.';
    expect((await draft(body)).text).toMatch(/\n# Xem lại.*\n# supersedes: \[.*601\/QĐ-UBND.*YYYY-MM-DD/);
  });

  it('what the clerk says is superseded comes first', async () => {
    const { text } = await draft(`**Điều 2.** ${SUPERSEDES}`, { supersedes: ['600/QĐ-UBND ngày 01/3/2021'] });
    expect(text).toContain('\nsupersedes:\n  - 600/QĐ-UBND ngày 01/3/2021\n');
    expect(text).toContain('\n# supersedes:\n#   - 601/QĐ-UBND ngày 09/3/2021');
  });

  it('a day of entry into force; one that can not be counted is a proposal', async () => {
    const dated = 'Quyết định này có hiệu lực thi hành từ ngày 15 tháng 9 năm 2021.';
    expect((await draft(`**Điều 2.** ${dated}`)).text).toContain(
      `# Trong văn bản: “${dated}”\neffective: 2021-09-15\n`,
    );
    const counted = 'Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.';
    expect((await draft(`**Điều 2.** ${counted}`)).text).toContain('\n# effective: YYYY-MM-DD\n');
  });

  it.each([
    ['Chỉ thị này thay thế Chỉ thị số 3/CT-UBND ngày 15/02/2019 và có hiệu lực kể từ ngày ký.', '2021-09-06'],
    ['Nghị quyết này được thông qua ngày 06/9/2021 và có hiệu lực từ ngày 20 tháng 9 năm 2021.', '2021-09-20'],
    ['Quyết định có hiệu lực kể từ ngày ký.', '2021-09-06'],
    ['Nghị quyết này đã được thông qua, có hiệu lực kể từ ngày thông qua.', '2021-09-06'],
  ])('entry into force behind something else: %s', async (sentence, day) => {
    expect((await draft(`**Điều 2.** ${sentence}`)).text).toContain(`\neffective: ${day}\n`);
  });

  it('no entry into force that is another document’s', async () => {
    const body = '**Điều 2.** Hồ sơ nộp khi quyết định đã có hiệu lực kể từ ngày ký được giải quyết.';
    expect((await draft(body)).text).not.toContain('effective:');
  });

  it('amendment of a part, repeal; nothing of what others do', async () => {
    const { text } = await draft(
      [
        '**Điều 1.** Sửa đổi, bổ sung khoản 2 Điều 5 Quyết định số 7/2020/QĐ-UBND ngày 04/5/2020.',
        '**Điều 2.** Bãi bỏ Quyết định số 8/2019/QĐ-UBND ngày 04/5/2019.',
        '**Điều 3.** Theo Quyết định số 9/2019/QĐ-UBND thay thế Quyết định số 6/2018/QĐ-UBND.',
      ].join('\n\n'),
    );
    expect(text).toMatch(/\namends: \[\{ ref: .*7\/2020\/QĐ-UBND.*provisions: \[khoản 2 Điều 5\]/);
    expect(text).toMatch(/\nrepeals: \[.*8\/2019\/QĐ-UBND/);
    expect(text).not.toMatch(/\nsupersedes:/);
  });
});

it('what a draft says passes the check', async () => {
  const body =
    '**Điều 2.** Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2021.';
  const { file, text } = await draft(body);
  const content = makeContent({ [file]: text, 'decisions/2020/1-qd.md': decisionFile({}) });
  const { problems } = await checkContent(content, { asOf: '2023-01-01' });
  expect(problems.filter((problem) => problem.file === file)).toEqual([]);
});
