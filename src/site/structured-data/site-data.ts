import type { DataDownload, Dataset, SearchAction, WebSite } from 'schema-dts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { machineStringsOf } from '../../i18n/machines/strings-of.ts';
import type { PageSource } from '../page-source.ts';

/** The site and how to search it, and its open data, for the home page. */
export function siteData(site: PageSource): [WebSite, Dataset] {
  const { archive, paths } = site;
  const { name, locale } = archive.settings;
  const home = paths.absolute(paths.home);
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${paths.absolute(paths.search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const webSite: WebSite = {
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name,
    description: stringsOf(locale).home.intro,
    inLanguage: locale,
    potentialAction: search,
  };
  return [webSite, dataset(site)];
}

function dataset({ archive, paths }: PageSource): Dataset {
  const { name, locale } = archive.settings;
  const words = machineStringsOf(locale);
  const download = (file: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    contentUrl: paths.absolute(paths.file(`data/${file}`)),
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    '@id': paths.absolute(paths.file('data/decisions.jsonl')),
    name: words.dataset(name),
    description: words.datasetSummary,
    url: paths.absolute(paths.glossary),
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name, url: paths.absolute(paths.home) },
    distribution: [download('decisions.jsonl', 'application/jsonl'), download('decisions.csv', 'text/csv')],
  };
}
