import { afterAll, afterEach, describe, expect, inject, it } from "vitest";
import { isLocale, type Locale } from "../../../src/i18n/locales";
import { Browser } from "./browser";
import type { PageHow } from "./open-page";
import type { FloorPage } from "./page";

/** What a test of the floor works with. */
export interface FloorTest {
  readonly version: string;
  readonly locale: Locale;
  /** A page of this browser with a storage of its own. */
  open(how?: Partial<PageHow>): Promise<FloorPage>;
  /** The same page in today's browser, which decides what it looks like. */
  openToday(how?: Partial<PageHow>): Promise<FloorPage>;
  /** Complaints of the browser that must come. */
  expectComplaint(complaint: RegExp): unknown;
}

const phone: PageHow = { width: 360, height: 740 };
const languages = inject("languages").filter(isLocale);

/**
 * Tests on each old browser in each language. A test fails where one of its pages complained of anything:
 * an exception nobody caught, an error on the console.
 */
export function onTheFloor(define: (test: FloorTest) => void): void {
  for (const reason of inject("missing")) it.skip(reason, () => {});
  const browsers = inject("browsers").map((place) => new Browser(place));
  afterAll(() => Promise.all(browsers.map((browser) => browser.close())));
  const [today, ...old] = browsers;
  if (!today) return;
  for (const browser of old) {
    for (const locale of languages) {
      describe(`Chromium ${browser.place.version} in ${locale}`, () => {
        define(floorTest(browser, today, locale));
      });
    }
  }
}

function floorTest(browser: Browser, today: Browser, locale: Locale): FloorTest {
  let pages: FloorPage[] = [];
  let expected: RegExp[] = [];
  const open = async (on: Browser, how: Partial<PageHow>) => {
    const page = await on.newPage({ ...phone, ...how });
    pages.push(page);
    return page;
  };
  afterEach(async () => {
    const complaints = pages.flatMap((page) => page.complaints);
    const unexpected = complaints.filter((text) => !expected.some((known) => known.test(text)));
    const silent = expected.filter((known) => !complaints.some((text) => known.test(text)));
    await Promise.all(pages.map((page) => page.close()));
    [pages, expected] = [[], []];
    expect(unexpected, "complaints of the browser").toEqual([]);
    expect(silent, "complaints that had to come").toEqual([]);
  });
  return {
    version: browser.place.version,
    locale,
    open: (how = {}) => open(browser, how),
    openToday: (how = {}) => open(today, how),
    expectComplaint: (complaint) => expected.push(complaint),
  };
}
