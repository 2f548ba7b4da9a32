import { readdirSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../i18n/locales";
import { beginBuild, compressedFolder, keepingCompressor } from "./compressed";
import { finishExport } from "./finish-export";
import { clientModules, isFramework, requireManifests } from "./next-output";
import { requireTable } from "./page-table";

/** What Next tells whoever takes over when out/ is written. */
interface WrittenBuild {
  readonly projectDir: string;
  readonly distDir: string;
}

/** The pages of an export by their paths, with "/" between folders. */
const pagesIn = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && !isFramework(path));

/**
 * Runs inside `next build` when out/ is written. `PLAIN_EXPORT=1 npm run build` leaves Next's export as it comes,
 * for comparison.
 */
export async function finishBuild({ projectDir, distDir }: WrittenBuild): Promise<void> {
  if (process.env.PLAIN_EXPORT) return;
  const { SITE_URL } = process.env;
  if (!SITE_URL) {
    console.log(
      "SITE_URL is not set: addresses for search engines are relative. Set it for a public host.",
    );
  }
  const out = join(projectDir, "out");
  const pages = pagesIn(out);
  requireManifests(pages, clientModules(distDir).keys());
  requireTable(pages, locales);
  const folder = compressedFolder(projectDir);
  beginBuild(folder);
  await finishExport({
    root: projectDir,
    out,
    dist: distDir,
    siteUrl: SITE_URL,
    compress: keepingCompressor(folder),
  });
}
