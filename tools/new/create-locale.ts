import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSpokenFiles } from "../../src/library/files";
import { translationOf } from "../../src/library/translation/translation-of";

/** What is told to who asked for a language. */
export interface Outcome {
  readonly created: boolean;
  readonly said: string;
}

const refused = (said: string): Outcome => ({ created: false, said });

const list = "src/i18n/locales.ts";

/** A JSON or YAML text with every text in it emptied: nothing untranslated can slip onto a page. */
export function emptied(json: string): string {
  const empty = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, empty(inner)]))
      : "";
  return `${JSON.stringify(empty(JSON.parse(json)), null, 2)}\n`;
}

/** The list of languages with a draft added at its end. */
export function withDraft(source: string, code: string, name: string): string {
  return source.replace(
    /^\} as const satisfies/m,
    `  ${code}: { name: "${name}", state: "draft" },\n} as const satisfies`,
  );
}

/** Enters a language as a draft under `root` and says what is to be translated, in order. */
export function createLocale(root: string, [code, ...names]: readonly string[]): Outcome {
  const name = names.join(" ");
  const example = "For example: npm run new:locale -- ka ქართული";
  if (!code || name === "") return refused(`Name its code and its name in itself. ${example}`);
  if (!/^[a-z]{2,3}$/.test(code)) {
    return refused(
      `“${code}” is not a code of ISO 639: two or three small Latin letters. ${example}`,
    );
  }
  if (/["\\]/.test(name)) return refused(`“${name}” is not a name. ${example}`);
  const languages = path.join(root, list);
  const source = readFileSync(languages, "utf8");
  if (new RegExp(`^ {2}${code}: \\{`, "m").test(source)) {
    return refused(
      `“${code}” is in ${list} already, and nothing was changed. What it lacks: npm run content -- --locale ${code}`,
    );
  }
  const files = translationOf(readSpokenFiles(root), code);
  const messages = path.join(root, `messages/${code}.json`);
  writeFileSync(languages, withDraft(source, code, name));
  if (!existsSync(messages)) {
    writeFileSync(messages, emptied(readFileSync(path.join(root, "messages/az.json"), "utf8")));
  }
  const lines = files.map(({ file, total }) => `  ${file} (${total})`);
  const texts = files.reduce((sum, { total }) => sum + total, 0);
  return {
    created: true,
    said: `${name} (${code}) is a draft now: the site does not show it, and its files are let alone.
Written: ${list}, messages/${code}.json (every text empty).

To translate, in this order (${texts} texts in ${files.length} files; in Markdown the parts are counted):
${lines.join("\n")}

How far it is: npm run content -- --locale ${code}
Then, in code: docs/adding-a-language.md. The last step is state: "published" in ${list}.`,
  };
}
