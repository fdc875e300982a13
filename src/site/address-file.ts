import { Buffer } from 'node:buffer';

const LONGEST_ADDRESS = 1000;
const LONGEST_SEGMENT = 200;

/**
 * The file behind an address: the one that a plain static server reads for it.
 *
 * @param address a path below the base, percent-encoded or not: `/tin/2236/`
 * @returns the file's path from the site's root, or undefined where no server would find one there
 *   (a query, `..`, an empty segment, an encoded slash)
 * @example addressFile('/tin/2236/') // 'tin/2236/index.html'
 * @example addressFile('/old/x.html') // 'old/x.html'
 */
export function addressFile(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS || /[?#]/.test(address)) return undefined;
  const segments = address.replace(/^\//, '').replace(/\/$/, '').split('/').map(decoded);
  if (segments.length === 1 && segments[0] === '') return 'index.html';
  if (!segments.every(isFileName)) return undefined;
  const path = segments.join('/');
  return /\.html?$/i.test(path) && !address.endsWith('/') ? path : `${path}/index.html`;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function isFileName(segment: string | undefined): boolean {
  if (!segment || segment === '.' || segment === '..') return false;
  return Buffer.byteLength(segment) <= LONGEST_SEGMENT && !/[/\\\u0000-\u001f\u007f]/.test(segment);
}
