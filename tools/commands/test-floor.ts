/**
 * `npm run test:floor`: the finished site on real old browsers, Chromium 72, 80, 89 and 103, in every language.
 * `npm run test:floor -- 72 ru` names some of them. `npm test` looks at two in one language.
 */

import { runCommand } from "../bootstrap/plain-error.mjs";
import { withProgress } from "../bootstrap/progress.mjs";
import { root } from "../bootstrap/root.mjs";
import { run, toolCommand } from "../bootstrap/run.mjs";
import { say } from "../bootstrap/say.mjs";
import { ensureBrowser } from "../browsers/ensure-browser";
import { oldBrowsers } from "../browsers/old-browsers/list";
import { ensureBuilt } from "../build/ensure-built";

const config = "--config=e2e/floor/vitest.config.ts";

await runCommand(async () => {
  const named = process.argv.slice(2);
  const versions = named.filter((word) => /^\d+$/.test(word));
  const languages = named.filter((word) => !/^\d+$/.test(word));
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
