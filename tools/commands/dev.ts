import { spawn } from "node:child_process";
import { mkdirSync, watch, writeFileSync } from "node:fs";
import { runCommand } from "../bootstrap/plain-error.mjs";
import { requireFolder } from "../bootstrap/require-folder.mjs";
import { root } from "../bootstrap/root.mjs";

/**
 * `npm run dev`: the development server, and a watch over content/. A changed lesson rewrites a small
 * file that the pages import in development, so the open page shows the change at once.
 */
await runCommand(async () => {
  requireFolder(root);
  mkdirSync(".cache", { recursive: true });
  const stamp = () => writeFileSync(".cache/content-stamp.json", JSON.stringify(Date.now()));
  stamp();
  let timer: NodeJS.Timeout | undefined;
  watch("content", { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(stamp, 100);
  });
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev"], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => next.kill(signal));
  next.on("exit", (code) => process.exit(code ?? 0));
});
