import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/site/article.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { withoutWholes } from '../markdown/render.ts';

const CITING = 'decisions/2022/90-qd.md';

/** The article of a decision that cites others, as of 1 January 2023. */
async function article(body: string, others: Record<string, string> = {}, lang?: string): Promise<string> {
  const dir = makeContent({
    ...others,
    [CITING]: decisionFile({ number: '90/QĐ-UBND', issued: '2022-05-05', effective: '2022-05-05' }, body),
  });
  const { site } = await checkContent(dir, { asOf: '2023-01-01' });
  return withoutWholes(articleOf(site!, CITING, lang).html).trim();
}

const held = (number: string, lines: Record<string, string> = {}, body?: string) =>
  decisionFile({ number, issued: '2021-03-09', effective: '2021-03-09', ...lines }, body);

const IN_FORCE = { 'decisions/2021/7-qd.md': held('7/QĐ-UBND') };
const ENDED = { 'decisions/2021/7-qd.md': held('7/QĐ-UBND', { expires: '2022-01-01' }) };
const ENDING = { 'decisions/2021/7-qd.md': held('7/QĐ-UBND', { expires: '2024-01-01' }) };
const ASSUMED = { 'decisions/2021/7-2021-qd.md': held('7/2021/QĐ-UBND', { effective: '' }) };
const LINK = '<a class="citation" href="/van-ban/2021/7-qd/">Quyết định số 7/QĐ-UBND</a>';

describe('the state of what is cited', () => {
  it('is not told where it is plainly in force', async () => {
    expect(await article('Theo Quyết định số 7/QĐ-UBND.', IN_FORCE)).toBe(`<p>Theo ${LINK}.</p>`);
  });

  it('is told in words and with a sign where it has ended', async () => {
    const sign = '<span class="cited tone-ended" title="Hết hiệu lực"><span> Hết hiệu lực</span></span>';
    expect(await article('Theo Quyết định số 7/QĐ-UBND.', ENDED)).toBe(`<p>Theo ${LINK}${sign}.</p>`);
  });

  it('is told in the site’s language in a text of another', async () => {
    expect(await article('By Quyết định số 7/QĐ-UBND.', ENDED, 'en')).toContain(
      '</a><span lang="vi"><span class="cited',
    );
  });

  it('is ready for the day on which it ends', async () => {
    const later = 'title="Hết hiệu lực" data-from="2024-01-01" hidden><span> Hết hiệu lực</span></span>';
    expect(await article('Theo Quyết định số 7/QĐ-UBND.', ENDING)).toBe(
      `<p>Theo ${LINK}<span data-phases><span></span><span class="cited tone-ended" ${later}</span>.</p>`,
    );
  });

  it('is told where it is assumed, and where it is unknown', async () => {
    expect(await article('Theo 7/2021/QĐ-UBND.', ASSUMED)).toMatch(
      /<\/a><span class="cited tone-unsure" title="[^"]+">/,
    );
    const stub = { 'decisions/2021/8-qd.md': held('8/QĐ-UBND', { basedOn: '[7/QĐ-UBND ngày 01/02/2020]' }) };
    expect(await article('Theo 7/QĐ-UBND.', stub)).toMatch(
      /2020\/7-qd-ubnd\/">7\/QĐ-UBND<\/a><span class="cited tone-unknown"/,
    );
  });

  it('is told once an article', async () => {
    const html = await article(
      'Theo 7/QĐ-UBND và 7/QĐ-UBND.\n\n**Điều 1.** Theo 7/QĐ-UBND.\n\n1. Theo 7/QĐ-UBND.\n\n## Điều 2\n\nTheo 7/QĐ-UBND.',
      ENDED,
    );
    expect(html.split('class="citation"')).toHaveLength(6);
    expect(html.split('class="cited')).toHaveLength(4);
  });
});

describe('a provision of what is cited', () => {
  const body = '**Điều 5.** Quy định\n\n1. Một\n\n2. Hai\n\na) Chữ a\n\n**Điều 6.** Khác\n';
  const act = { 'decisions/2021/7-qd.md': held('7/QĐ-UBND', {}, body) };
  const none = { 'decisions/2021/7-qd.md': held('7/QĐ-UBND', { text: 'none' }, '') };

  it.each([
    ['khoản 2 Điều 5', act, '#dieu-5-khoan-2'],
    ['điểm a khoản 2 Điều 5', act, '#dieu-5-khoan-2-diem-a'],
    ['khoản 9 Điều 5', act, '#dieu-5'],
    ['Điều 9', act, ''],
    ['Điều 5', none, ''],
  ])('%s leads to it, or to what is nearest', async (words, others, anchor) => {
    const html = await article(`Theo ${words} Quyết định số 7/QĐ-UBND.`, others);
    expect(html).toBe(
      `<p>Theo <a class="citation" href="/van-ban/2021/7-qd/${anchor}" title="Quyết định số 7/QĐ-UBND">${words}</a> ${LINK}.</p>`,
    );
  });

  it('stands apart from another that it is listed with', async () => {
    const html = await article('Theo Điều 5, Điều 6 của Quyết định số 7/QĐ-UBND.', act);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/van-ban/2021/7-qd/#dieu-5',
      '/van-ban/2021/7-qd/#dieu-6',
      '/van-ban/2021/7-qd/',
    ]);
  });

  it('of what is not known stays text', async () => {
    expect(await article('Theo Điều 5 Quyết định số 8/QĐ-UBND.', act)).toBe(
      '<p>Theo Điều 5 Quyết định số 8/QĐ-UBND.</p>',
    );
  });
});
