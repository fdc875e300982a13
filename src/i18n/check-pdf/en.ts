import type { CheckPdfTexts } from './check-pdf-texts.ts';

const count = (n: number) => n.toLocaleString('en');

export const en: CheckPdfTexts = {
  differs: (file, original, n) => `${file}: ${n === 1 ? '1 difference' : `${count(n)} differences`} from ${original}`,
  tooMuch: (file, original) =>
    `${file}: too much differs from ${original} to list it; see whether that file is the original of this decision`,
  fields: { number: 'number', issued: 'day of issue', title: 'title', signers: 'signer' },
  page: 'page',
  original: 'PDF',
  nothing: '(nothing)',
  total: ({ equal, differs, noText, recognised, machineRead, notHeld }) =>
    [
      `Compared with their originals: ${count(equal + differs)}; equal: ${count(equal)}, different: ${count(differs)}.`,
      `Not compared: PDF without readable text: ${count(noText)}, PDF with text that a machine has recognised: ${count(recognised)}, page that a machine has recognised and nobody has proofread: ${count(machineRead)}, without full text or a PDF of the original: ${count(notHeld)}.`,
    ].join('\n'),
};
