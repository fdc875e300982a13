import type { PageSource } from './page-source.ts';
import type { Redirect } from './redirects.ts';

/** The page at an old address: it leads browsers, readers and search engines to the new one. */
export function redirectPage({ to, title }: Redirect, { archive, paths }: PageSource): string {
  const href = escapeHtml(to);
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="${archive.settings.locale}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${href}">
<link rel="canonical" href="${escapeHtml(paths.absolute(to))}">
</head>
<body>
<p><a href="${href}">${name}</a></p>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// NUL is no character of HTML: U+FFFD stands for it, as browsers would have it.
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '').replaceAll('\0', '\uFFFD');
}
