/**
 * `npm run test:long`: the tests with chance in them, many more times than in `npm test`: 10,000 sequences of
 * tabs, devices and mishaps, 100,000 stored values of any kind. Takes about ten minutes.
 */
import { fileURLToPath } from "node:url";
import { ensureInstalled, requireNode } from "./tasks/ensure-installed.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { run, toolCommand } from "./tasks/run.mjs";
import { say } from "./tasks/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["simulated-tabs", "fuzzed-device"].map((name) => `src/progress/${name}.test.ts`);

await runCommand(async () => {
  requireNode();
  await ensureInstalled(root);
  const { command, args, shell } = toolCommand(root, "vitest", "vitest", ["run", ...files]);
  const { code, output } = await run(command, args, {
    cwd: root,
    shell,
    env: { SAFE_STEP_LONG: "1" },
  });
  say(output);
  process.exitCode = code;
});
