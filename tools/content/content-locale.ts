import { languages } from "../../src/i18n/locales";
import { readSpokenFiles } from "../../src/library/files";
import { translationOf, translationReport } from "../../src/library/translation/translation-of";

/** `npm run content -- --locale ka`: how far the translation into a language is, file by file. */
export function reportLocale(code: string): void {
  if (!Object.hasOwn(languages, code)) {
    const known = Object.keys(languages).join(", ");
    console.error(
      `“${code}” is not in src/i18n/locales.ts (${known}). Begin it with: npm run new:locale -- ${code}`,
    );
    process.exitCode = 1;
    return;
  }
  const found = translationOf(readSpokenFiles(process.cwd()), code);
  for (const line of translationReport(found)) console.log(line);
  if (found.every(({ done, total, note }) => done === total && note === null)) {
    console.log(
      `Complete. When it was read against the Azerbaijani: state: "published" in src/i18n/locales.ts, and the rest of docs/adding-a-language.md.`,
    );
  }
}
