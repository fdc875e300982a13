/** What a build names after what its files hold. */
const DIGEST = /^[0-9a-f]{8,}$/;

/**
 * What a file that a search loads is, by its path below the site's base: its folder and name without digests, numbers and
 * letters that tell it from others of its kind: `data/search/terms` of `data/search/6f02f4af7656/terms/31.json`.
 */
export function requestKind(path: string): string {
  const [file = '', ...folders] = path.split('/').filter(Boolean).reverse();
  if (folders.at(-1) === 'pagefind') return 'pagefind';
  const words = file.split('.', 1)[0]!.split('-');
  const name = words.filter((word) => /^[a-z]{2,}$/.test(word) && !DIGEST.test(word)).join('-');
  return [...folders.reverse().filter((folder) => !DIGEST.test(folder)), name].filter(Boolean).join('/');
}
