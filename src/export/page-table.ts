import { allPages, patternOf, rowOf } from "../site/pages";
import { ExportRefused } from "./refuse";

/** Pages that answer where there is none, and lead nobody to them. */
const answers = new Set(["/404/", "/not-saved/"]);

/**
 * Stops at a page without a row in the table of pages, and at a row without a page: the table tells everybody else
 * which pages there are.
 * @param pages paths inside out/
 * @param locales the languages of the site
 */
export function requireTable(pages: readonly string[], locales: readonly string[]): void {
  for (const locale of locales) {
    const here = pages.flatMap((page) => {
      const [, path] = new RegExp(`^${locale}(/(?:.*/)?)index\\.html$`).exec(page) ?? [];
      return path && !answers.has(path) ? [path] : [];
    });
    for (const path of here)
      if (!rowOf(path))
        throw new ExportRefused(
          `${locale}${path}index.html`,
          "this page has no row in src/site/pages.ts. Enter it there: the sitemap, the single file, the offline copy and the tests read that table.",
        );
    for (const row of allPages)
      if (!here.some((path) => patternOf(row).test(path) && rowOf(path) === row))
        throw new ExportRefused(
          "src/site/pages.ts",
          `no page of ${locale} is of the row “${row.path}”. Make the page or take the row out.`,
        );
  }
}
