import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes one content file below `dir`: frontmatter of the given values (undefined ones left out), then the text.
 * JSON is YAML, so every value is written as JSON on a line of its own.
 */
export function writeContent(dir: string, file: string, frontmatter: Record<string, unknown>, body: string): void {
  const lines = Object.entries(frontmatter)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeText(dir, file, `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`);
}

/** Writes `site.yaml` below `dir`. */
export function writeSettings(dir: string, settings: Record<string, unknown>): void {
  writeText(dir, 'site.yaml', `${JSON.stringify(settings, null, 2)}\n`);
}

const made = new Set<string>();

function writeText(dir: string, file: string, text: string): void {
  const target = path.join(dir, file);
  const folder = path.dirname(target);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  writeFileSync(target, text);
}
