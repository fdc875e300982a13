const AXES = { inline: ['left', 'right'], block: ['top', 'bottom'] } as const;

const SHORTHAND = /^(margin|padding|inset)-(inline|block)(?:-(start|end))?$/;

/** The part of PostCSS's declaration that is used here. */
export interface Declaration {
  prop: string;
  value: string;
  important?: boolean;
  cloneBefore: (overrides: { prop: string; value: string }) => unknown;
  remove: () => unknown;
}

/**
 * Writes what Safari 14.0 doesn't know of the logical properties as what it knows. Pages are written from the left to the
 * right, in every language that a site may have. Vite's own lowering keeps shorthands of variables, and asks for each
 * inset in which of all languages the page may be.
 */
export const olderBrowsers = {
  postcssPlugin: 'older-browsers',
  Declaration(declaration: Declaration): void {
    const [, kind, axis, end] = SHORTHAND.exec(declaration.prop) ?? [];
    if (!kind || !axis || (end && kind !== 'inset')) return;
    const [first, last = first] = valuesOf(declaration.value);
    const sides = AXES[axis as keyof typeof AXES];
    const prefix = kind === 'inset' ? '' : `${kind}-`;
    if (end !== 'end') declaration.cloneBefore({ prop: prefix + sides[0], value: first! });
    if (end !== 'start') declaration.cloneBefore({ prop: prefix + sides[1], value: end ? first! : last! });
    declaration.remove();
  },
};

/** The values of a shorthand: parted by blanks, but for those within brackets. */
function valuesOf(shorthand: string): string[] {
  const values = [''];
  let depth = 0;
  for (const sign of shorthand.trim().replaceAll(/\s+/g, ' ')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ' ' && depth === 0) values.push('');
    else values[values.length - 1] += sign;
  }
  return values;
}
