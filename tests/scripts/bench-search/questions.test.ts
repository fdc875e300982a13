import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutArticles } from '../../../scripts/bench-search/cut-articles.ts';
import { formsOf } from '../../../scripts/bench-search/query-forms.ts';
import { sample } from '../../../scripts/bench-search/sample.ts';

describe('the forms of a question', () => {
  it('are made where the corpus has none', () => {
    expect(formsOf({ query: 'Quyết định' })).toEqual({
      'as written': 'Quyết định',
      'without marks': 'quyet dinh',
      NFD: 'Quyết định'.normalize('NFD'),
      'Telex keys': 'Quyeets ddinhj',
    });
  });

  it("are the corpus's own where it has them", () => {
    const forms = formsOf({ query: 'Đất', query_bare: 'dat!', query_nfd: 'Ða\u0302\u0301t' });
    expect(forms).toMatchObject({ 'without marks': 'dat!', NFD: 'Ða\u0302\u0301t' });
  });
});

describe('a sample', () => {
  const items = Array.from({ length: 100 }, (_, at) => at);

  it('is the same for the same seed, and another for another', () => {
    expect(sample(items, 10, 7)).toEqual(sample(items, 10, 7));
    expect(sample(items, 10, 7)).not.toEqual(sample(items, 10, 8));
  });

  it('holds as many as asked for or all, each once, in their order', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(), (size, seed) => {
        const taken = sample(items, size, seed);
        expect(taken).toHaveLength(Math.min(size, 100));
        expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
      }),
    );
  });

  it('takes all without a limit', () => {
    expect(sample(items, Infinity, 1)).toEqual(items);
  });
});

it('articles are cut at every heading, and only headings of articles begin one', () => {
  const markdown = `LUẬT

Điều 9. Không phải tiêu đề

## Chương I

NHỮNG QUY ĐỊNH CHUNG

#### Điều 1. Phạm vi

Đoạn một.

1. Khoản một # không phải tiêu đề.

#### Điều 5a Không có dấu chấm

Đoạn hai.

## Chương II

Lời dẫn.
`;
  expect(cutArticles(markdown)).toEqual([
    { article: '1', title: 'Phạm vi', text: 'Đoạn một.\n\n1. Khoản một # không phải tiêu đề.' },
    { article: '5a', title: 'Không có dấu chấm', text: 'Đoạn hai.' },
  ]);
});
