import { describe, expect, it } from 'vitest';
import { attachmentsInUse } from '../../src/site/attachments-in-use.ts';
import { siteIcon } from '../../src/site/site-icon.ts';
import { makeSite } from './make-archive.ts';

const withEmblem = (emblem: string) => ({
  ...makeSite({ settings: { url: 'https://congbo.example/kho/', emblem } }),
  attachments: new Set([emblem, 'khac.pdf']),
});

describe('siteIcon', () => {
  it.each([
    ['huy-hieu.svg', '/kho/attachments/huy-hieu.svg', 'image/svg+xml'],
    ['anh/Huy hiệu.PNG', '/kho/attachments/anh/Huy%20hi%E1%BB%87u.PNG', 'image/png'],
    ['huy-hieu', '/kho/attachments/huy-hieu', undefined],
  ])('is the emblem %s', (emblem, href, type) => {
    expect(siteIcon(withEmblem(emblem))).toEqual({ href, ...(type && { type }) });
  });

  it('is the one of every site, where there is no emblem', () => {
    expect(siteIcon(makeSite())).toEqual({ href: '/favicon.svg', type: 'image/svg+xml' });
  });
});

it('the emblem is put out', () => {
  expect(attachmentsInUse(withEmblem('huy-hieu.svg'))).toEqual(['huy-hieu.svg']);
});
