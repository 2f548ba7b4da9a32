/**
 * `npm run bundle`: the forms the site is handed on in, in dist/. The build makes them (in out/files,
 * so that the site can offer them); this builds when something changed, copies and lists them. The sheets
 * as PDF files come along where `npm run pdf` made them.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./tasks/ensure-built.mjs";
import { ensureInstalled, requireNode } from "./tasks/ensure-installed.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { formatBytes, say } from "./tasks/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  requireNode();
  await ensureInstalled(root);
  await ensureBuilt(root);
  const from = join(root, "out/files");
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const { files } = JSON.parse(readFileSync(join(from, "index.json"), "utf8"));
  for (const { name, bytes, sha256 } of files) {
    copyFileSync(join(from, name), join(dist, name));
    say(`dist/${name}  ${formatBytes(bytes)}  SHA-256 ${sha256}`);
  }
  if (!existsSync(join(from, "print"))) return;
  cpSync(join(from, "print"), join(dist, "print"), { recursive: true });
  say("dist/print  the sheets as PDF files");
});
