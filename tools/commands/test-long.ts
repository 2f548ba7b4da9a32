/**
 * `npm run test:long`: the tests with chance in them, many more times than in `npm test`: 10,000 sequences of
 * tabs, devices and mishaps, 100,000 stored values of any kind. Takes about ten minutes.
 */
import { runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { run, toolCommand } from "../bootstrap/run.mjs";
import { say } from "../bootstrap/say.mjs";

const files = ["simulated-tabs", "fuzzed-device"].map((name) => `src/progress/${name}.test.ts`);

await runCommand(async () => {
  const { command, args, shell } = toolCommand(root, "vitest", "vitest", ["run", ...files]);
  const { code, output } = await run(command, args, {
    cwd: root,
    shell,
    env: { SAFE_STEP_LONG: "1" },
  });
  say(output);
  process.exitCode = code;
});
