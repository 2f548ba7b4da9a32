import type { Page } from "@playwright/test";
import { locales } from "../src/i18n/locales";
import { allowedHosts } from "../src/library/links";
import { href, paths } from "../src/site/address";
import { library } from "./support/content";
import { keepAttempt } from "./support/device";
import { fetchMarkup, followLinks, pngSize } from "./support/markup";
import { allAddresses, pagePaths, publicPaths } from "./support/pages";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** What a page, as it is sent, says of itself. Runs in any page of the site. */
function readHead(page: Page, path: string) {
  return page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    // The policy of this page would refuse the style of that one.
    const words = html.replace(/<style>[^<]*<\/style>/, "");
    const sent = new DOMParser().parseFromString(words, "text/html");
    const one = (selector: string, name: string) =>
      sent.querySelector(selector)?.getAttribute(name) ?? null;
    const others = [...sent.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")];
    const place = (link: Element) =>
      new URL(link.getAttribute("href") ?? "", new URL(address, location.origin)).pathname;
    return {
      lang: sent.documentElement.lang,
      title: sent.title,
      description: one("meta[name='description']", "content"),
      others: Object.fromEntries(others.map((link) => [link.hreflang, place(link)])),
      // Only whole addresses serve there, and this copy does not know its host.
      whole: sent.querySelectorAll(
        "link[rel='canonical'], link[rel='alternate'], [property^='og:']",
      ).length,
      heading: sent.querySelector("h1")?.textContent,
      headings: sent.querySelectorAll("h1").length,
    };
  }, path);
}

for (const locale of locales) {
  test(`every page in ${locale} says what it is, in which language, and where the others are`, async ({
    page,
  }) => {
    const titles = new Set<string>();
    await page.goto(href(locale, paths.home));
    for (const path of pagePaths) {
      const head = await readHead(page, href(locale, path));
      expect(head, path).toMatchObject({
        lang: locale,
        headings: 1,
        others: { az: href("az", path), en: href("en", path), ru: href("ru", path) },
        whole: 0,
      });
      expect(head.title, path).toContain(wordsOf(locale)("site.name"));
      expect(head.description?.length, path).toBeGreaterThan(9);
      titles.add(head.title);
    }
    expect(titles.size, "no two pages have one title").toBe(pagePaths.length);
  });

  test(`an unknown address under ${locale} answers 404 in that language`, async ({
    page,
    guard,
  }) => {
    guard.expect(/404/);
    for (const path of ["/nothing/", "/lessons/k99/", "/emergency/nothing"]) {
      const response = await page.goto(href(locale, path));
      expect(response?.status(), path).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        wordsOf(locale)("notFound.title"),
      );
      await page.getByRole("link", { name: wordsOf(locale)("notFound.home") }).click();
      await expect(page).toHaveURL(href(locale, paths.home));
    }
  });
}

test("an unknown address under no language answers 404 in all three", async ({ page, guard }) => {
  guard.expect(/404/);
  const response = await page.goto("/nothing/");
  expect(response?.status()).toBe(404);
  for (const locale of locales) {
    const part = page.locator(`[lang="${locale}"]`).getByText(wordsOf(locale)("notFound.title"));
    await expect(part).toBeVisible();
  }
});

test("“/” names all three languages", async ({ page }) => {
  await page.goto("/");
  const head = await readHead(page, "/");
  expect(head).toMatchObject({
    headings: 1,
    whole: 0,
  });
  for (const locale of locales) expect(head.heading).toContain(wordsOf(locale)("site.name"));
});

test("every link leads to a page that is there, and every #place to a place on it", async ({
  request,
}) => {
  const { pages, files, outside, places } = await followLinks(request);
  const gone = [...pages].filter(([, { status }]) => status !== 200).map(([address]) => address);
  expect(gone, "pages that do not answer 200").toEqual([]);
  for (const file of files) expect((await request.head(file)).status(), file).toBe(200);
  const lost = places.filter(({ page, place }) => !pages.get(page)?.ids.has(place));
  expect(lost, "places that are not on their page").toEqual([]);
  expect([...pages.keys()].sort(), "every page can be reached from “/”").toEqual(
    [...allAddresses].sort(),
  );
  for (const host of outside) expect(allowedHosts).toContain(host);
});

test("every rule on a filled progress page leads to the place where it is taught", async ({
  page,
  request,
}) => {
  await page.goto("/en/progress/");
  for (const { id } of library.rules)
    await keepAttempt(page, { id, lesson: "k1", rule: id, tries: [false] });
  await page.reload();
  const rules = page.locator("main a[href*='#']");
  await expect(rules.first()).toBeVisible();
  const addresses = await rules.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  for (const address of addresses) {
    const { pathname, hash } = new URL(address);
    expect((await fetchMarkup(request, pathname)).ids.has(hash.slice(1)), address).toBe(true);
  }
});

test("the sitemap lists every public page in each language, and each answers", async ({
  request,
}) => {
  const xml = await (await request.get("/sitemap.xml")).text();
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "").pathname,
  );
  const wanted = locales.flatMap((locale) => publicPaths.map((path) => href(locale, path)));
  expect(listed.filter((path) => path !== "/").sort()).toEqual(wanted.sort());
  for (const path of listed) expect((await request.get(path)).status(), path).toBe(200);
});

test("robots.txt allows all and names the sitemap", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toMatch(/^User-Agent: \*\nAllow: \/\n/m);
  expect(robots).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
});

test("each language has its preview picture of 1200 × 630", async ({ request }) => {
  for (const locale of locales) {
    const response = await request.get(`/og/${locale}.png`);
    expect(response.status()).toBe(200);
    expect(pngSize(await response.body())).toEqual([1200, 630]);
  }
});

test("the manifest and every icon it or a page names are there in the size they say", async ({
  page,
  request,
}) => {
  await page.goto("/az/");
  const address = await page
    .locator("link[rel='manifest']")
    .evaluate((link: HTMLLinkElement) => link.href);
  const manifest = await (await request.get(address)).json();
  expect(manifest.display).toBe("standalone");
  expect(new URL(manifest.start_url, address).pathname).toBe("/");
  for (const { src, sizes } of manifest.icons) {
    const response = await request.get(new URL(src, address).href);
    expect(response.status(), src).toBe(200);
    expect(pngSize(await response.body()).join("x"), src).toBe(sizes);
  }
  const icons = await page
    .locator("link[rel='icon'], link[rel='apple-touch-icon']")
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(icons.length).toBeGreaterThan(0);
  // The last two are asked for by browsers without being named.
  for (const icon of [...icons, "/favicon.ico", "/apple-touch-icon.png"])
    expect((await request.get(icon)).status(), icon).toBe(200);
});

test("nothing is ever kept in cookies, on any page or in any answer", async ({ request }) => {
  for (const address of ["/", "/az/", "/az/lessons/k1/", "/sitemap.xml"])
    expect((await request.get(address)).headers()).not.toHaveProperty("set-cookie");
  expect((await request.storageState()).cookies).toEqual([]);
});
