import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import type { Messages } from "../../src/i18n/messages";
import { compressFolder } from "../build/compress";
import { type Offer, type OfferedFile, offerFiles } from "./offer-files";
import { sameDates } from "./same-dates";
import { serveExport } from "./serve-export";
import { sheetPages, worksheetDoors, worksheetPages } from "./sheet-pages";

const locales = ["az", "en", "ru"];

/** A sheet as its page prints it: A4 by its own style, with the headings as an outline for screen readers. */
async function printPage(page: Page, address: string): Promise<{ title: string; pdf: Buffer }> {
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
async function lessonsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: "networkidle" });
  return page.locator("input[name=lesson] + span").allInnerTexts();
}

const words = (root: string, locale: string): Messages["printRoom"] =>
  JSON.parse(readFileSync(join(root, `messages/${locale}.json`), "utf8")).printRoom;

/** What to print, and with what. */
interface PrintOptions {
  readonly root: string;
  readonly browser: string;
  readonly say: (line: string) => void;
  /** Of the files' names, for a try. */
  readonly only?: RegExp;
}

/** A file that was printed. */
export interface PrintedFile {
  readonly name: string;
  readonly bytes: number;
}

/** Prints every sheet in every language, and lets the print rooms offer them. */
export async function printSheets({
  root,
  browser,
  say,
  only = /./,
}: PrintOptions): Promise<PrintedFile[]> {
  const out = join(root, "out");
  const folder = join(out, "files/print");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { server, origin } = await serveExport(out);
  const running = await chromium.launch({
    executablePath: browser,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const made: PrintedFile[] = [];
  try {
    const page = await running.newPage();
    for (const locale of locales) {
      const t = words(root, locale);
      const sheets = sheetPages(out, locale).map((sheet) => ({ ...sheet, about: "" }));
      for (const door of worksheetDoors(out, locale)) {
        const lessons = await lessonsOf(page, `${origin}/${locale}/classroom/worksheets/${door}/`);
        for (const sheet of worksheetPages(locale, door, lessons.length)) {
          const [, place, form] = /-(\d+)-([ab])\./.exec(sheet.name) ?? [];
          const which = form === "a" ? t["pdf-a"] : t["pdf-b"];
          sheets.push({ ...sheet, about: `: ${lessons[Number(place) - 1]}, ${which}` });
        }
      }
      const files: OfferedFile[] = [];
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

function offer(out: string, locale: string, list: Offer): void {
  const room = join(out, locale, "classroom/print/index.html");
  if (!existsSync(room)) throw new Error(`There is no ${room}: build the site first.`);
  writeFileSync(room, offerFiles(readFileSync(room, "utf8"), list));
}
