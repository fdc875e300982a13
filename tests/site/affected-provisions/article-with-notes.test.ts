import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { articleWithNotes } from '../../../src/site/affected-provisions/article-with-notes.ts';
import { checkProvisions } from '../../../src/site/affected-provisions/check-provisions.ts';
import type { Site } from '../../../src/site/site.ts';
import { textsPutOut } from '../../../src/site/texts-put-out.ts';
import { decision, type Written } from '../../domain/records.ts';
import { decisionOf, siteOf } from '../view-source.ts';

const TEXT = `## Chương I. Chung

### Điều 1. Tên

1. Khoản một.

2. Khoản hai:

a) điểm a;

b) điểm b.

### Điều 2. Khác

Nội dung.

1. Danh sách chặt
2. Mục hai
`;

/** A site of a decision 2020/1-qd with a text, and of others that act on it. */
function siteWith(acting: Record<string, Written>, text = TEXT, target: Written = {}): Site {
  const records = [
    decision('2020/1-qd', target),
    ...Object.entries(acting).map(([id, written]) => decision(id, written)),
  ];
  const rendered = renderMarkdown(text, { format: 'md', file: 'x.md', firstLine: 1, profile: 'vn', locale: 'vi' });
  return { ...siteOf(records, '2022-06-01'), renderedOf: textsPutOut(records, () => rendered) };
}

const notesOf = (site: Site) =>
  Array.from(
    articleWithNotes(site, decisionOf(site, '2020/1-qd')).html.matchAll(
      /<(aside|span) class="provision-note"[^>]*>(.*?)<\/\1>/g,
    ),
    ([, , words = '']) => words.replace(/<[^>]+>/g, ''),
  );

/** What stands right before each note. */
const before = (site: Site) =>
  Array.from(
    articleWithNotes(site, decisionOf(site, '2020/1-qd')).html.matchAll(
      /([^\n]*)\n?<(?:aside|span) class="provision-note"/g,
    ),
    ([, line = '']) => line.replace(/<[^>]+>/g, '').trim(),
  );

const onTarget = (provisions: string[], more: object = {}) => [{ ref: '2020/1-qd', provisions, ...more }];
const BY = 'Quyết định số 2/QĐ-UBND ngày 01/01/2021';

