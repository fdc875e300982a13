import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { SEVERITY, type ProblemCode } from '../../src/domain/problem.ts';

const FOLDER = new URL('../../docs/issues/', import.meta.url);
const CODES = Object.keys(SEVERITY) as ProblemCode[];
const VIETNAMESE = { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' };
/** Codes whose wrong example is YAML that can't be read. */
const UNREADABLE: readonly ProblemCode[] = ['unreadable-yaml', 'duplicate-key'];

const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

it('there is a page for each code, and no other', () => {
  expect(pages.sort()).toEqual(CODES.map((code) => `${code}.md`).sort());
});

describe.each(CODES)('the page of %s', (code) => {
  const text = read(`${code}.md`);
  const severity = SEVERITY[code];

  it('has the code as its only title', () => {
    const prose = text.replace(/^```\w+\n[^`]+\n```$/gm, '');
    expect(prose.match(/^# .*$/gm)).toEqual([`# ${code}`]);
  });

  it('names the severity, in both languages', () => {
    expect(text).toContain(`Mức độ: **${VIETNAMESE[severity]}** · Severity: **${severity}**`);
  });

  it('explains in Vietnamese, then in English, then by an example', () => {
    expect(text.match(/^## .*$/gm)).toEqual(['## Tiếng Việt', '## English', '## Ví dụ · Example']);
    const parts = text.split(/^## .*$/gm).map((part) => part.trim());
    expect(parts.every((part) => part.length > 30)).toBe(true);
  });

  it('has a wrong and a right example, which differ', () => {
    const [wrong, right, ...rest] = [...text.matchAll(/^```\w+\n([^`]+)\n```$/gm)].map((match) => match[1]);
    expect(wrong).toMatch(/\S/);
    expect(right).toMatch(/\S/);
    expect(rest).toEqual([]);
    expect(wrong).not.toBe(right);
  });

  it('has YAML that can be read where it shows how to write it', () => {
    const examples = [...text.matchAll(/^(Sai|Đúng) · \w+:\n\n```yaml\n([^`]+)\n```$/gm)];
    for (const [, kind, yaml = ''] of examples) {
      const files = yaml.split(/^# (?:decisions\/|tệp kia|hay ).*$/m);
      const errors = files.flatMap((file) => parseDocument(file).errors);
      expect(errors.length > 0).toBe(kind === 'Sai' && UNREADABLE.includes(code));
    }
  });
});

it('the table of all codes names each with its severity, in the order of the codes', () => {
  const rows = [
    ...read('README.md').matchAll(/^\| \[([a-z0-9-]+)\]\(([^)]+)\) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm),
  ];
  expect(rows.map(([, code, page, severity]) => [code, page, severity])).toEqual(
    CODES.map((code) => [code, `${code}.md`, `${VIETNAMESE[SEVERITY[code]]} · ${SEVERITY[code]}`]),
  );
});
