/** Names that Windows keeps for devices, with any ending behind them; the raised digits count as digits. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])$/i;
const FORBIDDEN = /[<>:"\\|?*\u0000-\u001f]/;

/**
 * Whether every system can hold a file or folder of this name. Windows can't hold `nul.pdf`, `a:b.pdf`, `a.` and names that end
 * in a space.
 *
 * @param name of one file or folder, without `/`
 */
export function isNameEverywhere(name: string): boolean {
  const [stem = ''] = name.split('.', 1);
  return !DEVICE.test(stem.trimEnd()) && !FORBIDDEN.test(name) && !/[. ]$/.test(name);
}

/** What a name is to systems that tell neither capital letters nor the ways in which marks are composed: the same for two that clash. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** A name close to the given one that every system can hold. */
export function nameForAll(name: string): string {
  let held = name.replace(new RegExp(FORBIDDEN.source, 'g'), '-');
  while (/[. ]$/.test(held)) held = held.slice(0, -1);
  return isNameEverywhere(held) && held !== '' ? held : `tep-${held}`;
}
