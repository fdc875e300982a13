/** An address as a page names it, at the address of that page; undefined where it is none. */
export function addressAt(written: string | undefined, base: string | undefined): string | undefined {
  const address = written?.trim();
  if (!address) return undefined;
  return URL.parse(address, base)?.href;
}

/** An address of a page of the web, or undefined. */
export function webUrl(address: string | undefined): string | undefined {
  return address !== undefined && address.length <= 2000 && /^https?:\/\//i.test(address) ? address : undefined;
}
