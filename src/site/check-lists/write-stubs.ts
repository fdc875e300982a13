import type { LocatedPlace } from '../../content/locate.ts';
import type { Archive } from '../../domain/archive.ts';
import type { CheckListTexts } from '../../i18n/check-lists/check-list-texts.ts';
import { datedName } from '../decision-name.ts';
import { writeDate } from '../../domain/write-date.ts';
import { cutList } from './cut-list.ts';
import type { ListedStub, Naming } from './stub-list.ts';

/** Places that a line shows. */
const MOST = 5;

/** A stub whose places are found. */
export type LocatedStub = Omit<ListedStub, 'namedBy'> & {
  namedBy: (Pick<Naming, 'id' | 'as'> & LocatedPlace)[];
};

/** Each stub, what is known of it, and the places that name it. */
export function writeStubs(archive: Archive, stubs: readonly LocatedStub[], texts: CheckListTexts): string {
  return `${[...stubs.map((stub) => writeStub(archive, stub, texts)), texts.stubs.total(stubs.length)].join('\n\n')}\n`;
}

function writeStub({ settings }: Archive, stub: LocatedStub, texts: CheckListTexts): string {
  const { as, facts } = texts.stubs;
  const day = (key: 'effective' | 'expires') =>
    stub[key] === undefined ? [] : [facts[key](writeDate(settings.locale, stub[key]))];
  const issuer = stub.issuer === undefined ? [] : [settings.issuers[stub.issuer]?.name ?? stub.issuer];
  const known = [datedName(settings, stub), ...issuer, ...day('effective'), ...day('expires')].join(' · ');
  const named = [...Map.groupBy(stub.namedBy, (naming) => naming.as)].map(([relation, places]) => {
    const listed = places.map(({ file, line, column }) => `${file}:${line}:${column}`);
    return `  ${as[relation]} ${cutList(listed, texts, MOST)}`;
  });
  const more = [stub.title, stub.url].flatMap((fact) => (fact === undefined ? [] : [`  ${fact}`]));
  return [stub.id, `  ${known}`, ...more, ...named].join('\n');
}
