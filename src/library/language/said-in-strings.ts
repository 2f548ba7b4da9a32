import { type Locale, locales } from "@/i18n/locales";
import { stringsFor, typeNames } from "@/question-types/authoring";
import type { ContentFiles } from "../files";
import type { Placed } from "./placed";

/** Where a text stands in one of the strings.ts files. */
function placeOf(text: string, files: ContentFiles): { file: string; line: number } | null {
  const written = JSON.stringify(text);
  for (const [file, source] of files) {
    if (!file.endsWith("/strings.ts") || !source.includes(written)) continue;
    const line = source.slice(0, source.indexOf(written)).split("\n").length;
    return { file, line };
  }
  return null;
}

/** The words of the question types' own controls (strings.ts): read by children and adults alike. */
export function saidInStrings(files: ContentFiles): Placed[] {
  const types = typeNames.map((type) => ({ type }));
  const inLocale = (locale: Locale) =>
    Object.values(stringsFor(types, locale)).flatMap((strings) => Object.entries(strings));
  return locales.flatMap((locale) =>
    inLocale(locale).flatMap(([key, written]): Placed[] => {
      const place = placeOf(written, files);
      if (!place) return [];
      // Places in braces are filled with numbers and words.
      const text = written.replace(/\{[^{}]*\}/g, "8");
      return [
        { ...place, locale, reader: "anyone", kind: "interface", within: key, text, around: text },
      ];
    }),
  );
}
