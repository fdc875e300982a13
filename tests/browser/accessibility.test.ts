import { expect } from 'vitest';
import { barriersEverywhere } from './barriers.ts';
import { test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

test.for(TEMPLATES)('%s has no barrier: in the light, in the dark, on a phone', async ([, address], { open }) => {
  const page = await open(address);
  expect(await barriersEverywhere(page)).toEqual({ light: [], dark: [], phone: [] });
});
