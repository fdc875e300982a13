import { expect, it } from 'vitest';
import { webAddress } from '../../src/site/web-address.ts';

it.each(['https://a.example/x?y#z', 'http://a.example'])('lets %s pass', (url) => {
  expect(webAddress(url)).toBe(url);
});

it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//a.example', '/x', '', undefined])(
  'refuses %s',
  (url) => {
    expect(webAddress(url)).toBeUndefined();
  },
);
