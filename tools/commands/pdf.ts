/**
 * `npm run pdf`: every sheet of the print room as a PDF file, printed by the browser from the finished export
 * into out/files/print/. The print room then offers them. `npm run build` needs no browser and makes none, so a
 * site without them offers none; the copy that devices keep for reading offline never does.
 */

import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { formatBytes, say } from "../bootstrap/say.mjs";
import { ensureBrowser } from "../browsers/ensure-browser";
import { ensureBuilt } from "../build/ensure-built";
import { printSheets } from "../pdf/print-sheets";

await runCommand(async () => {
  const browser = await ensureBrowser(root);
  if (!browser)
    throw new PlainError(
      "No browser was found to print with, and none could be installed. Install Chromium or Google Chrome, " +
        "or name an installed one: CHROMIUM_PATH=/path/to/chromium npm run pdf.",
    );
  await ensureBuilt(root);
  const files = await printSheets({ root, browser, say });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  say(`${files.length} PDF files in out/files/print, ${formatBytes(bytes)} together.`);
});
