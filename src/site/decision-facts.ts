import type { Decision } from '../domain/archive.ts';
import type { DecisionRecord, Signer } from '../domain/record.ts';
import { writeDate } from '../domain/write-date.ts';
import { phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { typeName } from './decision-name.ts';
import { endEvents } from './end-events.ts';
import { issuerRef } from './issuer-ref.ts';
import { sourcePhrase } from './source-phrase.ts';
import type { PageSource } from './page-source.ts';

/** A line of what is known of a decision. */
export interface Fact {
  label: string;
  values: Phrase[];
}

/** What a page knows of a decision, a stub or a translation. */
export type FactSource = Pick<Decision, 'number' | 'type' | 'issued' | 'issuer' | 'effective' | 'expires'> & {
  timeline?: Decision['timeline'];
  inverse?: Decision['inverse'];
  record?: DecisionRecord;
};

/** Lists what is known of a decision, in the order of its page; what is not known is left out. */
export function decisionFacts(site: PageSource, decision: FactSource): Fact[] {
  const { settings } = site.archive;
  const words = stringsOf(settings.locale).decision;
  const { record, issued } = decision;
  const day = (value: string | undefined): Phrase[] => (value ? [[writeDate(settings.locale, value)]] : []);
  const issuer = issuerRef(site, decision.issuer);
  const facts: Fact[] = [
    { label: words.number, values: [[decision.number]] },
    { label: words.type, values: decision.type ? [[typeName(settings, decision.type)]] : [] },
    { label: words.issued, values: issued ? day(issued) : record ? [] : [[words.stubIssued]] },
    { label: words.effective, values: effectiveValues(site, decision) },
    { label: words.expires, values: day(endDay(decision)) },
    { label: words.endsWhen, values: endEvents(decision).map((event) => [event]) },
    { label: words.issuer, values: issuer ? [[issuer]] : decision.issuer ? [[decision.issuer]] : [] },
  ];
  return [...facts, ...(record ? recordFacts(site, record) : [])].filter(({ values }) => values.length);
}

function recordFacts(site: PageSource, record: DecisionRecord): Fact[] {
  const { settings } = site.archive;
  const words = stringsOf(settings.locale).decision;
  const { published = record.issued } = record;
  const topics = record.topics.map((id): Phrase => {
    const text = settings.topics[id];
    return [text === undefined ? id : { text, href: site.paths.topic(id) }];
  });
  return [
    { label: words.signers, values: record.signers.map((signer) => signerPhrase(site, signer)) },
    { label: words.topics, values: topics },
    { label: words.recipients, values: record.recipients.map((recipient) => [recipient]) },
    { label: words.published, values: published === record.issued ? [] : [[writeDate(settings.locale, published)]] },
    { label: words.source, values: record.source ? [sourcePhrase(site, record.source)] : [] },
    { label: words.author, values: record.author === undefined ? [] : [[record.author]] },
  ];
}

/** The day of entry into force with what it rests on; a type without force, and a stub of unknown state, has none. */
function effectiveValues(site: PageSource, { timeline = [], effective, record }: FactSource): Phrase[] {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).decision;
  const basis = record?.effectiveBasis;
  const entry = timeline.find(({ state }) => state !== 'not-yet-in-force');
  if (entry?.state === 'not-applicable') return [];
  const fromRule = entry?.state === 'in-force' || entry?.state === 'partly-in-force' ? entry.from : undefined;
  const day = effective ?? fromRule;
  if (!day) return basis === undefined ? [] : [[basis]];
  const written = writeDate(locale, day);
  if (!effective && entry?.assumed) return record ? [[words.assumedEffective(written)]] : [];
  return [[basis === undefined ? written : `${written} – ${basis}`]];
}

/** The first day on which it no longer applies, for good, as far as the rules tell it. */
function endDay({ timeline, expires }: FactSource): string | undefined {
  if (!timeline?.length) return expires;
  const last = timeline.at(-1)!;
  return last.state === 'expired' ? last.from : undefined;
}

/** `KT. Chủ tịch – Nguyễn Văn A`, the capacity explained where it is one of the usual five. */
function signerPhrase({ archive }: PageSource, { name, role, capacity }: Signer): Phrase {
  const short = /^(TM|KT|TL|TUQ|Q)\.?(?=\s|$)/.exec(capacity ?? '');
  const meaning = short?.[1] && stringsOf(archive.settings.locale).capacities[short[1]];
  const rest = capacity?.slice(short?.[0].length ?? 0) ?? '';
  const sign: Phrase = short?.[1] && meaning ? phrase`${{ text: `${short[1]}.`, meaning }}${rest}` : [capacity ?? ''];
  const office =
    role === undefined || capacity === undefined ? [role ?? ''] : [rest === '' && short ? ' ' : ', ', role];
  return role === undefined && capacity === undefined ? [name] : phrase`${name}, ${sign}${office}`;
}
