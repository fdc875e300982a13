import { importFile } from '../../../src/import/import-file.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { makeContent } from '../../content/make-content.ts';
import { decisionPdf } from '../../reading/decision-pdf.ts';

/** The id of the decision that `importedDecision` gives. */
export const IMPORTED = '2021/2236-qd-ubnd';

/** A decision imported from its PDF, as files of a content folder: the page, and the PDF. */
export async function importedDecision(): Promise<{ page: string; bytes: Uint8Array }> {
  const bytes = await decisionPdf();
  const { site } = await checkContent(makeContent({}), { asOf: '2023-01-01' });
  const made = await importFile({ name: '2236.pdf', bytes }, {}, site!.archive);
  if (!('draft' in made)) throw new Error(JSON.stringify(made));
  return { page: made.draft.text, bytes };
}
