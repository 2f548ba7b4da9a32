import { fileURLToPath } from "node:url";
import type { Locale } from "../../src/i18n/locales";
import { compileLibrary, type Lesson, type Library } from "../../src/library/compile";
import { readContentFiles } from "../../src/library/files";
import { formatProblems } from "../../src/library/problem";
import type { Question } from "../../src/question-types/rules";

/** The project's root. */
export const rootFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The content the export was built from: a test takes its words and answer keys from here. */
function readLibrary(): Library {
  const { library, problems } = compileLibrary(readContentFiles(rootFolder));
  if (!library) throw new Error(`The content has mistakes:\n${formatProblems(problems)}`);
  return library;
}

export const library = readLibrary();

/** A lesson by its id. */
export function lessonOf(id: string): Lesson {
  const lesson = library.lessons.find((known) => known.id === id);
  if (!lesson) throw new Error(`There is no lesson ${id}.`);
  return lesson;
}

/** The questions of a lesson in a language. */
export function questionsOf(lesson: string, locale: Locale): readonly Question[] {
  return lessonOf(lesson).texts[locale].questions;
}

/** The title of a rule in a language. */
export function ruleTitle(rule: string, locale: Locale): string {
  const found = library.rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`There is no rule ${rule}.`);
  return found[locale];
}
