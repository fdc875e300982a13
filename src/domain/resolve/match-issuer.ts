import type { SiteSettings } from '../settings.ts';
import { foldMarks } from '../vietnamese-text.ts';

/** Short forms in names of bodies, folded, and what they stand for. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubtvqh\b/g, 'uy ban thuong vu quoc hoi'],
  [/\btp\.?(?= |$)/g, 'thanh pho'],
];

/**
 * The id of the issuer that a name in prose stands for, such as `Chủ tịch UBND tỉnh`.
 *
 * The whole name decides, with short forms written out and marks folded; else a name cut short
 * ("UBND tỉnh"), where it begins exactly one issuer's name, the citing decision's own first.
 * @param own the citing decision's issuer
 */
export function matchIssuer(name: string, settings: SiteSettings, own?: string): string | undefined {
  if (settings.issuers[name]) return name;
  const wanted = spelledOut(name);
  const names = Object.entries(settings.issuers).map(([id, issuer]) => ({
    id,
    names: [issuer.name, issuer.short].flatMap((given) => (given === undefined ? [] : [spelledOut(given)])),
  }));
  const whole = names.filter((issuer) => issuer.names.includes(wanted));
  const begun = names.filter((issuer) => issuer.names.some((full) => full.startsWith(`${wanted} `)));
  const found = whole.length > 0 ? whole : begun;
  if (found.length === 1) return found[0]!.id;
  return found.find((issuer) => issuer.id === own)?.id;
}

/**
 * Whether two names of issuers may be of one: written out, either begins the other ("UBND tỉnh" and "UBND tỉnh A").
 */
export function namesAgree(a: string, b: string): boolean {
  const [first, second] = [spelledOut(a), spelledOut(b)];
  return `${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `);
}

function spelledOut(name: string): string {
  const folded = foldMarks(name).replace(/\s+/g, ' ').trim();
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), folded);
}
