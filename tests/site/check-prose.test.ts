import { describe, expect, it } from 'vitest';
import type { ProblemData } from '../../src/domain/problem.ts';
import { vi } from '../../src/i18n/problems/vi.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

const OLD = 'Quyết định số 601/QĐ-UBND ngày 09/3/2021';
const OLD_REF = '601/QĐ-UBND ngày 09/3/2021';

/** What a relation may ask of its target, which the archive doesn't hold. */
const OF_THE_TARGET = new Set(['first-term', 'implied-end']);

/** What is found of the words of 12/QĐ-UBND, of 4 March 2021 unless its lines say otherwise. */
async function found(...args: Parameters<typeof checked>) {
  return (await checked(...args)).filter(({ code }) => /^(?:undeclared|prose|declared)-/.test(code));
}

async function checked(lines: Record<string, string>, body: string, others: Record<string, string> = {}) {
  const all = { number: '12/QĐ-UBND', issued: '2021-09-06', ...lines };
  const dir = makeContent({ 'decisions/2021/12-qd-ubnd.md': decisionFile(all, body), ...others });
  const { problems } = await checkContent(dir, { asOf: '2022-01-01' });
  return problems;
}

const codes = async (...args: Parameters<typeof found>) => (await found(...args)).map(({ code }) => code);

