import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { draftLocales, locales } from "../../src/i18n/locales";
import { plainLines } from "../../src/library/files";
import { markOf, withMark } from "../../src/library/parity";

/**
 * `npm run translated -- k1`, `npm run translated -- bank/child/leave-it`: says that en.md and ru.md
 * of the lesson, or of the folder of the question bank, were compared with its az.md, by writing the
 * mark of the present Azerbaijani text into both. `bank/child` is every folder of that door.
 */
const names = process.argv.slice(2);
if (names.length === 0) {
  console.error("Which lesson? For example: npm run translated -- k1");
  console.error("For the question bank: npm run translated -- bank/child/leave-it");
  process.exitCode = 1;
}

function foldersOf(name: string): string[] {
  if (!name.startsWith("bank/")) return [`content/lessons/${name}`];
  const folder = `content/${name.replace(/\/$/, "")}`;
  const wholeDoor = /^bank\/[^/]+\/?$/.test(name) && existsSync(folder);
  return wholeDoor ? readdirSync(folder).map((rule) => `${folder}/${rule}`) : [folder];
}

for (const folder of names.flatMap(foldersOf)) {
  const name = folder.replace(/^content\/(lessons\/)?/, "");
  const drafts = draftLocales.filter((locale) => existsSync(`${folder}/${locale}.md`));
  const others = [...locales.filter((locale) => locale !== "az"), ...drafts];
  const missing = ["az", ...others].map((l) => `${folder}/${l}.md`).filter((f) => !existsSync(f));
  if (missing.length > 0) {
    console.error(`Not found: ${missing.join(", ")}. Nothing was changed for “${name}”.`);
    process.exitCode = 1;
    continue;
  }
  const read = (locale: string) => plainLines(readFileSync(`${folder}/${locale}.md`, "utf8"));
  const azerbaijani = read("az");
  for (const locale of others) {
    writeFileSync(`${folder}/${locale}.md`, withMark(read(locale), azerbaijani));
  }
  const named = others.map((locale) => `${locale}.md`).join(" and ");
  console.log(`${name}: ${named} now carry the mark ${markOf(azerbaijani)}.`);
}
