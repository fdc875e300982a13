import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { markdownOf, reasonOf } from './markdown-of.ts';
import { docxOf, zipOf } from './zip-of.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const vni = (text: string) => `<w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr>${text}</w:r>`;
const compound = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(name, 'utf16le')]);

describe('a file is refused', () => {
  it.each<[string, Uint8Array | string, string, object]>([
    ['of another kind', 'x', 'a.doc', { code: 'unknown-kind', ending: 'doc' }],
    ['without an ending', 'x', 'Quyết định', { code: 'unknown-kind', ending: '' }],
    ['named after what every object has', 'x', 'a.constructor', { code: 'unknown-kind', ending: 'constructor' }],
    ['empty', '', 'a.txt', { code: 'empty' }],
    ['of spaces', ' \n\t ', 'a.txt', { code: 'empty' }],
    ['Word before 2007 that was renamed', compound('WordDocument'), 'a.docx', { code: 'wrong-kind', ending: 'docx' }],
    ['Word with a password', compound('EncryptedPackage'), 'a.docx', { code: 'encrypted' }],
    ['a zip file as text', zipOf({ a: 'x' }), 'a.txt', { code: 'wrong-kind', ending: 'txt' }],
    ['PDF as Word', '%PDF-1.7', 'a.docx', { code: 'wrong-kind', ending: 'docx' }],
    ['text as Word', 'văn bản', 'a.docx', { code: 'wrong-kind', ending: 'docx' }],
    ['a zip file that isn’t Word', zipOf({ a: 'x' }), 'a.docx', { code: 'wrong-kind', ending: 'docx' }],
    ['a zip file with a password', zipOf({ 'word/document.xml': 'x' }, { flags: 1 }), 'a.docx', { code: 'encrypted' }],
    ['cut off', docxOf(paragraph('một')).subarray(0, 150), 'a.docx', { code: 'damaged' }],
    ['damaged within', damaged(docxOf(paragraph('một hai ba'))), 'a.docx', { code: 'damaged' }],
    ['no XML', zipOf({ 'word/document.xml': '<w:document' }), 'a.docx', { code: 'damaged' }],
    [
      'entities',
      zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'a.docx',
      { code: 'damaged' },
    ],
    ['Word without words', docxOf('<w:p/>'), 'a.docx', { code: 'empty' }],
    ['nested deep', docxOf('<w:sdt><w:sdtContent>'.repeat(5000)), 'a.docx', { code: 'too-deep' }],
    ['PDF cut off', '%PDF-1.7\n1 0 obj', 'a.pdf', { code: 'damaged' }],
    ['text for PDF', 'văn bản', 'a.pdf', { code: 'wrong-kind', ending: 'pdf' }],
  ])('%s', async (_, bytes, name, reason) => {
    expect(await reasonOf(bytes, name)).toEqual(reason);
  });

  it('that unpacks to far more than a document', async () => {
    const bomb = Buffer.alloc(50e6, ' ');
    expect(await reasonOf(docxOf(paragraph('một'), { 'word/styles.xml': bomb.toString() }), 'a.docx')).toEqual({
      code: 'too-large',
    });
  });

  it('that unpacks to more than it says', async () => {
    const file = zipOf({ 'word/document.xml': Buffer.alloc(400e6, ' ') });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(400e6);
    for (let at = file.indexOf(size); at >= 0; at = file.indexOf(size)) file.fill(0, at, at + 4);
    expect(await reasonOf(file, 'a.docx')).toEqual({ code: 'too-large' });
  }, 60_000);
});

function damaged(file: Buffer): Buffer {
  const at = file.indexOf('document.xml') + 20;
  return Buffer.concat([file.subarray(0, at), Buffer.alloc(20, 0xff), file.subarray(at + 20)]);
}

