import { describe, expect, it } from 'vitest';
import { footerMenu, mainMenu } from '../../src/site/site-menu.ts';
import { makeSite } from './make-archive.ts';

describe('mainMenu', () => {
  it.each([
    ['/van-ban/', 'page'],
    ['/van-ban/2021/1/', 'true'],
    ['/tin-tuc/', undefined],
  ])('on %s marks the entry of decisions as %s', (path, current) => {
    expect(mainMenu(makeSite(), path)[0]?.current).toBe(current);
  });

  it('leaves topics out where there are none', () => {
    const hasTopics = (topics: Record<string, string>) =>
      mainMenu(makeSite({ settings: { topics } }), '/').some(({ href }) => href === '/chu-de/');
    expect([hasTopics({}), hasTopics({ a: 'A' })]).toEqual([false, true]);
  });
});

describe('footerMenu', () => {
  it('has the standing pages in their order, those without one last', () => {
    const pages = [
      { id: 'lien-he', title: 'Liên hệ' },
      { id: 'b', title: 'B', order: 2 },
      { id: 'a', title: 'A', order: 1 },
    ];
    const texts = footerMenu(makeSite({ pages })).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(['A', 'B', 'Liên hệ']);
  });

  it('tells the language of a title that is foreign', () => {
    const pages = [{ id: 'about', title: 'About', lang: 'en' }];
    expect(footerMenu(makeSite({ pages }))[0]).toEqual({ text: 'About', href: '/about/', lang: 'en' });
  });
});
