import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { compressFolder } from "../tasks/compress.mjs";
import { offerFiles } from "./offer-files.mjs";
import { sameDates } from "./same-dates.mjs";
import { serveExport } from "./serve-export.mjs";
import { sheetPages, worksheetDoors, worksheetPages } from "./sheet-pages.mjs";

const locales = ["az", "en", "ru"];

/** A sheet as its page prints it: A4 by its own style, with the headings as an outline for screen readers. */
async function printPage(page, address) {
  // From nothing: an address that differs behind "#" only would not open the page anew.
  await page.goto("about:blank");
  await page.goto(address, { waitUntil: "networkidle" });
  const title = await page.locator("h1").first().innerText();
  // A first page does without Andika on the screen (src/offline/reader-style.ts), and printing waits for no font.
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => document.fonts.ready);
  const options = { preferCSSPageSize: true, tagged: true, outline: true };
  const pdf = sameDates(await page.pdf(options));
  await page.emulateMedia({ media: null });
  return { title, pdf };
}

/** What the lessons of a door are, from its worksheets' own choice. */
async function lessonsOf(page, address) {
  await page.goto(address, { waitUntil: "networkidle" });
  return page.locator("input[name=lesson] + span").allInnerTexts();
}

const words = (root, locale) =>
  JSON.parse(readFileSync(join(root, `messages/${locale}.json`), "utf8")).printRoom;

/**
 * Prints every sheet in every language, and lets the print rooms offer them.
 * @param {{ root: string, browser: string, say: (line: string) => void, only?: RegExp }} options `only`: of
 *   the files' names, for a try
 * @returns {Promise<{ name: string, bytes: number }[]>}
 */
export async function printSheets({ root, browser, say, only = /./ }) {
  const out = join(root, "out");
  const folder = join(out, "files/print");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { server, origin } = await serveExport(out);
  const running = await chromium.launch({
    executablePath: browser,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const made = [];
  try {
    const page = await running.newPage();
    for (const locale of locales) {
      const t = words(root, locale);
      const sheets = sheetPages(out, locale).map((sheet) => ({ ...sheet, about: "" }));
      for (const door of worksheetDoors(out, locale)) {
        const lessons = await lessonsOf(page, `${origin}/${locale}/classroom/worksheets/${door}/`);
        for (const sheet of worksheetPages(locale, door, lessons.length)) {
          const [, place, form] = /-(\d+)-([ab])\./.exec(sheet.name) ?? [];
          sheets.push({ ...sheet, about: `: ${lessons[place - 1]}, ${t[`pdf-${form}`]}` });
        }
      }
      const files = [];
      for (const { name, address, about } of sheets.filter((sheet) => only.test(sheet.name))) {
        const { title, pdf } = await printPage(page, origin + address);
        writeFileSync(join(folder, name), pdf);
        made.push({ name, bytes: pdf.length });
        const size = `${Math.ceil(pdf.length / 1000)} ${t.pdfUnit}`;
        files.push({ name, title: title + about, size });
      }
      offer(out, locale, { heading: t.pdfTitle, files });
      say(`${locale}: ${files.length} sheets printed.`);
    }
  } finally {
    await running.close();
    server.close();
  }
  for (const locale of locales) await compressFolder(join(out, locale, "classroom/print"));
  return made;
}

function offer(out, locale, list) {
  const room = join(out, locale, "classroom/print/index.html");
  if (!existsSync(room)) throw new Error(`There is no ${room}: build the site first.`);
  writeFileSync(room, offerFiles(readFileSync(room, "utf8"), list));
}
