import { describe, expect, it } from 'vitest';
import { cutAtWord } from '../../src/site/cut-at-word.ts';
import { decisionDescription } from '../../src/site/decision-description.ts';
import { decision } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

describe('decisionDescription', () => {
  const describe = (...site: Parameters<typeof siteOf>) => {
    const made = siteOf(...site);
    return (id: string) => decisionDescription(made, decisionOf(made, id));
  };

  it('names number, day and issuer, then what it is about', () => {
    const of = describe([
      decision('2021/1-qd', { issuer: 'chu-tich-ubnd-tinh-a' }),
      decision('2021/2-qd', { summary: 'Một ban mới.', supersedes: [{ ref: '9/QĐ-UBND', issued: '2019-02-03' }] }),
    ]);
    expect(of('2021/1-qd')).toBe('Quyết định số 1/QĐ-UBND ngày 01/01/2021 của Chủ tịch UBND tỉnh: Về 2021/1-qd');
    expect(of('2021/2-qd')).toBe('Quyết định số 2/QĐ-UBND ngày 01/01/2021: Một ban mới.');
    expect(of('2019/9-qd-ubnd')).toBe('Quyết định số 9/QĐ-UBND ngày 03/02/2019');
  });

  it('never tells a state, and is the same before a change and after it', () => {
    const records = [decision('2021/1-qd'), decision('2022/2-qd', { repeals: ['2021/1-qd'] })];
    const [before, after] = ['2021-06-01', '2029-01-01'].map((asOf) => describe(records, asOf)('2021/1-qd'));
    expect(after).toBe(before);
    expect(after).not.toMatch(/hiệu lực/);
  });

  it('is at most 200 characters long', () => {
    const summary = 'Kiện toàn Ban Chỉ đạo. '.repeat(30);
    const text = describe([decision('2021/1-qd', { summary })])('2021/1-qd');
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toMatch(/(?:Kiện|toàn|Ban|Chỉ|đạo)…$/);
  });
});

describe('cutAtWord', () => {
  it.each([
    ['một hai ba', 10, 'một hai ba'],
    ['một hai ba bốn', 10, 'một hai…'],
    ['một hai, ba bốn', 10, 'một hai…'],
    ['một  hai\nba', 20, 'một hai ba'],
    ['motdaidongkhongcach', 6, 'motda…'],
    ['một hai bốn', 8, 'một hai…'],
  ])('%s to %i', (text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut);
  });
});
