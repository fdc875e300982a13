import { renderMarkdown, type RenderOptions } from '../../src/markdown/render-markdown.ts';
import type { Rendered } from '../../src/markdown/rendered.ts';

/** Renders a Vietnamese Markdown file, or what the options say, whose text begins on line 1. */
export function render(source: string, options: Partial<RenderOptions> = {}): Rendered {
  return renderMarkdown(source, {
    format: 'md',
    file: 'decisions/2021/x.md',
    firstLine: 1,
    profile: 'vn',
    locale: 'vi',
    ...options,
  });
}

/** HTML without the elements that keep numbers on one line, to compare at a glance. */
export function withoutWholes(html: string): string {
  return html.replace(/<span class="wl?">([^<]*)<\/span>/g, '$1');
}

/** HTML with its marks in letters that can be seen: `{L0}text{/L}`; without the elements that keep numbers on one line. */
export function visible(html: string): string {
  return withoutWholes(html)
    .replace(/\0(.*?)\0/g, '{$1}')
    .trim();
}

/** Problems as `line:column code data`, to compare at a glance. */
export function told({ problems }: Rendered): string[] {
  return problems.map(({ code, place, data }) => {
    const details = Object.entries(data).filter(([key]) => key !== 'known' && key !== 'allowed');
    return [`${place.at?.line}:${place.at?.column}`, code, ...details.map(([, value]) => String(value))].join(' ');
  });
}
