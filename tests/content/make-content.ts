import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A site.yaml that is right, of a fictional province. */
export const SITE = `name: Kho ví dụ
url: https://vi-du.example/
issuers:
  ubnd-tinh-vi-du: { name: Ủy ban nhân dân tỉnh Ví Dụ }
topics: { y-te: Y tế, giao-duc: Giáo dục }
categories: { tin-tuc: Tin tức }
`;

/** A decision's file that is right, with lines added to or put in the place of its frontmatter. */
export function decisionFile(lines: Record<string, string> = {}, body = 'Nội dung.\n'): string {
  const all = { title: 'Về việc thử', number: '12/QĐ-UBND', issued: '2021-03-04', ...lines };
  return `---\n${Object.entries(all).map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n${body}`;
}

/** Writes a content folder that is removed when the test ends; site.yaml is added where there is none. */
export function makeContent(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-content-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ 'site.yaml': SITE, ...files })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}
