import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { plainLines } from "../src/library/files";
import { markOf, withMark } from "../src/library/parity";

/**
 * `npm run translated -- k1`: says that en.md and ru.md of the lesson were compared with its az.md,
 * by writing the mark of the present Azerbaijani text into both.
 */
const lessons = process.argv.slice(2);
if (lessons.length === 0) {
  console.error("Which lesson? For example: npm run translated -- k1");
  process.exitCode = 1;
}
for (const lesson of lessons) {
  const folder = `content/lessons/${lesson}`;
  const missing = ["az", "en", "ru"].map((l) => `${folder}/${l}.md`).filter((f) => !existsSync(f));
  if (missing.length > 0) {
    console.error(`Not found: ${missing.join(", ")}. Nothing was changed for “${lesson}”.`);
    process.exitCode = 1;
    continue;
  }
  const read = (locale: string) => plainLines(readFileSync(`${folder}/${locale}.md`, "utf8"));
  const azerbaijani = read("az");
  for (const locale of ["en", "ru"]) {
    writeFileSync(`${folder}/${locale}.md`, withMark(read(locale), azerbaijani));
  }
  console.log(`${lesson}: en.md and ru.md now carry the mark ${markOf(azerbaijani)}.`);
}
