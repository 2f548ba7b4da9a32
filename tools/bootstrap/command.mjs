/**
 * `node tools/bootstrap/command.mjs <name> …` starts tools/commands/<name>.ts, which is how every npm script of
 * this project begins. A fresh clone has no packages, so nothing of one can be asked for before they are
 * installed; from there on TypeScript is read as it stands.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, requireNode } from "./ensure-installed.mjs";
import { PlainError, runCommand } from "./plain-error.mjs";
import { requireFolder } from "./require-folder.mjs";
import { root } from "./root.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

await runCommand(async () => {
  requireNode();
  stopWithNpm();
  // What reads TypeScript takes it for the end of the path.
  if (root.includes("?")) requireFolder(root);
  await ensureInstalled(root);
  // From now on the words of the command are its own.
  const [name] = process.argv.splice(2, 1);
  const command = join(root, "tools/commands", `${name}.ts`);
  if (!name || !existsSync(command))
    throw new PlainError(
      `There is no command “${name ?? ""}”: the scripts in package.json name them all.`,
    );
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(root, "tsconfig.json") });
  await import(pathToFileURL(command).href);
});
