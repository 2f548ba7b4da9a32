import { spawn } from "node:child_process";
import { mkdirSync, watch, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./tasks/ensure-installed.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { requireFolder } from "./tasks/require-folder.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * `npm run dev`: the development server, and a watch over content/. A changed lesson rewrites a small
 * file that the pages import in development, so the open page shows the change at once.
 */
await runCommand(async () => {
  requireFolder(root);
  await ensureInstalled(root);
  mkdirSync(".cache", { recursive: true });
  const stamp = () => writeFileSync(".cache/content-stamp.json", JSON.stringify(Date.now()));
  stamp();
  let timer;
  watch("content", { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(stamp, 100);
  });
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev"], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => next.kill(signal));
  next.on("exit", (code) => process.exit(code ?? 0));
});
