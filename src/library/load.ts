import type { Door } from "@/i18n/paths";
import { compileLibrary } from "./compile";
import { readContentFiles } from "./files";
import type { Lesson, Library } from "./library";
import { formatProblems } from "./problem";

let kept: Library | null = null;

/**
 * The checked content, for server components at build time. In development it is read anew each
 * time, so that a changed lesson shows at once.
 *
 * @throws with every mistake in the content, one a line: the build stops
 */
export function loadLibrary(): Library {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const { library, problems } = compileLibrary(readContentFiles(process.cwd()));
  if (!library) throw new Error(`The content has mistakes:\n${formatProblems(problems)}`);
  kept = library;
  return library;
}

/** The lessons of a door, in order. */
export function lessonsOf(library: Library, door: Door): readonly Lesson[] {
  return library.lessons.filter((lesson) => lesson.facts.door === door);
}
