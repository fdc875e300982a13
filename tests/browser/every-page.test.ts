import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_HARBOUR, TINH_MAU } from '../../scripts/demo/demo-archives.ts';

/** Words of the Vietnamese archive that are English wherever they stand. */
const ENGLISH = /About this sample archive|Steering Committee|Mẫu Province|No tuition fees/;

/** The built pages of an archive that say something; those that lead on to another have no heading. */
function pagesOf(dir: string): { file: string; document: Document }[] {
  return globSync('**/*.html', { cwd: dir }).flatMap((file) => {
    const { document } = parseHTML(readFileSync(path.join(dir, file), 'utf8'));
    return document.querySelector('meta[http-equiv="refresh"]') ? [] : { file, document };
  });
}

describe.each([TINH_MAU, EXAMPLE_HARBOUR])('every page of $name', ({ site }) => {
  const pages = pagesOf(site);
  const faults = (find: (document: Document) => string[]) =>
    pages.flatMap(({ file, document }) => find(document).map((fault) => `${file}: ${fault}`));

  test('has a title of its own', () => {
    const files = Map.groupBy(pages, ({ document }) => document.title);
    const shared = Array.from(files, ([title, of]) => [title, of.map(({ file }) => file)]).filter(
      ([, of]) => of!.length > 1,
    );
    expect(pages.length).toBeGreaterThan(50);
    expect(shared).toEqual([]);
  });

  test('has one h1, and headings that go down step by step', () => {
    expect(faults(headingFaults)).toEqual([]);
  });

  test('has text and links without a script', () => {
    expect(faults(emptiness)).toEqual([]);
  });

  test('has landmarks by names of their own, and no name that is missing', () => {
    expect(faults(landmarkFaults)).toEqual([]);
  });
});

test('what is English in the Vietnamese archive says so', () => {
  const found = pagesOf(TINH_MAU.site).map(({ file, document }) => {
    const english = Array.from(document.querySelectorAll('body [lang=en]'), ({ textContent }) => textContent).join(' ');
    for (const told of document.querySelectorAll('body :is([lang=en], script)')) told.remove();
    return { file, told: ENGLISH.test(english), untold: ENGLISH.exec(document.body.textContent)?.[0] };
  });
  expect(found.filter(({ told }) => told).length).toBeGreaterThan(200);
  expect(found.filter(({ untold }) => untold)).toEqual([]);
});

function headingFaults(document: Document): string[] {
  const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    .filter((heading) => !heading.closest('[hidden]'))
    .map((heading) => [Number(heading.localName.slice(1)), heading.textContent.trim()] as const);
  const first = levels.filter(([level]) => level === 1).length;
  return [
    ...(first === 1 ? [] : [`${first} h1`]),
    ...levels
      .filter(([level], index) => level > (levels[index - 1]?.[0] ?? 0) + 1)
      .map(([, text]) => `jumps to ${text}`),
    ...levels.filter(([, text]) => text === '').map(([level]) => `an empty h${level}`),
  ];
}

/** What a page lacks where only what is shown without a script is counted. */
function emptiness(document: Document): string[] {
  const shown = document.cloneNode(true) as Document;
  for (const hidden of shown.querySelectorAll('[hidden], script, template')) hidden.remove();
  const { length } = shown.querySelector('main')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const links = shown.querySelectorAll('a[href]').length;
  return [...(length > 40 ? [] : [`${length} characters`]), ...(links > 3 ? [] : [`${links} links`])];
}

function landmarkFaults(document: Document): string[] {
  const names = Array.from(
    document.querySelectorAll('nav, section[aria-label], section[aria-labelledby], [role=search]'),
  )
    .filter((landmark) => !landmark.closest('[hidden]'))
    .map((landmark) => `${landmark.localName} “${nameOf(document, landmark)}”`);
  return [
    ...names.filter((name) => /“(?:\s*”|.*\?)/.test(name) && !name.startsWith('form')),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice: ${name}`),
  ];
}

/** `?` for each element that `aria-labelledby` names in vain. */
function nameOf(document: Document, element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const label = element.getAttribute('aria-label') ?? '';
  return ids.map((id) => document.getElementById(id)?.textContent.trim() ?? '?').join(' ') || label;
}
