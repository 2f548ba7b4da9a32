import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { barePage } from "../src/export/bare-page";
import { PlainError } from "../tools/bootstrap/plain-error.mjs";
import { compressFolder } from "../tools/build/compress";
import { bareQuiz } from "./bare-quiz";
import { lessonWords } from "./lesson-words";

/**
 * Something measured.
 * @typedef {object} Subject
 * @property {"floor" | "ours" | "plain"} id
 * @property {string} folder what is served
 * @property {(lesson: string) => string} lesson the address of a lesson
 * @property {(lesson: string) => string} quiz the address of its questions
 * @property {string | null} emergency the address of the emergency page, where there is one
 * @property {{ offline: boolean }} works
 */

/** The lessons of a language, by their folders, and the finished page of each. */
export function readLessons(out, locale) {
  const folder = join(out, locale, "lessons");
  return new Map(
    readdirSync(folder)
      .sort()
      .map((lesson) => [lesson, readFileSync(join(folder, lesson, "index.html"), "utf8")]),
  );
}

/**
 * The lesson measured, then the two read after it.
 * @param {readonly string[]} all
 * @param {string} lesson
 */
export function readingOrder(all, lesson) {
  const start = all.indexOf(lesson);
  if (start < 0) throw new PlainError(`There is no lesson ${lesson}. There are ${all.join(", ")}.`);
  if (all.length < 3) throw new PlainError("The benchmark reads three lessons; there are fewer.");
  return [0, 1, 2].map((step) => all[(start + step) % all.length]);
}

/** The word on the button that checks an answer, as our pages say it to children. */
function checkWord(root, locale) {
  const { quiz } = JSON.parse(readFileSync(join(root, "messages", `${locale}.json`), "utf8"));
  return /other \{([^{}]*)\}/.exec(quiz.check)?.[1] ?? quiz.check;
}

/** Writes the hand-written pages: each lesson, and its questions on a page of their own. */
async function writeFloor({ folder, out, locale, pages, check }) {
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

/**
 * Puts the three next to each other in a folder, so that a build meanwhile changes nothing.
 * @param {{ root: string, work: string, locale: string, plain: string }} places
 * @returns {Promise<{ folders: Record<Subject["id"], string>, pages: Map<string, string>,
 *   words: Record<string, ReturnType<typeof lessonWords>> }>}
 */
export async function prepareFolders({ root, work, locale, plain }) {
  const folders = Object.fromEntries(["floor", "ours", "plain"].map((id) => [id, join(work, id)]));
  cpSync(join(root, "out"), folders.ours, { recursive: true });
  cpSync(plain, folders.plain, { recursive: true });
  const pages = readLessons(folders.ours, locale);
  const check = checkWord(root, locale);
  await writeFloor({ folder: folders.floor, out: folders.ours, locale, pages, check });
  const words = Object.fromEntries([...pages].map(([id, html]) => [id, lessonWords(html)]));
  return { folders, pages, words };
}

/**
 * @param {Subject["id"]} id
 * @param {string} origin
 * @param {string} locale
 * @returns {Subject}
 */
export function subjectAt(id, origin, locale) {
  const lesson = (name) => `${origin}/${locale}/lessons/${name}/`;
  const quiz = (name) =>
    id === "floor" ? `${origin}/${locale}/quizzes/${name}/` : `${lesson(name)}#questions`;
  const emergency = id === "floor" ? null : `${origin}/${locale}/emergency/`;
  return { id, lesson, quiz, emergency, works: { offline: id === "ours" } };
}
