import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { TestInfo } from "@playwright/test";
import { unzipSync } from "fflate";
import { localeNames, locales } from "../src/i18n/locales";
import { library } from "./support/content";
import { type EditionList, fileAddress } from "./support/homes";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** The archive for a classroom, unpacked as a teacher would. */

const read = (path: string) => readFileSync(fileURLToPath(fileAddress(path)));

const ownName = (key: "startName" | "leafletTitle") =>
  `${locales.map((locale) => wordsOf(locale)(`take.${key}`)).join(" · ")}.html`;

/** Unpacks what `wanted` names; gives the addresses of the files. */
async function unpack(info: TestInfo, wanted: (name: string) => boolean) {
  const { version, files } = JSON.parse(read("files/index.json").toString()) as EditionList;
  const name = files.find((file) => file.name.endsWith(".zip"))?.name ?? "";
  const entries = unzipSync(new Uint8Array(read(`files/${name}`)));
  const folder = info.outputPath("unpacked");
  for (const [path, content] of Object.entries(entries)) {
    if (!wanted(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const addressOf = (path: string) =>
    pathToFileURL(join(folder, `safe-step-${version}`, path)).href;
  return { names: Object.keys(entries), addressOf };
}

test("the file to open first leads to the site, and a reader goes on from there", async ({
  page,
}, info) => {
  const { addressOf } = await unpack(info, () => true);
  await page.goto(addressOf(ownName("startName")));
  await expect(page).toHaveURL(addressOf("site/index.html"));
  await page.getByRole("link", { name: localeNames.ru }).click();
  await expect(page).toHaveURL(addressOf("site/ru/index.html"));
  const t = wordsOf("ru");
  await page.getByRole("link", { name: t("shell.take") }).click();
  // The archive cannot name its own check sum: its copy of the page offers the single files only.
  await expect(page.getByRole("main").locator("a[download]")).toHaveCount(locales.length);
});

test("opened in an archive that is not unpacked, the first file stays and says what to do", async ({
  page,
  guard,
}, info) => {
  // The site is looked for beside the file, and is not there: that is how the file knows.
  guard.expect(/^request failed: .*site\/icon\.svg net::ERR_FILE_NOT_FOUND/);
  guard.expect(/^console: Failed to load resource: net::ERR_FILE_NOT_FOUND/);
  const first = ownName("startName");
  const { addressOf } = await unpack(info, (name) => name.endsWith(first));
  await page.goto(addressOf(first));
  for (const locale of locales)
    await expect(page.getByText(wordsOf(locale)("take.startHint"))).toBeVisible();
  await expect(page).toHaveURL(addressOf(first));
});

test("the leaflet says the agreed rules in three languages and prints on one page", async ({
  page,
}, info) => {
  const sheet = ownName("leafletTitle");
  const { addressOf } = await unpack(info, (name) => name.endsWith(sheet));
  await page.goto(addressOf(sheet));
  for (const locale of locales) {
    const column = page.locator(`section[lang='${locale}']`);
    const { a, b } = library.algorithm[locale].child;
    await expect(column.locator("ol li")).toHaveText([...a.rules, ...b.rules]);
    await expect(column).toContainText("112");
    await expect(column).not.toContainText("805");
    await expect(column).not.toContainText(/[{}]|undefined/);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("nothing that only a server needs lies in the archive", async ({ page: _page }, info) => {
  const { names } = await unpack(info, () => false);
  expect(
    names.filter((name) => /\/site\/(sw\.js|packs\/|kill-switch\/|robots\.txt)/.test(name)),
  ).toEqual([]);
  expect(names.filter((name) => name.endsWith(".zip"))).toEqual([]);
});
