/**
 * `npm run test:firefox`: prints sheets, worksheets, plans and lessons of the finished export in the Firefox of
 * this system and counts their pages. Not a part of `npm test`: few machines have a Firefox beside Chromium.
 */
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { papers } from "../../e2e/support/paper";
import { pagesOf } from "../../e2e/support/pdf";
import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import { findBrowser } from "../browsers/find-browser";
import { findFirefox } from "../browsers/firefox/find-firefox";
import { type Firefox, startFirefox } from "../browsers/firefox/firefox";
import { ensureBuilt } from "../build/ensure-built";
import { serveExport } from "../pdf/serve-export";
import {
  foldersIn,
  type SheetPage,
  sheetPages,
  worksheetDoors,
  worksheetPages,
} from "../pdf/sheet-pages";

const out = join(root, "out");
const locales = ["az", "en", "ru"];

/** A page that fills as many sheets of paper as it needs. */
interface LongPage {
  readonly address: string;
  /** How many more Firefox may need. */
  readonly more: number;
}

const longPages: readonly LongPage[] = locales.flatMap((locale) => [
  ...sheetPages(out, locale)
    .filter(isPlan)
    .map(({ address }) => ({ address, more: 0 })),
  ...worksheetDoors(out, locale)
    .flatMap((door) => worksheetPages(locale, door, 1))
    .map(({ address }) => ({ address, more: 0 })),
  // Lines of another browser are a little longer or shorter.
  ...foldersIn(join(out, locale, "lessons")).map((id) => ({
    address: `/${locale}/lessons/${id}/`,
    more: 1,
  })),
]);

function isPlan({ name }: SheetPage): boolean {
  return name.startsWith("plan-");
}

/** Chooses paper and margins as e2e/support/paper.ts does. */
const choose =
  "const [sheet] = document.styleSheets; sheet.insertRule(arguments[0], sheet.cssRules.length);";

async function wrongSheets(firefox: Firefox, origin: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const locale of locales)
    for (const { address } of sheetPages(out, locale).filter((page) => !isPlan(page))) {
      await firefox.open(origin + address);
      const sheets = await firefox.evaluate("return document.querySelectorAll('.sheet').length");
      for (const { name, rule } of papers) {
        await firefox.evaluate(choose, rule);
        const pages = pagesOf(await firefox.print());
        if (pages !== sheets)
          wrong.push(`${address} on ${name}: ${pages} pages for ${sheets} sheets`);
      }
    }
  return wrong;
}

async function wrongLengths(firefox: Firefox, page: Page, origin: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { address, more } of longPages) {
    await page.goto("about:blank");
    await page.goto(origin + address, { waitUntil: "networkidle" });
    const usual = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    await firefox.open(origin + address);
    const pages = pagesOf(await firefox.print());
    if (pages === 0 || pages > usual + more)
      wrong.push(`${address}: ${pages} pages, and ${usual} in Chromium`);
  }
  return wrong;
}

await runCommand(async () => {
  const [path, browser] = [findFirefox(), await findBrowser()];
  if (!path)
    throw new PlainError("There is no Firefox here. Install it, or name one: FIREFOX_PATH.");
  if (!browser)
    throw new PlainError("There is no Chromium here to compare with: see CHROMIUM_PATH.");
  await ensureBuilt(root);
  const { server, origin } = await serveExport(out);
  const running = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const firefox = await startFirefox(path);
  try {
    const wrong = [
      ...(await wrongSheets(firefox, origin)),
      ...(await wrongLengths(firefox, await running.newPage(), origin)),
    ];
    if (wrong.length > 0) throw new PlainError(`Firefox prints otherwise:\n${wrong.join("\n")}`);
    say("Firefox prints every sheet on its page, and no more pages than Chromium.");
  } finally {
    await firefox.stop();
    await running.close();
    server.close();
  }
});
