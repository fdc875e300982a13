/** Makes an element. Text goes in as text, never as markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A day as an element: `day` for machines, `words` for readers. */
export function timeElement(day: string, words: string): HTMLTimeElement {
  const made = element('time', '', [words]);
  made.dateTime = day;
  return made;
}
