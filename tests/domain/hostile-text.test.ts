import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCitation } from '../../src/domain/citation.ts';
import { compareTitles } from '../../src/domain/collation.ts';
import { foldedNumberKey, numberSlug, parseNumber } from '../../src/domain/document-number.ts';
import { typeByName } from '../../src/domain/document-types.ts';
import { findDisclosures } from '../../src/domain/disclosure/find-disclosures.ts';
import { disclosuresInName } from '../../src/domain/disclosure/disclosures-in-name.ts';
import { findCitations } from '../../src/domain/find-citations.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { readPlainDate } from '../../src/domain/plain-date.ts';

/** Everything in the domain that reads text. */
function readEverything(text: string): void {
  readCitation(text, 'vn');
  readCitation(text, 'plain');
  findCitations(text, 'vn');
  findDisclosures(text);
  disclosuresInName(text);
  parseNumber(text, 'vn');
  foldedNumberKey(text, 'vn');
  numberSlug(text);
  typeByName(text);
  readPlainDate(text);
  nearest(text, ['title', 'number']);
  compareTitles(text, 'a');
}

const LONG: [string, string][] = [
  ['digits', '1'],
  ['digits and slashes', '1/'],
  ['digits and hyphens', '1-'],
  ['capitals', 'QĐ'],
  ['parts of a symbol', 'QĐ-'],
  ['numbers glued', '1/QĐ-'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['"số"', 'số '],
  ['types', 'Quyết định số '],
  ['titles of laws', 'Luật sửa đổi, bổ sung của '],
  ['laws', 'Luật A số 1/2000/QH1 '],
  ['citations', 'Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh, '],
  ['citations without an end', '601/QĐ-UBND của '],
  ['months', 'ngày 6 tháng '],
  ['decomposed letters', 'Quyết định số 601/QĐ-UBND, '.normalize('NFD')],
  ['marks', '\u0323\u0301'],
  ['invisible characters', '\u200B'],
  ['halves of surrogate pairs', '\uD800'],
  ['names', 'của Bộ Giáo dục và '],
  ['provisions', 'Điều 1, khoản 2 '],
  ['acts of a year', 'Điều 1 Luật A năm 2000, '],
  ['acts without a year', 'Luật sửa đổi Luật A '],
  ['numbers cut short', 'Nghị định 30, '],
  ['mobile numbers', '0912 345 678 '],
  ['words for accounts', 'số tài khoản 1 '],
  ['births', 'sinh ngày '],
  ['births of columns', 'Ngày sinh (ngày '],
  ['persons', 'ông Trần Văn Mẫu bị nhiễm '],
  ['persons who are ill', 'ông Trần Văn Mẫu nhiễm HIV, '],
  ['illnesses', 'nhiễm HIV '],
  ['names of places', 'MẬT Ví Dụ, ngày '],
  ['stamps', 'MẬT\n'],
  ['marks of circulation', 'LƯU HÀNH NỘI BỘ '],
  ['full stops', '.'],
  ['brackets', '('],
];

describe('long text', () => {
  it.each(LONG)('of %s takes linear time', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    readEverything(text);
    readEverything(`601${text}`);
    // A quadratic step takes minutes here; a slow machine takes a few times the usual 0.1 s.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const HOSTILE = new URL('../../../shared/corpora/hostile-dev/inputs.jsonl', import.meta.url);

describe.skipIf(!existsSync(HOSTILE))('hostile text (skipped where ../shared/corpora is missing)', () => {
  it('throws nothing', () => {
    for (const line of readFileSync(HOSTILE, 'utf8').trim().split('\n')) {
      const { input } = JSON.parse(line) as { input: string };
      expect(() => readEverything(input), input.slice(0, 200)).not.toThrow();
    }
  });
});
