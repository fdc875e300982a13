import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withEqualOriginals } from '../../../src/import/compare/with-equal-originals.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { decisionView } from '../../../src/site/decision-view.ts';
import { makeContent } from '../../content/make-content.ts';
import { scanOf } from '../../reading/scan-of.ts';
import { IMPORTED, importedDecision } from './imported-decision.ts';

const PAGE = `decisions/${IMPORTED}.md`;
const PDF = `attachments/${IMPORTED}.pdf`;

/** What the page says of its comparison, and how many pairs were compared anew. */
async function shown(content: string): Promise<{ says: unknown; compared: number }> {
  const cacheDir = path.join(content, '.cache');
  const checked = await checkContent(content, { asOf: '2023-01-01', cacheDir });
  let compared = 0;
  const site = await withEqualOriginals(checked.site!, cacheDir, () => (compared += 1));
  return { says: decisionView(site, site.archive.decisions.get(IMPORTED)!).equal, compared };
}

describe('the page of a decision', () => {
  const SAYS = [
    'Đã đối chiếu với bản gốc: máy so từng chữ của nội dung trên trang với ',
    { text: 'Bản PDF (2236-qd-ubnd.pdf)', href: '/attachments/2021/2236-qd-ubnd.pdf' },
    ' và không thấy chỗ khác.',
  ];

  it('says that it equals the original, and the same from a cache', async () => {
    const { page, bytes } = await importedDecision();
    const content = makeContent({ [PAGE]: page, [PDF]: bytes });
    expect(await shown(content)).toEqual({ says: SAYS, compared: 1 });
    expect(await shown(content)).toEqual({ says: SAYS, compared: 0 });
  });

  it('says nothing of it once one of the two is another, though a cache knows them', async () => {
    const { page, bytes } = await importedDecision();
    const content = makeContent({ [PAGE]: page, [PDF]: bytes });
    await shown(content);
    writeFileSync(path.join(content, PAGE), page.replace('cải cách', 'cải tiến'));
    expect(await shown(content)).toEqual({ says: undefined, compared: 1 });
    writeFileSync(path.join(content, PAGE), page);
    writeFileSync(path.join(content, PDF), await scanOf(bytes, [1]));
    expect((await shown(content)).says).toBeUndefined();
  });

  it.each<[what: string, change: (page: string) => string]>([
    ['its text has another word', (page) => page.replace('cải cách', 'cải tiến')],
    [
      'a machine has recognised its text',
      (page) => page.replace('text: full', 'text: full\nsource: { name: Bản chụp, machineRead: true }'),
    ],
    ['it is an extract', (page) => page.replace('text: full', 'text: extract')],
    ['the PDF is an annex', (page) => page.replace(/kind: other/, 'kind: annex')],
  ])('says nothing of it where %s', async (_, change) => {
    const { page, bytes } = await importedDecision();
    const changed = change(page);
    expect(changed).not.toBe(page);
    expect((await shown(makeContent({ [PAGE]: changed, [PDF]: bytes }))).says).toBeUndefined();
  });

  it('compares again where what was kept is damaged', async () => {
    const { page, bytes } = await importedDecision();
    const content = makeContent({ [PAGE]: page, [PDF]: bytes });
    await shown(content);
    const kept = path.join(content, '.cache/equal-originals.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 20));
    expect(await shown(content)).toEqual({ says: SAYS, compared: 1 });
  });
});