describe('a sentence that acts on a document which the file does not name', () => {
  it('is told where it stands, with the line to add', async () => {
    const body = `Một đoạn.\n\n**Điều 2.** Giao\ncho Văn phòng. Quyết định này thay thế\n${OLD}.\n`;
    const data = { target: '601/QĐ-UBND', item: 'supersedes: [601/QĐ-UBND ngày 09/3/2021]' };
    expect(await found({}, body)).toMatchObject([{ code: 'undeclared-supersession', line: 10, column: 16, data }]);
  });

  it.each<[said: string, lines: Record<string, string>, codes: string[]]>([
    [`Quyết định này thay thế ${OLD}.`, {}, ['undeclared-supersession']],
    [`Quyết định này thay thế ${OLD}.`, { supersedes: `[${OLD}]` }, []],
    [`Quyết định này thay thế ${OLD}.`, { supersedes: '[{ ref: 601/QĐ-UBND, issued: 2021-03-09 }]' }, []],
    // Thay thế dẫn người đọc sang văn bản mới; bãi bỏ thì không.
    [`Quyết định này thay thế ${OLD}.`, { repeals: `[${OLD}]` }, ['undeclared-supersession']],
    [`Quyết định này thay thế ${OLD}.`, { basedOn: `[${OLD}]` }, ['undeclared-supersession']],
    [`Quyết định này thay thế ${OLD}.`, { supersedes: '[601/QĐ-UBND ngày 10/3/2021]' }, ['undeclared-supersession']],
    [`Quyết định này thay thế khoản 2 Điều 5 ${OLD}.`, { amends: `[${OLD}]` }, []],
    [`Bãi bỏ ${OLD}.`, { supersedes: `[${OLD}]` }, []],
    [`Bãi bỏ ${OLD}.`, { annuls: `[${OLD}]` }, []],
    [`Bãi bỏ ${OLD}.`, { amends: `[${OLD}]` }, ['undeclared-repeal']],
    [`Bãi bỏ Điều 3 ${OLD}.`, { amends: `[${OLD}]` }, []],
    [`Hủy bỏ ${OLD}.`, { repeals: `[${OLD}]` }, []],
    [`Hủy bỏ ${OLD}.`, {}, ['undeclared-annulment']],
    [`${OLD} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`, {}, ['undeclared-end']],
    [`${OLD} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`, { annuls: `[${OLD}]` }, []],
    [`Sửa đổi, bổ sung Điều 2 ${OLD} như sau:`, {}, ['undeclared-amendment']],
    [`Sửa đổi, bổ sung Điều 2 ${OLD} như sau:`, { supersedes: `[{ ref: ${OLD}, provisions: [Điều 2] }]` }, []],
    [`Đính chính ${OLD}.`, {}, ['undeclared-correction']],
    [`Đình chỉ thi hành ${OLD}.`, {}, ['undeclared-suspension']],
    [`Tiếp tục áp dụng ${OLD} đến hết ngày 31/12/2021.`, {}, ['undeclared-reinstatement']],
    [`Gia hạn thời hạn áp dụng ${OLD} đến hết ngày 31/12/2021.`, {}, ['undeclared-extension']],
    [`Văn bản này hợp nhất ${OLD}.`, {}, ['undeclared-consolidation']],
    // Chính văn bản này nêu số của mình.
    [`Quyết định số 12/QĐ-UBND thay thế ${OLD}.`, {}, ['undeclared-supersession']],
    [`Quyết định số 99/QĐ-UBND thay thế ${OLD}.`, {}, []],
    ['Quyết định này thay thế Quyết định số 12/QĐ-UBND.', {}, []],
    // Bản hợp nhất in lại điều khoản của các văn bản được hợp nhất.
    [`Quyết định này thay thế ${OLD}.`, { number: '12/VBHN-UBND', type: 'quyet-dinh' }, []],
    // Kế hoạch nêu việc phải làm.
    [`- Sửa đổi, bổ sung ${OLD}: Sở Tài chính, quý IV.`, { number: '12/KH-UBND' }, []],
    [
      `Kế hoạch này thay thế Kế hoạch số 9/KH-UBND ngày 01/02/2021.`,
      { number: '12/KH-UBND' },
      ['undeclared-supersession'],
    ],
    // Trích dẫn, bảng, phụ lục.
    [`> Quyết định này thay thế ${OLD}.`, {}, []],
    [`| Việc |\n| --- |\n| Bãi bỏ ${OLD} |`, {}, []],
    [`## Phụ lục I\n\nĐiều 1. Bãi bỏ ${OLD}.`, {}, []],
    [`    Quyết định này thay thế ${OLD}.`, {}, []],
    // Trích yếu.
    ['Nội dung.', { title: `Về việc bãi bỏ ${OLD}` }, ['undeclared-repeal']],
    ['Nội dung.', { title: 'Sửa đổi, bổ sung một số điều của Nghị định số 15/2018/NĐ-CP' }, ['undeclared-amendment']],
    ['Nội dung.', { title: 'Hướng dẫn thi hành Nghị định số 9/2020/NĐ-CP sửa đổi Nghị định số 15/2018/NĐ-CP' }, []],
    // Nháp cũng được xem, để thấy trước khi đăng.
    [`Quyết định này thay thế ${OLD}.`, { draft: 'true' }, ['undeclared-supersession']],
    [`Quyết định này thay thế ${OLD}.`, { withdrawn: '{ date: 2021-10-01, reason: lộ thông tin }' }, []],
  ])('%s %j', async (said, lines, expected) => {
    expect((await codes(lines, `${said}\n`)).sort()).toEqual(expected);
  });

  it('counts as declared where the older side alone says so', async () => {
    const old = decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-09', supersededBy: '[2021/12-qd-ubnd]' });
    const others = { 'decisions/2021/601-qd-ubnd.md': old };
    expect(await codes({}, `Quyết định này thay thế ${OLD}.\n`, others)).toEqual([]);
  });

  it('counts as declared by an id', async () => {
    const others = { 'decisions/2021/601-qd-ubnd.md': decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-09' }) };
    expect(await codes({ supersedes: '[2021/601-qd-ubnd]' }, `Quyết định này thay thế ${OLD}.\n`, others)).toEqual([]);
  });

  it('is told once, and can be silenced by the number or by words of the sentence', async () => {
    const body = `Quyết định này thay thế ${OLD}.\n\nQuyết định này thay thế ${OLD} và bãi bỏ Quyết định số 9/2018/QĐ-UBND.\n`;
    const ignore = (text: string) => ({
      ignore: `[{ code: undeclared-supersession, text: ${text}, reason: câu trích }]`,
    });
    expect(await codes({}, body)).toEqual(['undeclared-supersession', 'undeclared-repeal']);
    expect(await codes(ignore('601/QĐ-UBND'), body)).toEqual(['undeclared-repeal']);
    expect(await codes(ignore('Quyết định này thay thế'), body)).toEqual(['undeclared-repeal']);
    expect(await codes(ignore('602/QĐ-UBND'), body)).toEqual(['undeclared-supersession', 'undeclared-repeal']);
  });

  it.each<[said: string, lines: Record<string, string>, item: string]>([
    [`Bãi bỏ ${OLD}.`, {}, 'repeals: [601/QĐ-UBND ngày 09/3/2021]'],
    ['Bãi bỏ Quyết định số 9/2018/QĐ-UBND.', {}, 'repeals: [9/2018/QĐ-UBND]'],
    [`Bãi bỏ ${OLD}.`, { repeals: '[Quyết định số 9/2018/QĐ-UBND]' }, '- 601/QĐ-UBND ngày 09/3/2021'],
    ['Bãi bỏ Quyết định số 601/QĐ-UBND.', {}, 'repeals: [{ ref: 601/QĐ-UBND, issued: YYYY-MM-DD }]'],
    [
      `Bãi bỏ khoản 2 Điều 5 ${OLD}.`,
      {},
      'repeals: [{ ref: 601/QĐ-UBND ngày 09/3/2021, provisions: [khoản 2 Điều 5] }]',
    ],
    [`Bãi bỏ một số nội dung tại ${OLD}.`, {}, 'repeals: [{ ref: 601/QĐ-UBND ngày 09/3/2021, scope: partial }]'],
    ['Bãi bỏ Luật Bưu chính số 49/2010/QH12.', {}, 'repeals: [Luật số 49/2010/QH12]'],
  ])('%s: the line to add', async (said, lines, item) => {
    const all = await found(lines, `${said}\n`);
    const problem = all.find(({ code }) => code === 'undeclared-repeal');
    expect(problem?.data).toMatchObject({ item });
  });

  it.each<[said: string, line: string]>([
    // Ngày đầu tiên, ngày cuối cùng.
    [
      `Ngưng hiệu lực ${OLD} từ ngày 01/11/2021 đến hết ngày 31/12/2021.`,
      `suspends: [{ ref: ${OLD_REF}, from: 2021-11-01, until: 2022-01-01 }]`,
    ],
    [
      `${OLD} tạm ngưng hiệu lực từ 0 giờ ngày 01/11/2021 đến 24 giờ ngày 31/12/2021.`,
      `suspends: [{ ref: ${OLD_REF}, from: 2021-11-01, until: 2022-01-01 }]`,
    ],
    [
      `Đình chỉ thi hành ${OLD} về quy hoạch đến năm 2030 cho đến khi có quyết định mới của UBND tỉnh.`,
      `suspends: [{ ref: ${OLD_REF}, untilEvent: có quyết định mới của UBND tỉnh }]`,
    ],
    [
      `Ngưng hiệu lực ${OLD} cho đến khi Quyết định số 9/2022/QĐ-UBND, Quy chế mới có hiệu lực.`,
      `suspends: [{ ref: ${OLD_REF}, untilEvent: "Quyết định số 9/2022/QĐ-UBND, Quy chế mới có hiệu lực" }]`,
    ],
    [`Đình chỉ thi hành ${OLD}.`, `suspends: [${OLD_REF}]`],
    [`Tiếp tục áp dụng ${OLD} đến hết ngày 31/12/2021.`, `reinstates: [{ ref: ${OLD_REF}, until: 2022-01-01 }]`],
    [`Tiếp tục áp dụng ${OLD} đến ngày 31/12/2021.`, `reinstates: [{ ref: ${OLD_REF}, until: 2022-01-01 }]`],
    [`Gia hạn thời hạn áp dụng ${OLD} đến hết ngày 31/12/2024.`, `extends: [{ ref: ${OLD_REF}, until: 2025-01-01 }]`],
    [`Gia hạn thời hạn áp dụng ${OLD} đến hết tháng 6 năm 2024.`, `extends: [{ ref: ${OLD_REF}, until: 2024-07-01 }]`],
    [`Gia hạn thời hạn áp dụng ${OLD} đến hết năm 2024.`, `extends: [{ ref: ${OLD_REF}, until: 2025-01-01 }]`],
    [`Gia hạn Điều 3 ${OLD} đến hết năm 2024.`, `amends: [{ ref: ${OLD_REF}, provisions: [Điều 3] }]`],
    [`${OLD} hết hiệu lực kể từ ngày 01/11/2021.`, `repeals: [{ ref: ${OLD_REF}, from: 2021-11-01 }]`],
    [`Kể từ ngày 01/11/2021, bãi bỏ ${OLD}.`, `repeals: [{ ref: ${OLD_REF}, from: 2021-11-01 }]`],
    // Cùng ngày hay trước ngày văn bản này có hiệu lực thì không có gì để ghi.
    [`${OLD} hết hiệu lực kể từ ngày 06/9/2021.`, `repeals: [${OLD_REF}]`],
    [`Bãi bỏ ${OLD} kể từ ngày 01/8/2021.`, `repeals: [${OLD_REF}]`],
    [`Hủy bỏ ${OLD} kể từ ngày 01/8/2021.`, `annuls: [{ ref: ${OLD_REF}, from: 2021-08-01 }]`],
    ['Quyết định này thay thế ' + OLD + ' và có hiệu lực kể từ ngày 06/9/2021.', `supersedes: [${OLD_REF}]`],
    // Cơ quan mà câu nêu.
    [`Bãi bỏ ${OLD} của UBND tỉnh Sông Lam.`, `repeals: [${OLD_REF} của UBND tỉnh Sông Lam]`],
    // Một mục, một dòng.
    [`Quyết định này thay thế ${OLD} và Quyết định số 9/2018/QĐ-UBND.`, `supersedes: [${OLD_REF}, 9/2018/QĐ-UBND]`],
    [
      `Bãi bỏ các Quyết định sau đây kể từ ngày 01/11/2021:\n\n1. ${OLD};\n\n2. Quyết định số 9/2018/QĐ-UBND kể từ ngày 01/12/2021.`,
      `repeals: [{ ref: ${OLD_REF}, from: 2021-11-01 }, { ref: 9/2018/QĐ-UBND, from: 2021-12-01 }]`,
    ],
    [
      `Bãi bỏ ${OLD}.\n\nQuyết định số 9/2018/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`,
      `repeals: [${OLD_REF}, 9/2018/QĐ-UBND]`,
    ],
  ])('%s: the line, once pasted, settles it', async (said, line) => {
    const finds = await found({}, `${said}\n`);
    expect(new Set(finds.map(({ data }) => 'item' in data && data.item))).toEqual(new Set([line]));
    const [key = '', value = ''] = line.split(/: (.*)/s);
    const settled = await checked({ [key]: value }, `${said}\n`);
    const told = (await checked({}, `${said}\n`)).map(({ code }) => code);
    expect(settled.filter(({ code }) => !told.includes(code) && !OF_THE_TARGET.has(code))).toEqual([]);
    expect(settled.filter(({ code }) => /^(?:undeclared|prose|declared)-/.test(code))).toEqual([]);
  });

  it('leaves a day open that is needed and not said, so that it is not put out as it stands', async () => {
    const [problem] = await found({}, `Gia hạn thời hạn áp dụng ${OLD} thêm 06 tháng.\n`);
    expect(problem).toMatchObject({
      data: { item: `extends: [{ ref: ${OLD_REF}, until: YYYY-MM-DD }]`, isOpen: true },
    });
    const data = problem?.data as ProblemData['undeclared-extension'];
    expect(vi.of['undeclared-extension'](data).hint).toContain('until: năm-tháng-ngày');
  });

  it('says how "đến ngày" is read', async () => {
    const [problem] = await found({}, `Tiếp tục áp dụng ${OLD} đến ngày 31/12/2021.\n`);
    expect(problem?.data).toMatchObject({ lastDay: '2021-12-31' });
  });

  it('names what is passed over neither in the line of the others nor silences them', async () => {
    const body = `Quyết định này thay thế ${OLD} và Quyết định số 9/2018/QĐ-UBND.\n`;
    const ignore = '[{ code: undeclared-supersession, text: 601/qđ-ubnd, reason: câu trích }]';
    const finds = await found({ ignore }, body);
    expect(finds.map(({ data }) => 'item' in data && data.item)).toEqual(['supersedes: [9/2018/QĐ-UBND]']);
  });

  it('that is added settles it', async () => {
    const lines = { repeals: '[{ ref: 601/QĐ-UBND ngày 09/3/2021, provisions: [khoản 2 Điều 5, "Điều 6, 7"] }]' };
    expect(await codes(lines, `Bãi bỏ khoản 2 Điều 5 ${OLD}.\n`)).toEqual([]);
  });
});

describe('what a file declares and a full text never says', () => {
  it.each<[string, Record<string, string>, string, string[]]>([
    ['a number that is nowhere', { supersedes: `[${OLD}]` }, 'Nội dung.', ['declared-never-said']],
    ['a number that is somewhere', { supersedes: `[${OLD}]` }, 'Xem Quyết định 601/QĐ - UBND.', []],
    ['a number in the title', { amends: `[${OLD}]`, title: 'Sửa đổi Quyết định số 601/QĐ-UBND' }, 'Nội dung.', []],
    ['a text that is a summary', { supersedes: `[${OLD}]`, text: 'summary' }, 'Nội dung.', []],
    ['a relation that acts on nothing', { basedOn: `[${OLD}]` }, 'Nội dung.', []],
  ])('%s', async (_, lines, body, expected) => {
    expect(await codes(lines, `${body}\n`)).toEqual(expected);
  });

  it('is a note at the reference', async () => {
    const [problem] = await found({ supersedes: `[${OLD}]` }, 'Nội dung.\n');
    expect(problem).toMatchObject({ severity: 'note', line: 5, column: 14, data: { target: '601/QĐ-UBND' } });
  });
});

describe('the days that a text gives', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['Quyết định này có hiệu lực từ ngày 01/10/2021.', { effective: '2021-10-01' }, []],
    ['Quyết định này có hiệu lực từ ngày 01/10/2021.', { effective: '2021-10-11' }, ['prose-day-differs']],
    ['Quyết định này có hiệu lực từ ngày 06/9/2021.', {}, []],
    ['Quyết định này có hiệu lực từ ngày 01/10/2021.', {}, ['prose-day-differs']],
    ['Quyết định này có hiệu lực đến hết ngày 31/12/2021.', { expires: '2022-01-01' }, []],
    ['Quyết định này có hiệu lực đến hết ngày 31/12/2021.', { expires: '2021-12-31' }, ['prose-day-differs']],
    ['Quy chế này có hiệu lực từ ngày 01/10/2021.', {}, []],
    ['“Quyết định này có hiệu lực từ ngày 01/10/2021.”', {}, []],
  ])('%s %j', async (said, lines, expected) => {
    expect(await codes(lines, `${said}\n`)).toEqual(expected);
  });
});

