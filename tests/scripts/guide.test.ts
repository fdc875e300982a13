import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { CHECKOUT, run } from './run-command.ts';

const GUIDE = path.join(CHECKOUT, 'docs/huong-dan/README.md');
const guide = readFileSync(GUIDE, 'utf8');

/** The blocks of code, by their language. */
function blocks(language: string | null): string[] {
  const found: string[] = [];
  visit(remark().parse(guide), 'code', ({ lang, value }) => {
    if ((lang ?? null) === language) found.push(value);
  });
  return found;
}

/** What the guide tells a clerk to type, in order, of the samples that come with it. */
const IMPORTS = blocks(null)
  .flatMap((block) => block.split('\n'))
  .flatMap((line) => /^npm run import -- (docs\/\S+)$/.exec(line)?.[1] ?? []);

describe('the guide of first steps', () => {
  it('its own steps lead to two decisions of which the second supersedes the first, and to a folder', async () => {
    const content = mkdtempSync(path.join(tmpdir(), 'guide-'));
    writeFileSync(path.join(content, 'site.yaml'), blocks('yaml')[0]!);
    expect(IMPORTS).toHaveLength(3);
    const [first, second, folder] = IMPORTS;
    for (const [file, made] of [
      [first, 'decisions/2024/12-qd-ubnd.md'],
      [second, 'decisions/2025/345-qd-ubnd.md'],
    ]) {
      const { code, out } = await run('import', [path.join(CHECKOUT, file!), '--content', content], content);
      expect([code, out.trim()]).toEqual([0, `Đã tạo ${made}`]);
    }
    const checked = await run('check', ['--content', content], content);
    expect(checked.out.trim()).toBe('Không thấy lỗi nào.');
    const { site } = await checkContent(content, { asOf: '2026-01-01' });
    const old = site!.archive.decisions.get('2024/12-qd-ubnd')!;
    expect(old.timeline.at(-1)).toMatchObject({
      from: '2025-05-20',
      state: 'expired',
      because: { relation: 'supersedes', by: '2025/345-qd-ubnd' },
    });
    const rest = await run('import', [path.join(CHECKOUT, folder!), '--content', content], content);
    for (const made of ['2024/03-ct-ubnd', '2024/27-kh-ubnd', '2024/08-tb-ubnd'])
      expect(rest.out).toContain(`Đã tạo decisions/${made}.md`);
  });

  it('its files, pictures and headings are there', () => {
    const targets = Array.from(guide.matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target!);
    for (const target of targets) {
      const [file = '', anchor] = target.split('#');
      const whole = file === '' ? GUIDE : path.join(path.dirname(GUIDE), file);
      expect(existsSync(whole), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(whole, 'utf8')), target).toContain(anchor);
    }
    expect(targets.length).toBeGreaterThan(10);
  });
});

/** The anchors of a Markdown file's headings, as code hosts make them. */
function anchorsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#{1,6} (.*)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
