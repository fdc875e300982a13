import { expect, it } from 'vitest';
import { robotsTxt } from '../../src/site/robots-txt.ts';
import { makeSite } from './make-archive.ts';

it('robotsTxt lets everyone in and names the sitemap', () => {
  expect(robotsTxt(makeSite({ settings: { url: 'https://congbo.example/archive/' } }))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://congbo.example/archive/sitemap-index.xml\n',
  );
});
