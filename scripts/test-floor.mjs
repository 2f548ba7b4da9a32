/**
 * `npm run test:floor`: the finished site on real old browsers, Chromium 72, 80, 89 and 103, in every language.
 * `npm run test:floor -- 72 ru` names some of them. `npm test` looks at two in one language.
 */
import { fileURLToPath } from "node:url";
import { oldBrowsers } from "./old-browsers/list.mjs";
import { ensureBrowser } from "./tasks/ensure-browser.mjs";
import { ensureBuilt } from "./tasks/ensure-built.mjs";
import { ensureInstalled, requireNode } from "./tasks/ensure-installed.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { withProgress } from "./tasks/progress.mjs";
import { run, toolCommand } from "./tasks/run.mjs";
import { say } from "./tasks/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const config = "--config=e2e/floor/vitest.config.ts";

await runCommand(async () => {
  requireNode();
  const named = process.argv.slice(2);
  const versions = named.filter((word) => /^\d+$/.test(word));
  const languages = named.filter((word) => !/^\d+$/.test(word));
  await ensureInstalled(root);
  await ensureBrowser(root);
  await ensureBuilt(root);
  const { command, args, shell } = toolCommand(root, "vitest", "vitest", ["run", config]);
  const env = {
    FLOOR_VERSIONS: (versions.length > 0
      ? versions
      : oldBrowsers.map(({ version }) => version)
    ).join(),
    FLOOR_SHOTS: ".cache/floor-shots",
    FLOOR_LANGUAGES: languages.join() || "az,en,ru",
  };
  const { code, output } = await withProgress(
    "Testing on old browsers; what they show goes to .cache/floor-shots",
    () => run(command, args, { cwd: root, shell, env }),
  );
  say(output);
  process.exitCode = code;
});
