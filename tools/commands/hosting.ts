/**
 * `npm run hosting`: writes the ready files for hosts from the one table of headers: hosting/nginx.conf,
 * public/_headers and public/_redirects (they are shipped with the site), the table in docs/hosting.md.
 * `--check` writes nothing and fails when one of them is not as it would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import { headersFile, headersTable, redirectsFile } from "../hosting/header-files";
import { nginxConf } from "../hosting/nginx-conf";
import { LOCALES } from "../serve/find-answer";

const guide = "docs/hosting.md";
const [begin, finish] = ["<!-- headers: npm run hosting -->", "<!-- end of headers -->"] as const;

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

/** The guide with the table between its two marks. */
function guideWithTable(): string {
  const text = read(guide) ?? "";
  const [start, end] = [text.indexOf(begin), text.indexOf(finish)];
  if (start < 0 || end < start) {
    throw new PlainError(`${guide} has lost the marks ${begin} … ${finish}. Put them back.`);
  }
  return `${text.slice(0, start + begin.length)}\n\n${headersTable(LOCALES)}\n\n${text.slice(end)}`;
}

await runCommand(async () => {
  const files: Readonly<Record<string, string>> = {
    "hosting/nginx.conf": nginxConf(LOCALES),
    "public/_headers": headersFile(LOCALES),
    "public/_redirects": redirectsFile(LOCALES),
    [guide]: guideWithTable(),
  };
  const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
  if (stale.length === 0) return say("The files for hosts fit the table of headers.");
  if (process.argv.includes("--check")) {
    throw new PlainError(
      `${stale.map(([path]) => path).join(", ")}: not as tools/serve/headers.ts says. Run "npm run hosting".`,
    );
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    say(`Wrote ${path}.`);
  }
});