describe('the days that a text gives for what it does to another', () => {
  const SAID = `Ngưng hiệu lực ${OLD} từ ngày 01/11/2021 đến hết ngày 31/12/2021.`;

  it.each<[said: string, lines: Record<string, string>, expected: object[]]>([
    [SAID, { suspends: `[{ ref: ${OLD}, from: 2021-11-01, until: 2022-01-01 }]` }, []],
    [
      SAID,
      { suspends: `[{ ref: ${OLD}, from: 2021-11-01, until: 2021-12-31 }]` },
      [{ key: 'until', day: '2022-01-01', declared: '2021-12-31', relation: 'suspends', target: '601/QĐ-UBND' }],
    ],
    [SAID, { suspends: `[{ ref: ${OLD}, from: 2021-11-01 }]` }, [{ key: 'until', day: '2022-01-01' }]],
    [SAID, { suspends: `[{ ref: ${OLD}, until: 2022-01-01 }]` }, [{ key: 'from', day: '2021-11-01' }]],
    [SAID, { suspends: `[{ ref: ${OLD}, until: 2022-01-01 }]`, effective: '2021-11-01' }, []],
    [`${OLD} hết hiệu lực kể từ ngày 01/11/2021.`, { supersedes: `[${OLD}]` }, [{ key: 'from', day: '2021-11-01' }]],
    [`Bãi bỏ ${OLD} kể từ ngày 01/8/2021.`, { repeals: `[${OLD}]` }, []],
    [
      `Gia hạn ${OLD} đến hết ngày 31/12/2021.`,
      { extends: `[{ ref: ${OLD}, until: 2021-12-31 }]` },
      [{ key: 'until', day: '2022-01-01', declared: '2021-12-31' }],
    ],
    // Hai cách hiểu.
    [`Gia hạn ${OLD} đến ngày 31/12/2021.`, { extends: `[{ ref: ${OLD}, until: 2021-12-31 }]` }, []],
    [`Gia hạn ${OLD} đến ngày 31/12/2021.`, { extends: `[{ ref: ${OLD}, until: 2022-01-01 }]` }, []],
    // Từng phần, mỗi phần một ngày.
    [
      `Bãi bỏ Điều 3 ${OLD} kể từ ngày 01/11/2021; Điều 5 ${OLD} kể từ ngày 01/12/2021.`,
      {
        repeals: `[{ ref: ${OLD}, provisions: [Điều 3], from: 2021-11-01 }, { ref: ${OLD}, provisions: [Điều 5], from: 2021-12-01 }]`,
      },
      [],
    ],
    [`Sửa đổi Điều 3 ${OLD} từ ngày 01/11/2021.`, { amends: `[${OLD}]` }, []],
  ])('%s %j', async (said, lines, expected) => {
    const finds = await found({ effective: '2021-09-06', ...lines }, `${said}\n`);
    expect(finds.map(({ code }) => code)).toEqual(expected.map(() => 'prose-day-differs'));
    expect(finds.map(({ data }) => data)).toMatchObject(expected);
  });
});

it('numbers that are read as they stand have no prose to hold against', async () => {
  const site = 'name: RFC\nurl: https://rfc.example/\nlocale: en\nprofile: plain\nissuers: { ietf: { name: IETF } }\n';
  const body = `Quyết định này thay thế ${OLD}.\n`;
  expect(await codes({ number: 'RFC 12', type: 'quyet-dinh' }, body, { 'site.yaml': site })).toEqual([]);
});
