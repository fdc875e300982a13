import type { Decision } from '../../domain/archive.ts';
import type { DecisionRecord } from '../../domain/record.ts';
import { listsOf } from '../archive-lists.ts';
import type { PageMeta } from '../frame.ts';
import { mediaTypeOf } from '../media-type.ts';
import { publishedOn } from '../open-data.ts';
import type { PageSource } from '../page-source.ts';
import { effectsBy, effectsOn, firstFew, type Effect } from './effects-told.ts';
import { spanOfForce, toldForce, type ToldForce } from './told-force.ts';

/** The namespace of the ELI ontology, which the head of every page binds to `eli`. */
export const ELI = 'http://data.europa.eu/eli/ontology#';

/** ELI's property for each effect, and its inverse (ELI ontology 1.4). */
const PROPERTIES: Record<Effect | 'cites', readonly [acting: string, target: string]> = {
  changes: ['changes', 'changed_by'],
  repeals: ['repeals', 'repealed_by'],
  amends: ['amends', 'amended_by'],
  corrects: ['corrects', 'corrected_by'],
  consolidates: ['consolidates', 'consolidated_by'],
  implements: ['ensures_implementation_of', 'implementation_ensured_by'],
  basedOn: ['based_on', 'basis_for'],
  related: ['related_to', 'related_to'],
  cites: ['cites', 'cited_by'],
};

const IN_FORCE: Record<ToldForce, string> = {
  'in-force': `${ELI}InForce-inForce`,
  'partly-in-force': `${ELI}InForce-partiallyInForce`,
  'not-in-force': `${ELI}InForce-notInForce`,
};

/** Languages as the Publications Office of the EU names them, for `eli:language`. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ vi: 'VIE', en: 'ENG', fr: 'FRA', de: 'DEU', es: 'SPA', ru: 'RUS', zh: 'ZHO', ja: 'JPN', ko: 'KOR', lo: 'LAO' },
  ...{ km: 'KHM', th: 'THA' },
};

/**
 * A held decision in the European Legislation Identifier's vocabulary, as RDFa for the head of its page. The page's
 * address is the legal resource; `#vi` there its expression in that language; a signed file one of its formats.
 */
export function eliMeta(site: PageSource, decision: Decision): PageMeta[] {
  const { archive, paths } = site;
  const { record } = decision;
  if (!record) return [];
  const about = paths.absolute(paths.decision(decision.id));
  const translations = listsOf(archive).translations.get(decision.id) ?? [];
  const expressions = [record, ...translations].map((each) => expressionOf(site, each));
  return [
    { about, typeof: 'eli:LegalResource' },
    ...factsOf(site, decision).map((fact) => ({ about, ...fact })),
    ...relationsOf(site, decision).map(({ property, id }) => ({
      about,
      property,
      resource: paths.absolute(paths.decision(id)),
    })),
    ...expressions.map((resource) => ({ about, property: 'eli:is_realized_by', resource })),
    ...expressionMeta(site, record),
  ];
}

/** A translation in ELI's vocabulary: an expression of the decision in another language, that a page of its own holds. */
export function eliTranslationMeta(site: PageSource, record: DecisionRecord): PageMeta[] {
  const { archive, paths } = site;
  const original = archive.decisions.get(record.translationOf ?? '');
  if (!original?.record) return [];
  const about = expressionOf(site, record);
  return [
    { about, property: 'eli:realizes', resource: paths.absolute(paths.decision(original.id)) },
    { about, property: 'eli:is_translation_of', resource: expressionOf(site, original.record) },
    ...expressionMeta(site, record),
  ];
}

function factsOf({ archive, paths }: PageSource, decision: Decision): PageMeta[] {
  const { type, issuer, issued, number, record } = decision;
  const { entry, end } = spanOfForce(decision);
  const force = toldForce(archive, decision);
  const date = (property: string, content: string | undefined): PageMeta[] =>
    content === undefined ? [] : [{ property, content, datatype: 'xsd:date' }];
  const link = (property: string, resource: string | undefined): PageMeta[] =>
    resource === undefined ? [] : [{ property, resource }];
  const { issuers, topics } = archive.settings;
  return [
    ...link('eli:type_document', type === undefined ? undefined : paths.absolute(paths.type(type))),
    { property: 'eli:id_local', content: number, datatype: 'xsd:string' },
    { property: 'eli:number', content: number, datatype: 'xsd:string' },
    ...link('eli:passed_by', issuer && issuers[issuer] ? paths.absolute(paths.issuer(issuer)) : undefined),
    ...date('eli:date_document', issued),
    ...date('eli:date_publication', publishedOn(decision)),
    ...date('eli:first_date_entry_in_force', entry),
    ...date('eli:date_no_longer_in_force', end),
    ...link('eli:in_force', force && IN_FORCE[force]),
    ...(record?.topics ?? [])
      .filter((topic) => topics[topic] !== undefined)
      .flatMap((topic) => link('eli:is_about', paths.absolute(paths.topic(topic)))),
  ];
}

function relationsOf(site: PageSource, decision: Decision): { property: string; id: string }[] {
  const acting = new Map<Effect | 'cites', string[]>([...effectsOn(decision)]).set(
    'cites',
    firstFew(decision.citations),
  );
  const acted = new Map<Effect | 'cites', string[]>([...effectsBy(decision)]).set('cites', firstFew(decision.citedBy));
  const told = [acting, acted].flatMap((effects, side) =>
    [...effects].flatMap(([effect, ids]) => ids.map((id) => ({ property: `eli:${PROPERTIES[effect][side]}`, id }))),
  );
  const keys = new Set<string>();
  return told.filter(({ property, id }) => !keys.has(`${property} ${id}`) && keys.add(`${property} ${id}`));
}

function expressionOf({ archive, paths }: PageSource, { id, lang }: DecisionRecord): string {
  return `${paths.absolute(paths.decision(id))}#${lang ?? archive.settings.locale}`;
}

function expressionMeta(site: PageSource, record: DecisionRecord): PageMeta[] {
  const { archive, paths } = site;
  const about = expressionOf(site, record);
  const lang = record.lang ?? archive.settings.locale;
  const language = LANGUAGES[lang.slice(0, 2)];
  const files = record.withdrawn ? [] : record.attachments.filter(({ kind }) => kind === 'signed' || kind === 'scan');
  return [
    { about, typeof: 'eli:LegalExpression' },
    { about, property: 'eli:title', content: record.title, lang },
    ...(language === undefined
      ? []
      : [
          {
            about,
            property: 'eli:language',
            resource: `http://publications.europa.eu/resource/authority/language/${language}`,
          },
        ]),
    ...files.flatMap(({ file }) => formatMeta(about, paths.absolute(paths.attachment(file)), mediaTypeOf(file))),
  ];
}

function formatMeta(expression: string, about: string, mediaType: string | undefined): PageMeta[] {
  return [
    { about: expression, property: 'eli:is_embodied_by', resource: about },
    { about, typeof: 'eli:Format' },
    ...(mediaType === undefined
      ? []
      : [
          {
            about,
            property: 'eli:format',
            resource: `http://www.iana.org/assignments/media-types/${mediaType}`,
          },
        ]),
  ];
}
