import type { Door } from "@/base/doors";
import { compileLibrary, readDraft } from "./compile";
import { readContentFiles } from "./files";
import type { Lesson, Library } from "./library";
import { formatProblems } from "./problem";

let kept: Library | null = null;
let told = "";

/** While somebody writes, a lesson with mistakes is shown all the same; they are printed once. */
function loadDraft(): Library {
  const { library, problems } = readDraft(readContentFiles(process.cwd()));
  const text = formatProblems(problems);
  if (text !== told) console.warn(text === "" ? "The content has no mistakes." : `\n${text}\n`);
  told = text;
  if (!library) throw new Error(text);
  return library;
}

/**
 * The checked content, for server components at build time. In development it is read anew each
 * time, so that a changed lesson shows at once.
 *
 * @throws with every mistake in the content, one a line: the build stops
 */
export function loadLibrary(): Library {
  if (process.env.NODE_ENV === "development") return loadDraft();
  if (kept) return kept;
  const { library, problems } = compileLibrary(readContentFiles(process.cwd()));
  if (!library) throw new Error(`The content has mistakes:\n${formatProblems(problems)}`);
  kept = library;
  return library;
}

/** The lessons of a door, in order. */
export function lessonsOf(library: Library, door: Door): readonly Lesson[] {
  return library.lessons.filter((lesson) => lesson.facts.door === door);
}
