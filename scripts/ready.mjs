/**
 * The first part of `npm run build`: says in plain words when this folder cannot be built in. `npm start`
 * and `npm test` ask for themselves.
 */
import { fileURLToPath } from "node:url";
import { requireNode } from "./tasks/ensure-installed.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { requireFolder } from "./tasks/require-folder.mjs";

await runCommand(async () => {
  requireNode();
  requireFolder(fileURLToPath(new URL("..", import.meta.url)));
});
