import { expect } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { corpusRows, type HostileInput } from '../markdown/corpus.ts';
import { test } from './site-test.ts';

const INPUTS = corpusRows<HostileInput>('hostile-dev/inputs.jsonl').filter(
  ({ kind }) => kind === 'html' || kind === 'markdown',
);

/** Inputs put into a page at a time: many, but few enough that a find can be traced. */
const AT_A_TIME = 500;

function rendered({ input }: HostileInput): string {
  const options = { format: 'md', file: 'x.md', firstLine: 1, profile: 'vn', locale: 'vi' } as const;
  // Without the renderer's marks.
  return renderMarkdown(input, options).html.replace(/\0[^\0]*\0/g, '');
}

/** What a page that was taken over would do, as far as it can be told: call a dialog, or write to the window or console. */
const WATCH = `
  window.acted = [];
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'open']) {
    window[name] = (...args) => { window.acted.push([name, ...args.map(String)].join(' ')); };
  }
  for (const type of ['error', 'securitypolicyviolation']) window.addEventListener(type, (event) => window.acted.push(type), true);
`;

const ACTS = 'a, area, button, details, summary, form, input, select, textarea, video, audio, img, [tabindex]';

// A console error and any request to another host fail the test too (site-test.ts).
test.skipIf(INPUTS.length === 0)(
  'nothing of the hostile inputs acts in a browser, left alone or touched (without the corpus: skipped)',
  async ({ open }) => {
    const page = await open('');
    await page.addInitScript(WATCH);
    for (let start = 0; start < INPUTS.length; start += AT_A_TIME) {
      const parts = INPUTS.slice(start, start + AT_A_TIME).map(
        (input) => `<div id="${input.id}">${rendered(input)}</div>`,
      );
      await page.reload();
      await page.setContent(`<!DOCTYPE html><meta charset="utf-8"><body>${parts.join('\n')}`);
      const acted = await page.evaluate((selector) => {
        const touch = [
          'mouseover',
          'mouseenter',
          'focus',
          'toggle',
          'load',
          'error',
          'animationend',
          'keydown',
          'wheel',
        ];
        for (const element of document.querySelectorAll('body *'))
          for (const type of touch) element.dispatchEvent(new Event(type));
        for (const element of document.querySelectorAll<HTMLElement>(selector)) {
          if (element instanceof HTMLAnchorElement && /^https?:|^mailto:|^tel:/.test(element.protocol)) continue;
          element.click();
        }
        return (window as unknown as { acted: string[] }).acted.filter((each) => !each.startsWith('error'));
      }, ACTS);
      expect(acted).toEqual([]);
    }
  },
  180_000,
);
