import { expect } from 'vitest';
import { barriersEverywhere } from './barriers.ts';
import { test } from './site-test.ts';
import { onItsDay, WAYS_IN } from './templates.ts';

test.for(WAYS_IN)(
  '%s has no barrier: in the light, in the dark, on a phone',
  { timeout: 120_000 },
  async ([, address, archive], { open }) => {
    const page = await open(address, onItsDay(archive));
    expect(await barriersEverywhere(page)).toEqual({ light: [], dark: [], phone: [] });
  },
);
