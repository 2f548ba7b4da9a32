import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { barePage } from "../src/export/bare-page";
import type { Messages } from "../src/i18n/messages";
import { PlainError } from "../tools/bootstrap/plain-error.mjs";
import { compressFolder } from "../tools/build/compress";
import { bareQuiz } from "./bare-quiz";
import { lessonWords } from "./lesson-words";
import type { LessonWords } from "./notes";
import type { SubjectId } from "./sample";

/** Something measured. */
export interface Subject {
  readonly id: SubjectId;
  /** The address of a lesson. */
  readonly lesson: (lesson: string) => string;
  /** The address of its questions. */
  readonly quiz: (lesson: string) => string;
  /** The address of the emergency page, where there is one. */
  readonly emergency: string | null;
  readonly works: { readonly offline: boolean };
}

/** The finished page of each lesson, by the lesson. */
export type LessonPages = ReadonlyMap<string, string>;

/** The lessons of a language, by their folders, and the finished page of each. */
export function readLessons(out: string, locale: string): LessonPages {
  const folder = join(out, locale, "lessons");
  return new Map(
    readdirSync(folder)
      .sort()
      .map((lesson) => [lesson, readFileSync(join(folder, lesson, "index.html"), "utf8")]),
  );
}

/** The lesson measured, then the two read after it. */
export function readingOrder(
  all: readonly string[],
  lesson: string,
): readonly [string, string, string] {
  const start = all.indexOf(lesson);
  if (start < 0) throw new PlainError(`There is no lesson ${lesson}. There are ${all.join(", ")}.`);
  if (all.length < 3) throw new PlainError("The benchmark reads three lessons; there are fewer.");
  const after = (steps: number) => all[(start + steps) % all.length] ?? lesson;
  return [after(0), after(1), after(2)];
}

/** The word on the button that checks an answer, as our pages say it to children. */
function checkWord(root: string, locale: string): string {
  const { quiz }: Pick<Messages, "quiz"> = JSON.parse(
    readFileSync(join(root, "messages", `${locale}.json`), "utf8"),
  );
  return /other \{([^{}]*)\}/.exec(quiz.player.check)?.[1] ?? quiz.player.check;
}

/** Where the hand-written pages are written, and what they are made of. */
interface FloorPlan {
  readonly folder: string;
  /** Our export, which has the pictures. */
  readonly out: string;
  readonly locale: string;
  readonly pages: LessonPages;
  /** The word on the button that checks. */
  readonly check: string;
}

/** Writes the hand-written pages: each lesson, and its questions on a page of their own. */
async function writeFloor({ folder, out, locale, pages, check }: FloorPlan): Promise<void> {
  for (const [lesson, html] of pages) {
    const files = { lessons: barePage(html), quizzes: bareQuiz(html, check) };
    for (const [kind, text] of Object.entries(files)) {
      const place = join(folder, locale, kind, lesson);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "index.html"), text);
    }
  }
  cpSync(join(out, "pictures"), join(folder, "pictures"), { recursive: true });
  cpSync(join(out, "icon.svg"), join(folder, "icon.svg"));
  await compressFolder(folder);
}

/** What the subjects are made of, and where they go. */
interface Places {
  readonly root: string;
  /** The folder they are put into. */
  readonly work: string;
  readonly locale: string;
  /** The folder of Next's plain export. */
  readonly plain: string;
}

/** The subjects, ready to be served. */
export interface Prepared {
  readonly folders: Readonly<Record<SubjectId, string>>;
  readonly pages: LessonPages;
  /** By lesson. */
  readonly words: Readonly<Record<string, LessonWords>>;
}

/** Puts the three next to each other in a folder, so that a build meanwhile changes nothing. */
export async function prepareFolders({ root, work, locale, plain }: Places): Promise<Prepared> {
  const folders = {
    floor: join(work, "floor"),
    ours: join(work, "ours"),
    plain: join(work, "plain"),
  };
  cpSync(join(root, "out"), folders.ours, { recursive: true });
  cpSync(plain, folders.plain, { recursive: true });
  const pages = readLessons(folders.ours, locale);
  const check = checkWord(root, locale);
  await writeFloor({ folder: folders.floor, out: folders.ours, locale, pages, check });
  const words = Object.fromEntries([...pages].map(([id, html]) => [id, lessonWords(html)]));
  return { folders, pages, words };
}

/** A subject that is served at an origin. */
export function subjectAt(id: SubjectId, origin: string, locale: string): Subject {
  const lesson = (name: string) => `${origin}/${locale}/lessons/${name}/`;
  const quiz = (name: string) =>
    id === "floor" ? `${origin}/${locale}/quizzes/${name}/` : `${lesson(name)}#questions`;
  const emergency = id === "floor" ? null : `${origin}/${locale}/emergency/`;
  return { id, lesson, quiz, emergency, works: { offline: id === "ours" } };
}
