/**
 * `npm run bundle`: the forms the site is handed on in, in dist/. The build makes them (in out/files,
 * so that the site can offer them); this builds when something changed, copies and lists them. The sheets
 * as PDF files come along where `npm run pdf` made them.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FileFacts } from "../../src/export/editions/file-facts";
import { runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { formatBytes, say } from "../bootstrap/say.mjs";
import { ensureBuilt } from "../build/ensure-built";

await runCommand(async () => {
  await ensureBuilt(root);
  const from = join(root, "out/files");
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  // The build has written it: src/export/editions/make-editions.ts.
  const { files }: { files: readonly FileFacts[] } = JSON.parse(
    readFileSync(join(from, "index.json"), "utf8"),
  );
  for (const { name, bytes, sha256 } of files) {
    copyFileSync(join(from, name), join(dist, name));
    say(`dist/${name}  ${formatBytes(bytes)}  SHA-256 ${sha256}`);
  }
  if (!existsSync(join(from, "print"))) return;
  cpSync(join(from, "print"), join(dist, "print"), { recursive: true });
  say("dist/print  the sheets as PDF files");
});
