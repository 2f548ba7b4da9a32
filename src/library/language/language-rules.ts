import { z } from "zod";
import { byLocale, type Locale } from "@/i18n/locales";
import type { Forbidden } from "@/language/forbidden";
import { readWordList } from "@/language/spelling/word-list";
import type { ContentFiles } from "../files";
import { perLocale } from "../localized";
import { complainAbout, type Problem } from "../problem";
import { readYaml } from "../yaml-file";

/** The folder of the lists the language checks go by; docs/language-checks.md says what each is for. */
export const listFolder = "content/language";

const words = z.array(z.string().min(1));

const forbiddenSchema = z.array(
  z.strictObject({
    why: z.string().min(1),
    toDo: z.string().min(1),
    words: perLocale(words),
  }),
);

const allowedSchema = z.array(
  z.strictObject({
    /** The name of the check that would report it. */
    check: z.enum(["address", "forbidden", "length", "typography", "turkish"]),
    /** The words as reported. */
    words: z.string().min(1),
    /** The file or folder where it may stand. */
    in: z.string().min(1),
    /** A piece of the sentence, where the words alone would allow too much. */
    sentence: z.string().min(1).optional(),
    why: z.string().min(1),
  }),
);

export type Allowed = z.infer<typeof allowedSchema>[number];

const insteadSchema = z.record(z.string(), z.string().min(1));

/** The lists, read. */
export interface LanguageRules {
  readonly forbidden: readonly Forbidden[];
  readonly allowed: readonly Allowed[];
  /** Turkish word → the Azerbaijani one. */
  readonly turkish: ReadonlyMap<string, string>;
  /** Names written in Latin letters in every language. */
  readonly names: ReadonlySet<string>;
  readonly yoEither: ReadonlySet<string>;
  /** The names and the project's own words of a language. */
  readonly known: Readonly<Record<Locale, ReadonlySet<string>>>;
}

/** Reads the lists; what is wrong with them is a problem like any other. */
export function readLanguageRules(files: ContentFiles, problems: Problem[]): LanguageRules {
  const text = (name: string) => {
    const file = `${listFolder}/${name}`;
    const found = files.get(file);
    if (found === undefined) {
      complainAbout(file, problems)(
        1,
        "the file is missing",
        "Put it back: the language checks go by it.",
      );
    }
    return found ?? "";
  };
  const yaml = <T>(name: string, schema: z.ZodType<T>, none: T): T => {
    const source = text(name);
    if (source === "") return none;
    return readYaml(source, schema, complainAbout(`${listFolder}/${name}`, problems)) ?? none;
  };
  const list = (name: string) => readWordList(text(name));
  const names = list("names.txt");
  const known = (locale: Locale) => new Set([...names, ...list(`words.${locale}.txt`)]);
  return {
    forbidden: yaml("forbidden.yml", forbiddenSchema, []),
    allowed: yaml("allowed.yml", allowedSchema, []),
    turkish: new Map(Object.entries(yaml("turkish.yml", insteadSchema, {}))),
    names,
    yoEither: list("yo-either.txt"),
    known: byLocale(known),
  };
}