describe('a Word file made by another program', () => {
  it('may name its elements otherwise', async () => {
    const body = '<x:p><x:r><x:t>một</x:t></x:r></x:p>';
    expect(markdownOf(await readSource(docxOf(body, {}, 'x'), 'a.docx'))).toBe('một');
    const inserted = `<x:p><x:ins x:id="1" x:author="Mẫu &amp; Dụ"><x:r><x:t>hai</x:t></x:r></x:ins></x:p>`;
    expect(await reasonOf(docxOf(inserted, {}, 'x'), 'a.docx')).toEqual({
      code: 'has-revisions',
      revisions: [{ kind: 'insertion', author: 'Mẫu & Dụ', words: 'hai' }],
    });
  });

  it('may keep its document elsewhere', async () => {
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>một</w:t></w:r></w:p></w:body></w:document>';
    const relation = (kind: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
    const file = zipOf({
      '_rels/.rels': relation('officeDocument', '/word/document2.xml'),
      'word/document2.xml': document,
      'word/_rels/document2.xml.rels': relation('numbering', 'numbering2.xml'),
      'word/numbering2.xml':
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    });
    expect(wordsOf((await readSource(file, 'a.docx')).root)).toEqual(['Điều', '7.', 'một']);
  });

  it.each([
    [
      'a field',
      '<w:r><w:t>Số </w:t></w:r><w:fldSimple w:instr="DOCPROPERTY x"><w:r><w:t>12</w:t></w:r></w:fldSimple>',
      'Số 12',
    ],
    ['a page break', '<w:r><w:t>một</w:t><w:br w:type="page"/><w:t>hai</w:t></w:r>', 'một hai'],
    ['a carriage return', '<w:r><w:t>một</w:t><w:cr/><w:t>hai</w:t></w:r>', 'một hai'],
    ['a tab to a place', '<w:r><w:t>một</w:t><w:ptab w:alignment="right"/><w:t>hai</w:t></w:r>', 'một hai'],
    [
      'a formula',
      '<w:r><w:t>Giá</w:t></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a &lt; b</m:t></m:r></m:oMath>',
      'Giá a < b',
    ],
    [
      'an old font, parted within a letter',
      vni('<w:t>Ho</w:t>') + vni('<w:t>øa</w:t>') + vni('<w:t> coäng</w:t>'),
      'Hòa cộng',
    ],
    [
      'a box',
      '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>X</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> có</w:t></w:r>',
      '☒ có',
    ],
  ])('may have %s', async (_, content, words) => {
    expect(wordsOf((await readSource(docxOf(`<w:p>${content}</w:p>`), 'a.docx')).root).join(' ')).toBe(words);
  });

  it('may have text boxes and content controls', async () => {
    const body =
      paragraph('một') +
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>' +
      paragraph('hộp') +
      `</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:sdt><w:sdtContent>${paragraph('điền')}</w:sdtContent></w:sdt>`;
    expect(wordsOf((await readSource(docxOf(body), 'a.docx')).root)).toEqual(['một', 'hộp', 'điền']);
  });
});

describe('a long file takes its time, and no more', () => {
  const cells = `<w:tr>${`<w:tc>${paragraph('ô')}</w:tc>`.repeat(3)}</w:tr>`;

  it.each<[string, Uint8Array | string, string]>([
    ['short lines', 'a\n'.repeat(300_000), 'a.txt'],
    ['wide gaps', 'một hai ba       '.repeat(100_000), 'a.txt'],
    ['marks', `<p>${'<b> a </b><br>'.repeat(20_000)}`, 'a.html'],
    ['a cell of many lines', `<table><tr><td>b<td>${'<p>a'.repeat(20_000)}`, 'a.html'],
    ['runs', docxOf(`<w:p>${'<w:r><w:t>một </w:t></w:r>'.repeat(20_000)}</w:p>`), 'a.docx'],
    ['rows', docxOf(`<w:tbl>${cells.repeat(3000)}</w:tbl>`), 'a.docx'],
    [
      'tables in tables',
      docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(40)}${paragraph('ô')}${'</w:tc></w:tr></w:tbl>'.repeat(40)}`),
      'a.docx',
    ],
  ])('%s', async (_, bytes, name) => {
    const started = performance.now();
    expect(wordsOf((await readSource(Buffer.from(bytes), name)).root).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is refused where its tables have no end', async () => {
    expect(await reasonOf(docxOf(`<w:tbl>${cells.repeat(30_000)}</w:tbl>`), 'a.docx')).toEqual({ code: 'too-large' });
  });
});
