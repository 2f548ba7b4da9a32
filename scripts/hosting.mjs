/**
 * `npm run hosting`: writes the ready files for hosts from the one table of headers: hosting/nginx.conf,
 * public/_headers and public/_redirects (they are shipped with the site), the table in docs/hosting.md.
 * `--check` writes nothing and fails when one of them is not as it would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { headersFile, headersTable, redirectsFile } from "./hosting/header-files.mjs";
import { nginxConf } from "./hosting/nginx-conf.mjs";
import { LOCALES } from "./tasks/find-answer.mjs";
import { PlainError, runCommand } from "./tasks/plain-error.mjs";
import { say } from "./tasks/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const guide = "docs/hosting.md";
const marks = ["<!-- headers: npm run hosting -->", "<!-- end of headers -->"];

const read = (path) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

/** The guide with the table between its two marks. */
function guideWithTable() {
  const text = read(guide) ?? "";
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) {
    throw new PlainError(`${guide} has lost the marks ${marks.join(" … ")}. Put them back.`);
  }
  return `${text.slice(0, start + marks[0].length)}\n\n${headersTable(LOCALES)}\n\n${text.slice(end)}`;
}

await runCommand(async () => {
  const files = {
    "hosting/nginx.conf": nginxConf(LOCALES),
    "public/_headers": headersFile(LOCALES),
    "public/_redirects": redirectsFile(LOCALES),
    [guide]: guideWithTable(),
  };
  const stale = Object.keys(files).filter((path) => read(path) !== files[path]);
  if (stale.length === 0) return say("The files for hosts fit the table of headers.");
  if (process.argv.includes("--check")) {
    throw new PlainError(
      `${stale.join(", ")}: not as scripts/tasks/headers.mjs says. Run "npm run hosting".`,
    );
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files[path]);
    say(`Wrote ${path}.`);
  }
});
