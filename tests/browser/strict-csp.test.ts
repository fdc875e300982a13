import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { DEMO_PAGES } from '../../scripts/demo/demo-pages.ts';
import { resultsOf, searchAddress } from './search-page.ts';
import { test } from './site-test.ts';

/** The policies that a careful host sends: with WebAssembly allowed, which Pagefind needs, and without. */
const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const WITHOUT_WASM = "default-src 'self'; script-src 'self'";

/** Has every answer come under a policy; what goes against it ends up in the list. */
async function under(page: Page, policy: string): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    const { noteViolation } = window as unknown as { noteViolation: (what: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      noteViolation([effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  await page.route('**/*', async (route) => {
    const answer = async () => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    };
    // What is under way when the page is left or closed can't be answered.
    await answer().catch(() => undefined);
  });
  return violations;
}

test('nothing of any kind of page goes against a strict policy', async ({ open }) => {
  let violations: string[] = [];
  const page = await open('./', {
    site: inject('demoUrl'),
    prepare: async (fresh) => void (violations = await under(fresh, STRICT)),
  });
  // That it is missing would be told as an error of the page.
  for (const { name, address } of DEMO_PAGES.filter((one) => one.name !== 'not-found')) {
    await page.goto(new URL(address, inject('demoUrl')).href);
    expect([name, await page.locator('h1').count(), violations]).toEqual([name, 1, []]);
  }
});

describe.each([
  ['strict', STRICT],
  ['without WebAssembly', WITHOUT_WASM],
])('a Vietnamese site below a base path, under a policy that is %s', (_, policy) => {
  test.for([
    ['2236/QĐ-UBND', '2021/2236-qd-ubnd'],
    ['nghi dinh 30', '2020/30-2020-nd-cp'],
    ['5/11/2012', '2012/18-qd-ubnd'],
    ['tháng 9/2021', '2021/2236-qd-ubnd'],
    ['thư viện điện tử', '2022/45-qd-ubnd'],
    ['"chính quyền điện tử"', '2021/2236-qd-ubnd'],
    ['nuôi ong lấy mật', '2025/12-2025-qd-ubnd'],
    ['lễ hội hoa gạo', 'news/2024/le-hoi'],
  ] as const)('%s', async ([query, first], { open }) => {
    let violations: string[] = [];
    const site = inject('searchCasesUrl');
    const page = await open(searchAddress(query), {
      site,
      prepare: async (fresh) => void (violations = await under(fresh, policy)),
    });
    expect((await resultsOf(page, query))[0]).toBe(first);
    const links = page.locator('[data-search] :is([data-result], [data-search-status]) a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !href.startsWith(site))).toEqual([]);
    const missing = await Promise.all(hrefs.map(async (href) => ((await fetch(href)).ok ? [] : [href])));
    expect(missing.flat()).toEqual([]);
    await links.first().click();
    await page.waitForURL(hrefs[0]!);
    expect(await page.locator('h1').count()).toBe(1);
    expect(violations).toEqual([]);
  });
});

test.for(['harbour', '06/03/2025'])('an English site, whose texts Pagefind finds: %s', async (query, { open }) => {
  let violations: string[] = [];
  const page = await open(`search/?q=${encodeURIComponent(query)}`, {
    site: inject('harbourUrl'),
    prepare: async (fresh) => void (violations = await under(fresh, STRICT)),
  });
  await page.locator('[data-search]:is([data-state="done"], [data-state="none"])').waitFor();
  expect(violations).toEqual([]);
});

test('an English site without WebAssembly answers numbers, and says that texts are not searched', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await under(page, WITHOUT_WASM);
  await page.goto(new URL(`search/?q=${encodeURIComponent('Ordinance 12 of 2022')}`, inject('harbourUrl')).href);
  await page.locator('[data-search][data-state="error"]').waitFor();
  expect(await page.locator('[data-result]').first().getAttribute('data-result')).toBe('2022/ordinance-12');
  await page.getByRole('status').getByText('the texts could not be searched').waitFor();
  await context.close();
});