describe('a note at a provision', () => {
  it.each<[what: string, written: Written, notes: string[]]>([
    [
      'an amendment',
      { amends: onTarget(['khoản 2 Điều 1']) },
      [`Từ ngày 01/01/2021: khoản 2 Điều 1 được sửa đổi, bổ sung bởi ${BY}.`],
    ],
    [
      'a repeal to come',
      { repeals: onTarget(['Điều 2'], { from: '2025-07-01' }) },
      [`Từ ngày 01/7/2025: Điều 2 bị bãi bỏ bởi ${BY}.`],
    ],
    [
      'a partial supersession',
      { supersedes: onTarget(['Điều 2']) },
      [`Từ ngày 01/01/2021: Điều 2 bị thay thế bởi ${BY}.`],
    ],
    ['a correction', { corrects: onTarget(['Điều 2']) }, [`Từ ngày 01/01/2021: Điều 2 được đính chính bởi ${BY}.`]],
    [
      'a suspension to a day',
      { suspends: onTarget(['Chương I'], { until: '2023-01-01' }) },
      [`Từ ngày 01/01/2021 đến hết ngày 31/12/2022: Chương I bị ngưng hiệu lực, đình chỉ thi hành bởi ${BY}.`],
    ],
    [
      'a suspension to an event',
      { suspends: onTarget(['Điều 1'], { untilEvent: 'Bộ có hướng dẫn' }) },
      [`Từ ngày 01/01/2021 cho đến khi Bộ có hướng dẫn: Điều 1 bị ngưng hiệu lực, đình chỉ thi hành bởi ${BY}.`],
    ],
    [
      'a suspension that ends with its act',
      { suspends: onTarget(['Điều 1']), expires: '2022-01-01' },
      [`Từ ngày 01/01/2021 đến hết ngày 31/12/2021: Điều 1 bị ngưng hiệu lực, đình chỉ thi hành bởi ${BY}.`],
    ],
    [
      'several provisions, each at its place',
      { amends: onTarget(['Điều 1 và 2']) },
      [
        `Từ ngày 01/01/2021: Điều 1 được sửa đổi, bổ sung bởi ${BY}.`,
        `Từ ngày 01/01/2021: Điều 2 được sửa đổi, bổ sung bởi ${BY}.`,
      ],
    ],
    [
      'one with no id of its own, in the editor’s words',
      { amends: onTarget(['đoạn mở đầu khoản 2 Điều 1']) },
      [`Từ ngày 01/01/2021: đoạn mở đầu khoản 2 Điều 1 được sửa đổi, bổ sung bởi ${BY}.`],
    ],
    ['none that the text has not', { amends: onTarget(['Điều 30', 'Phụ lục I']) }, []],
    ['none for what is implemented', { implements: onTarget(['Điều 1']) }, []],
    [
      'none for what never happens',
      { amends: onTarget(['Điều 1'], { from: '2023-01-01' }), expires: '2022-01-01' },
      [],
    ],
  ])('%s', (_, written, notes) => {
    expect(notesOf(siteWith({ '2021/2-qd': written }))).toEqual(notes);
  });

  it('stands behind the heading, the paragraph, the item or the line', () => {
    const provisions = ['Điều 1', 'khoản 1 Điều 1', 'điểm a khoản 2 Điều 1', 'khoản 2 Điều 2', 'khoản 9 Điều 2'];
    const site = siteWith({ '2021/2-qd': { amends: provisions.map((provision) => onTarget([provision])[0]!) } });
    expect(before(site)).toEqual(['Điều 1. Tên', 'Khoản một.', 'a) điểm a;', 'Điều 2. Khác', 'Mục hai']);
  });

  it('stands in a line within a paragraph without breaking it', () => {
    const site = siteWith(
      { '2021/2-qd': { amends: onTarget(['điểm a Điều 1']) } },
      '**Điều 1.** Gồm:\na) một;\nb) hai.',
    );
    const { html } = articleWithNotes(site, decisionOf(site, '2020/1-qd'));
    expect(html).toMatch(/a\) một;<span class="provision-note" role="note" aria-label="Ghi chú về điều khoản">/);
    expect(html.match(/<p>|<p /g)).toHaveLength(1);
  });

  it('leads to the acting decision, and is escaped', () => {
    const site = siteWith({ '2021/2-qd': { suspends: onTarget(['Điều 1'], { untilEvent: '<b>x</b>' }) } });
    const { html } = articleWithNotes(site, decisionOf(site, '2020/1-qd'));
    expect(html).toContain('<a href="/van-ban/2021/2-qd/">');
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  });

  it('changes nothing else of the text', () => {
    const site = siteWith({ '2021/2-qd': { amends: onTarget(['Điều 1', 'khoản 2 Điều 1', 'khoản 1 Điều 2']) } });
    const { html } = articleWithNotes(site, decisionOf(site, '2020/1-qd'));
    const bare = html.replace(/<(aside|span) class="provision-note".*?<\/\1>/g, '');
    expect(bare).toBe(articleWithNotes(siteWith({}), decisionOf(siteWith({}), '2020/1-qd')).html);
  });

  it('is not deceived by a text that looks like a tag', () => {
    const text = '### Điều 1. Tên\n\n`<p id="dieu-2">` và <p id="dieu-2">\n\n### Điều 2. Khác';
    const site = siteWith({ '2021/2-qd': { amends: onTarget(['Điều 2']) } }, text);
    expect(before(site)).toEqual(['Điều 2. Khác']);
  });

  it('goes with a withdrawn text', () => {
    const withdrawn = { withdrawn: { date: '2021-06-01', reason: 'Lộ dữ liệu' } };
    const site = siteWith({ '2021/2-qd': { amends: onTarget(['Điều 1']) } }, TEXT, withdrawn);
    expect(articleWithNotes(site, decisionOf(site, '2020/1-qd')).html).toBe('');
  });
});

describe('checkProvisions', () => {
  const found = (written: Written, target: Written = {}, text = TEXT) =>
    checkProvisions(siteWith({ '2021/2-qd': written }, text, target)).map(({ place, data }) => [
      place.path?.join('.'),
      data,
    ]);

  it.each([
    'Điều 1',
    'khoản 2 Điều 1',
    'điểm a khoản 2 Điều 1',
    'Chương I',
    'đoạn 2 khoản 1 Điều 1',
    'tên gọi',
    'Điều 1 đến Điều 2',
  ])('finds %s', (provision) => expect(found({ amends: onTarget([provision]) })).toEqual([]));

  it('warns of what the text has not, with what is near it, at its place', () => {
    expect(found({ repeals: onTarget(['Điều 1', 'khoản 3 Điều 1']) })).toEqual([
      [
        'repeals.0.provisions.1',
        { provision: 'khoản 3 Điều 1', target: '2020/1-qd', nearest: ['khoản 1 Điều 1', 'khoản 2 Điều 1'] },
      ],
    ]);
    expect(found({ amends: onTarget(['Phụ lục I']) })).toEqual([
      ['amends.0.provisions.0', { provision: 'Phụ lục I', target: '2020/1-qd', nearest: [] }],
    ]);
  });

  it.each<[what: string, target: Written, text?: string]>([
    ['is no full one', { text: 'extract' }],
    ['was withdrawn', { withdrawn: { date: '2021-06-01', reason: 'Lộ dữ liệu' } }],
    ['has no articles that can be told', {}, 'Nội dung.'],
  ])('is silent where the text %s', (_, target, text) => {
    expect(found({ amends: onTarget(['Điều 30']) }, target, text)).toEqual([]);
  });

  it('finds the place of what only the older side says', () => {
    const records = { supersededBy: [{ ref: '2021/2-qd', provisions: ['Điều 9'], scope: 'partial' as const }] };
    expect(found({}, records)).toMatchObject([['supersededBy.0.provisions.0', { provision: 'Điều 9' }]]);
  });
});
