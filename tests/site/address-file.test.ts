import { describe, expect, it } from 'vitest';
import { addressFile } from '../../src/site/address-file.ts';

describe('addressFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/tin/2236/', 'tin/2236/index.html'],
    ['/tin/2236', 'tin/2236/index.html'],
    ['/old/x.html', 'old/x.html'],
    ['/old/x.HTM', 'old/x.HTM'],
    ['/old/x.html/', 'old/x.html/index.html'],
    ['/view.php', 'view.php/index.html'],
    ['/tin/th%C3%B4ng-b%C3%A1o/', 'tin/thông-báo/index.html'],
    ['/tin/thông-báo/', 'tin/thông-báo/index.html'],
  ])('%s is answered by %s', (address, file) => {
    expect(addressFile(address)).toBe(file);
  });

  it.each([
    '/view.php?id=5',
    '/tin/#2236',
    '/../etc/',
    '/tin/%2e%2e/%2e%2e/etc/',
    '/tin/a%2Fb/',
    '/tin/a\\b/',
    '/tin/%00/',
    '/tin//2236/',
    '//other.example/',
    '/tin/%zz/',
    `/${'a'.repeat(300)}/`,
    `/${'ă'.repeat(120)}/`,
    '/a'.repeat(10_000),
  ])('%s is answered by none', (address) => {
    expect(addressFile(address)).toBeUndefined();
  });
});
