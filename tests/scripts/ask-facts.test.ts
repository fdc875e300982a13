import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askFacts, askWhether, type Question } from '../../scripts/import/ask-facts.ts';
import { askNews } from '../../scripts/import/ask-news.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { newsImportTextsOf } from '../../src/i18n/import-news/import-news-texts.ts';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { makeSettings } from './make-settings.ts';

const texts = importTextsOf('vi');
const ENTER = '\r';
const DOWN = '\u001b[B';
const ESCAPE = '\u001b';
const INTERRUPT = '\u0003';
const CLEAR = '\u0015';

/** A terminal in which someone types: each answer when its question stands there. */
function typing(...answers: (readonly [shown: string, keys: string])[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  onTestFinished(() => {
    input.destroy();
    output.destroy();
  });
  let shown = '';
  let all = '';
  const left = [...answers];
  output.on('data', (piece: Buffer) => {
    all += piece.toString();
    shown += piece.toString();
    const [next] = left;
    if (!next || !shown.includes(next[0])) return;
    left.shift();
    shown = '';
    setImmediate(() => input.write(next[1]));
  });
  return { terminal: { input, output }, said: () => all };
}

function asked(questions: Question[], terminal: object, proposals = {}, settings: SiteSettings = makeSettings(3)) {
  return askFacts(questions, proposals, settings, texts, terminal);
}

describe('questions in a terminal', () => {
  it('take what is typed, and letters however they are composed', async () => {
    const { terminal } = typing(
      ['Số, ký hiệu', `2236/QĐ-UBND${ENTER}`],
      ['Ngày ban hành', `6/9/2021${ENTER}`],
      ['Trích yếu', `${'Kiện toàn Ban Chỉ đạo'.normalize('NFD')}${ENTER}`],
      ['Thay thế văn bản nào', `601/QĐ-UBND; ${'Quyết định 5/QĐ-UBND'.normalize('NFD')}${ENTER}`],
    );
    expect(await asked(['number', 'issued', 'title', 'supersedes'], terminal)).toEqual({
      number: '2236/QĐ-UBND',
      issued: '2021-09-06',
      title: 'Kiện toàn Ban Chỉ đạo',
      supersedes: ['601/QĐ-UBND', 'Quyết định 5/QĐ-UBND'],
    });
  });

  it('keep a proposal where Enter is pressed, and nothing to supersede is none', async () => {
    const { terminal } = typing(['06/9/2021', ENTER], ['Kiện toàn', ENTER], ['Thay thế', ENTER]);
    const proposals = { issued: '2021-09-06', title: 'Kiện toàn' };
    expect(await asked(['issued', 'title', 'supersedes'], terminal, proposals)).toEqual({
      issued: '2021-09-06',
      title: 'Kiện toàn',
      supersedes: [],
    });
  });

  it('say that a day is none, and take the one that is put right', async () => {
    const { terminal, said } = typing(
      ['Ngày ban hành', `31/2/2021${ENTER}`],
      ['Lịch không có ngày “31/2/2021”', `${CLEAR}3/2/2021${ENTER}`],
    );
    expect(await asked(['issued'], terminal)).toEqual({ issued: '2021-02-03' });
    expect(said()).toContain('Viết ngày trước');
  });

  it('don’t go on without an answer', async () => {
    const { terminal } = typing(['Trích yếu', ENTER], ['Trích yếu', `A${ENTER}`]);
    expect(await asked(['title'], terminal)).toEqual({ title: 'A' });
  });

  it.each([
    ['Esc', ESCAPE],
    ['Ctrl+C', INTERRUPT],
  ])('end with %s, whichever is asked', async (_, key) => {
    expect(await asked(['number'], typing(['Số, ký hiệu', key]).terminal)).toBeUndefined();
    expect(await asked(['issuer'], typing(['Cơ quan', key]).terminal)).toBeUndefined();
    expect(await asked(['issuer'], typing(['Cơ quan', key]).terminal, {}, makeSettings(36))).toBeUndefined();
    expect(await askWhether('1/2, a.pdf', texts, typing(['1/2, a.pdf', key]).terminal)).toBe('stop');
  });

  it('let a few issuers be chosen by arrows', async () => {
    const { terminal } = typing(['Cơ quan', DOWN], ['\u25cf', ENTER]);
    expect(await asked(['issuer'], terminal)).toEqual({ issuer: 'so-2' });
  });

  it.each([
    ['with marks', 'sở số 30 đường'],
    ['without', 'so so 30 duong'],
    ['composed of several', 'sở số 30 đường'.normalize('NFD')],
    ['by its short name', 'SVD30'],
  ])('find one of 36 issuers by letters of its name, %s', async (_, typed) => {
    const { terminal } = typing(['Cơ quan', typed], ['(còn 1)', ENTER]);
    expect(await asked(['issuer'], terminal, {}, makeSettings(36))).toEqual({ issuer: 'so-30' });
  });

  it('don’t take a name of no issuer, and speak Vietnamese', async () => {
    const { terminal, said } = typing(
      ['Cơ quan', 'không có'],
      ['(còn 0)', ENTER],
      ['Không có cơ quan nào tên như vậy', `${CLEAR}SVD36`],
      ['(còn 1)', ENTER],
    );
    expect(await asked(['issuer'], terminal, {}, makeSettings(36))).toEqual({ issuer: 'so-36' });
    expect(said()).toContain('vài chữ để lọc');
    expect(said()).not.toMatch(/search|match|confirm|select/i);
  });

  it.each([
    ['answer', ENTER],
    ['skip', `${DOWN}${ENTER}`],
    ['stop', `${DOWN}${DOWN}${ENTER}`],
  ])('first tell which file they are about: %s', async (answer, keys) => {
    expect(await askWhether('3/12, 2236.pdf', texts, typing(['3/12, 2236.pdf', keys]).terminal)).toBe(answer);
  });

  it('of news take a day with a time', async () => {
    const both = { news: newsImportTextsOf('vi'), importing: texts };
    const { terminal } = typing(
      ['Trả lời', ENTER],
      ['Ngày đăng', `hôm qua${ENTER}`],
      ['Không có ngày “hôm qua”', `${CLEAR}6/9/2021 8:15${ENTER}`],
    );
    expect(await askNews('Họp báo', ['published'], 'Asia/Ho_Chi_Minh', both, terminal)).toEqual({
      published: '2021-09-06 08:15',
    });
  });
});
