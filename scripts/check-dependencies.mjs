/**
 * Looks through package-lock.json, without any network: licences, known bad versions, check sums, hosts,
 * and that the packages of every system are there.
 */
import { readFileSync } from "node:fs";
import { checkLockfile } from "./dependencies/check-lockfile.mjs";
import { PlainError, runCommand } from "./tasks/plain-error.mjs";
import { say } from "./tasks/say.mjs";

await runCommand(async () => {
  const lockfile = JSON.parse(
    readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
  );
  const problems = checkLockfile(lockfile);
  if (problems.length > 0) throw new PlainError(problems.join("\n"));
  say(
    `${Object.keys(lockfile.packages).length - 1} packages: licences, versions and check sums are fine.`,
  );
});
