import { inject, type ProvidedContext } from 'vitest';
import { DEMO_DAY } from '../../scripts/demo/demo-archives.ts';
import { DEMO_PAGES, HARBOUR_PAGES } from '../../scripts/demo/demo-pages.ts';
import type { OpenOptions } from './site-test.ts';

/** A page of a template, by what it shows: its address and the archive that it is of. */
export type Template = [what: string, address: string, archive: keyof ProvidedContext & `${string}Url`];

/** What shows another state of a template that the demonstration archive's other pages show. */
const STATES =
  /^(?:issuer-dissolved|decision-(?!partly-in-force|no-text|expired).+|article-old|event-past|page-accessibility)$/;

const DEMO = DEMO_PAGES.filter(({ name }) => !STATES.test(name)).map((page) => template(page, 'demoUrl'));

const HARBOUR = HARBOUR_PAGES.filter(({ name }) => ['en-home', 'en-decision'].includes(name)).map((page) =>
  template(page, 'harbourUrl'),
);

/** What the demonstration archives have no page of. */
const DEFAULT: Template[] = [
  ['home of two decisions', './', 'siteUrl'],
  ['state of none', 'tinh-trang/ngung-hieu-luc/', 'siteUrl'],
  ['question about a day', 'hieu-luc/', 'siteUrl'],
  ['no day', 'hieu-luc/?ngay=31/2/2021', 'siteUrl'],
];

/** A page of every template. */
export const TEMPLATES: Template[] = [...DEMO, ...HARBOUR, ...DEFAULT];

/** Those of documents, to be read, and those of the ways to them. */
export const DOCUMENTS = TEMPLATES.filter(([what]) => isDocument(what));
export const WAYS_IN = TEMPLATES.filter(([what]) => !isDocument(what));

/** How a template is opened: on the day of the demonstration archive's data, where it is of one. */
export function onItsDay(archive: Template[2]): OpenOptions {
  return { site: inject(archive), ...(archive !== 'siteUrl' && { now: `${DEMO_DAY}T05:00:00Z` }) };
}

function template({ name, address }: { name: string; address: string }, archive: Template[2]): Template {
  return [name, address, archive];
}

function isDocument(what: string): boolean {
  return /^(?:en-)?(?:decision|translation|stub|compare|lineage|article|event|page)/.test(what);
}
