import { join } from "node:path";
import { beginBuild, compressedFolder, keepingCompressor } from "./compressed.mjs";
import { finishExport } from "./finish-export.mjs";

/**
 * Next's own hook: runs inside `next build` when out/ is written. `PLAIN_EXPORT=1 npm run build` leaves
 * Next's export as it comes, for comparison.
 */
const adapter = {
  name: "safe-step",
  async onBuildComplete({ projectDir, distDir }) {
    if (process.env.PLAIN_EXPORT) return;
    const { SITE_URL } = process.env;
    if (!SITE_URL) {
      console.log(
        "SITE_URL is not set: addresses for search engines are relative. Set it for a public host.",
      );
    }
    const folder = compressedFolder(projectDir);
    beginBuild(folder);
    await finishExport({
      root: projectDir,
      out: join(projectDir, "out"),
      dist: distDir,
      siteUrl: SITE_URL,
      compress: keepingCompressor(folder),
    });
  },
};

export default adapter;
