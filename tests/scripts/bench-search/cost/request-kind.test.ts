import { expect, it } from 'vitest';
import { requestKind } from '../../../../scripts/bench-search/cost/request-kind.ts';

it.each([
  ['data/search/units.json', 'data/search/units'],
  ['data/search/6f02f4af7656/terms/31.json', 'data/search/terms'],
  ['data/search/6f02f4af7656/words/q.json', 'data/search/words'],
  ['data/search/facets-6f02f4af7656.json', 'data/search/facets'],
  // Letters alone, as one digest in thousands is.
  ['data/numbers/abcdefabcdef-103.json', 'data/numbers'],
  ['data/mentions/table.json', 'data/mentions/table'],
  ['pagefind/pagefind.js', 'pagefind'],
  ['pagefind/fragment/vi_178b17f.pf_fragment', 'pagefind'],
  ['tim-kiem/', 'tim-kiem'],
  ['', ''],
])('%s is of the kind %s', (file, kind) => {
  expect(requestKind(file)).toBe(kind);
});
