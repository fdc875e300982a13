import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../../src/domain/locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { writeSamplePdf } from './sample-pdf.ts';
import { writeScannedPdf } from './scanned-pdf.ts';
import { writtenDecisions } from './written-decision.ts';

interface Settings {
  locale: Locale;
  issuers: Record<string, { name: string }>;
}

/** Makes the PDFs that the decisions of a content folder name and that aren't there. */
export async function writeAttachments(dir: string): Promise<void> {
  const { locale, issuers } = parse(readFileSync(path.join(dir, 'site.yaml'), 'utf8')) as Settings;
  const words = PAGE_WORDS[locale];
  for (const decision of writtenDecisions(dir)) {
    for (const { file, kind } of decision.attachments ?? []) {
      const target = path.join(dir, 'attachments', file);
      if (!file.endsWith('.pdf') || existsSync(target)) continue;
      const write = kind === 'scan' ? writeScannedPdf : writeSamplePdf;
      await write(target, decision, issuers[decision.issuer]!.name, words);
    }
  }
}
