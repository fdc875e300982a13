import { describe, expect, it } from 'vitest';
import { lookStyles } from '../../src/integrations/look-styles.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { makeSite } from '../site/make-archive.ts';

interface LookPlugin {
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** The stylesheet that a site's layouts import. */
function stylesOf(settings: Partial<SiteSettings>): string | undefined {
  const plugins: LookPlugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: LookPlugin[] } }) => plugins.push(...vite.plugins);
  const setUp = lookStyles(makeSite({ settings })).hooks['astro:config:setup'] as unknown as Setup;
  setUp({ updateConfig });
  const [plugin] = plugins;
  return plugin?.load(plugin.resolveId('virtual:look.css')!);
}

type Setup = (options: { updateConfig: (config: { vite: { plugins: LookPlugin[] } }) => void }) => void;

describe('virtual:look.css', () => {
  it('brings the type that comes with pages', () => {
    expect(stylesOf({ font: 'be-vietnam-pro' })).toBe(`@import './fonts/be-vietnam-pro.css';`);
  });

  it('brings nothing where a site uses the system’s type and names no colour', () => {
    expect(stylesOf({ font: 'system' })).toBe('');
  });

  it('brings the colours of the one that a site names', () => {
    expect(stylesOf({ font: 'system', colour: '#c8102e' })).toContain('--accent: #c8102e;');
  });
});
