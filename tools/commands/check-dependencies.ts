/**
 * Looks through package-lock.json, without any network: licences, check sums, hosts, and that the packages of
 * every system are there.
 */
import { readFileSync } from "node:fs";
import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { say } from "../bootstrap/say.mjs";
import { checkLockfile, type Lockfile } from "../dependencies/check-lockfile";

await runCommand(async () => {
  const lockfile: Lockfile = JSON.parse(
    readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
  );
  const problems = checkLockfile(lockfile);
  if (problems.length > 0) throw new PlainError(problems.join("\n"));
  say(`${Object.keys(lockfile.packages).length - 1} packages: licences and check sums are fine.`);
});
