import { unescapeXml } from '../docx/xml-tokens.ts';
import type { ZipPackage } from '../docx/zip-package.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { attributeOf, xmlTags } from './xml-tags.ts';

/** What a workbook says of itself. */
export interface Workbook {
  from1904: boolean;
  /** Its sheets in order, each with its part of the package. */
  sheets: { name: string; part: string }[];
  /** The texts that cells refer to by their place. */
  strings: string[];
  /** Whether numbers in a style are shown as days, by the style's place. */
  dayStyles: boolean[];
}

/** @throws UnreadableSource where a part is missing, damaged or too large */
export function readWorkbook(zip: ZipPackage): Workbook {
  const relations = partsByRelation(zip);
  const workbook: Workbook = { from1904: false, sheets: [], strings: [], dayStyles: [] };
  for (const { name, isEnd, attributes } of xmlTags(partOf(zip, 'xl/workbook.xml'))) {
    if (isEnd) continue;
    if (name === 'workbookPr') workbook.from1904 = /^(?:1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? '');
    if (name !== 'sheet') continue;
    const part = relations.get(relationOf(attributes))?.part;
    // A chart has a sheet of its own, which holds no cells.
    if (part !== undefined && zip.has(part) && !part.includes('chartsheet'))
      workbook.sheets.push({ name: unescapeXml(attributeOf(attributes, 'name') ?? ''), part });
  }
  for (const { type, part } of relations.values()) {
    if (!zip.has(part)) continue;
    if (type === 'sharedStrings') workbook.strings = readStrings(partOf(zip, part));
    if (type === 'styles') workbook.dayStyles = readDayStyles(partOf(zip, part));
  }
  return workbook;
}

/** The id of the relation that a tag names, whatever its prefix: `r:id`. */
export function relationOf(attributes: string): string {
  return /\s[\w.-]{1,20}:id\s?=\s?["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
}

/** @throws UnreadableSource where there is no such part, or it is damaged or too large */
export function partOf(zip: ZipPackage, name: string): string {
  if (!zip.has(name)) throw new UnreadableSource({ code: 'damaged' });
  return new TextDecoder().decode(zip.bytes(name));
}

/** By the id of the relation: its type's last word, and the part that it leads to. */
function partsByRelation(zip: ZipPackage): Map<string, { type: string; part: string }> {
  const parts = new Map<string, { type: string; part: string }>();
  for (const { name, attributes } of xmlTags(partOf(zip, 'xl/_rels/workbook.xml.rels'))) {
    if (name !== 'Relationship') continue;
    const target = unescapeXml(attributeOf(attributes, 'Target') ?? '');
    parts.set(attributeOf(attributes, 'Id') ?? '', {
      type: attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '',
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    });
  }
  return parts;
}

/** The targets of a sheet's links, by the ids of their relations. */
export function linksOf(zip: ZipPackage, part: string): Map<string, string> {
  const name = part.lastIndexOf('/') + 1;
  const relations = `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
  if (!zip.has(relations)) return new Map();
  return new Map(
    Array.from(xmlTags(partOf(zip, relations)), ({ attributes }) => [
      attributeOf(attributes, 'Id') ?? '',
      unescapeXml(attributeOf(attributes, 'Target') ?? ''),
    ]),
  );
}

/** Texts in pieces of different looks are put together; how they are pronounced (`rPh`) is left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let isSpoken = false;
  for (const { name, isEnd, isEmpty, text } of xmlTags(xml)) {
    if (name === 'si' && !isEnd) strings.push('');
    if (name === 'rPh') isSpoken = !isEnd && !isEmpty;
    if (name === 't' && !isEnd && !isSpoken && strings.length > 0) strings[strings.length - 1] += cellText(text);
  }
  return strings;
}

/** Text of a cell as it is meant; `_x000D_` stands for a character that XML can't hold. */
export function cellText(written: string): string {
  return unescapeXml(written).replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Formats that every program knows without being told: days, and in East Asia some more; those of times alone are left out. */
const KNOWN_DAY_FORMATS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

function readDayStyles(xml: string): boolean[] {
  const formats = new Set(KNOWN_DAY_FORMATS.map(String));
  const styles: boolean[] = [];
  let isInCells = false;
  for (const { name, isEnd, attributes } of xmlTags(xml)) {
    if (name === 'cellXfs') isInCells = !isEnd;
    if (isEnd) continue;
    const id = attributeOf(attributes, 'numFmtId') ?? '';
    if (name === 'numFmt' && showsDay(unescapeXml(attributeOf(attributes, 'formatCode') ?? ''))) formats.add(id);
    if (name === 'xf' && isInCells) styles.push(formats.has(id));
  }
  return styles;
}

/** Whether a format shows a day: it names day or year outside of quotation marks, colours and conditions (`[Red]`). */
function showsDay(format: string): boolean {
  return /[dy]/i.test(format.slice(0, 250).replace(/"[^"]*"|\[[^[\]]*\]|\\.|_./g, ''));
}
