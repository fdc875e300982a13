/** Pixels above the window in which a heading counts as passed: more than any text is long. */
const ABOVE = 10_000_000;

/** Pixels from the upper edge of the window within which a heading lands that is gone to, below a bar that sticks there. */
const LANDING = 120;

/**
 * Tells which of a page's headings the reader is at: the last one that begins in the upper seventh of the window or
 * above it; where the one that the address names is in sight there, that one.
 *
 * @param links to the headings, in their order
 * @param onChange told the link of that heading, none above the first
 */
export function followHeadings(
  links: readonly HTMLAnchorElement[],
  onChange: (link: HTMLAnchorElement | undefined) => void,
): void {
  const linkOf = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) linkOf.set(heading, link);
  }
  const headings = Array.from(linkOf.keys()).reverse();
  const passed = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  const look = () => {
    const { hash } = location;
    const named = headings.find((heading) => linkOf.get(heading)!.hash === hash);
    const top = named?.getBoundingClientRect().top ?? -1;
    const heading = top >= 0 && top < LANDING ? named : headings.find((one) => passed.has(one));
    const link = heading && linkOf.get(heading);
    if (link === current) return;
    current = link;
    onChange(link);
  };
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      look();
    },
    { rootMargin: `${ABOVE}px 0px -86% 0px` },
  );
  for (const heading of headings) observer.observe(heading);
  addEventListener('hashchange', look);
}
