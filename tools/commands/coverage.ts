import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compileLibrary } from "../../src/library/compile";
import { coverageTable } from "../../src/library/coverage-table";
import { plainLines, readContentFiles } from "../../src/library/files";
import { formatProblems } from "../../src/library/problem";

/** `npm run coverage` writes docs/coverage.md anew; with `--check` it only says whether it is up to date. */
const file = "docs/coverage.md";
const { library, problems } = compileLibrary(readContentFiles(process.cwd()));
if (!library) {
  console.error(formatProblems(problems));
  console.error(`\n${file} was left as it is: the content has mistakes.`);
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  const kept = existsSync(file) ? plainLines(readFileSync(file, "utf8")) : "";
  if (kept !== coverageTable(library)) {
    console.error(`${file} does not show today's questions. Run: npm run coverage`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, coverageTable(library));
  console.log(`Written: ${file}`);
}
