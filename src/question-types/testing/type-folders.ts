/// <reference types="vite/types/importMeta.d.ts" />
import type fc from "fast-check";
import { type Locale, locales } from "@/i18n/locales";
import { isQuestionType } from "../authoring";
import type { Answer, Question, QuestionType } from "../rules";

/** What a type's testing.ts gives. */
export interface TypeTesting {
  readonly arbitraryQuestion: fc.Arbitrary<Question>;
  readonly arbitraryAnswer: (question: Question) => fc.Arbitrary<Answer>;
  readonly print: (question: Question) => string;
  readonly unsafeAnswers: (question: Question) => readonly Answer[];
}

/** The folder of a type as the shared tests see it. */
export interface TypeFolder {
  readonly name: string;
  /** Its name in the lists: what its example says after `type=`. */
  readonly type: QuestionType;
  readonly examples: Readonly<Record<Locale, string>>;
  readonly mistakes: string;
  readonly testing: TypeTesting;
}

const texts = import.meta.glob<string>("../*/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const testings = import.meta.glob<TypeTesting>("../*/testing.ts", { eager: true });
const everything = Object.keys(import.meta.glob("../*/*"));

/** The names of the files in each folder that has a rules.ts. */
export const filesByFolder: ReadonlyMap<string, readonly string[]> = new Map(
  everything
    .flatMap((file) => /^\.\.\/([^/]+)\/rules\.ts$/.exec(file)?.[1] ?? [])
    .map((name) => [
      name,
      everything
        .filter((file) => file.startsWith(`../${name}/`))
        .map((file) => file.slice(`../${name}/`.length)),
    ]),
);

function readFolder(name: string): TypeFolder[] {
  const text = (file: string) => texts[`../${name}/${file}`] ?? "";
  const [az = "", en = "", ru = ""] = locales.map((locale) => text(`example.${locale}.md`));
  const type = /^##.*\{[^}]*\btype=([\w-]+)/.exec(en)?.[1] ?? "";
  const testing = testings[`../${name}/testing.ts`];
  if (!testing || !isQuestionType(type)) return [];
  return [{ name, type, examples: { az, en, ru }, mistakes: text("mistakes.md"), testing }];
}

/** Every type's folder that can be found; whether any is missing is for type-folders.test.ts. */
export const typeFolders: readonly TypeFolder[] = [...filesByFolder.keys()].flatMap(readFolder);
