import { byLocale, draftLocales, inEveryLocale, type Locale, locales } from "@/i18n/locales";
import { idPattern } from "./attributes";
import { readerAt } from "./canonical";
import type { ContentFiles } from "./files";
import { type LessonFacts, lessonFactsSchema } from "./lesson-facts";
import { type LessonText, readLessonText } from "./lesson-text";
import type { Lesson, Shared } from "./library";
import { checkParity } from "./parity";
import { type PictureFile, readPictures } from "./picture";
import { complainAbout, type Problem } from "./problem";
import { lineWith, readYaml } from "./yaml-file";

/** A lesson's folder while it is read. */
interface Folder {
  readonly id: string;
  readonly path: string;
  readonly files: ContentFiles;
  readonly complainAt: (file: string) => ReturnType<typeof complainAbout>;
}

function checkFolder({ id, path, files, complainAt }: Folder): void {
  if (!idPattern.test(id)) {
    const toDo = "Use small Latin letters, digits and hyphens.";
    complainAt(path)(1, `“${id}” is not a lesson id`, toDo);
  }
  const needed = ["lesson.yml", ...locales.map((locale) => `${locale}.md`)];
  const drafts = draftLocales.map((locale) => `${locale}.md`);
  for (const file of files.keys()) {
    if (!file.startsWith(`${path}/`)) continue;
    const name = file.slice(path.length + 1);
    if (
      needed.includes(name) ||
      drafts.includes(name) ||
      name === "design.md" ||
      /^[^/]+\.svg$/.test(name)
    )
      continue;
    const toDo = "A lesson has lesson.yml, az.md, en.md, ru.md, design.md and *.svg.";
    complainAt(file)(1, "nothing reads this file", `Remove it, or mend its name. ${toDo}`);
  }
  for (const name of needed) {
    if (files.has(`${path}/${name}`)) continue;
    const toDo = "Every lesson has lesson.yml, az.md, en.md and ru.md.";
    complainAt(`${path}/${name}`)(1, "the file is missing", toDo);
  }
}

function readFacts({ path, files, complainAt }: Folder, shared: Shared): LessonFacts | null {
  const file = `${path}/lesson.yml`;
  const text = files.get(file);
  const facts = text === undefined ? null : readYaml(text, lessonFactsSchema, complainAt(file));
  for (const rule of facts?.rules ?? []) {
    if (shared.rules.some((known) => known.id === rule)) continue;
    complainAt(file)(
      lineWith(rule, text ?? ""),
      `there is no rule “${rule}”`,
      "Use an id from content/rules.yml.",
    );
  }
  return facts;
}

function checkPicturesUsed(
  { path, complainAt }: Folder,
  pictures: readonly PictureFile[],
  az: LessonText,
): void {
  // As text: where in its question a type keeps a picture is its own affair.
  const shown = JSON.stringify([az.messages.map(({ picture }) => picture), az.questions]);
  for (const { name, servedAs } of pictures) {
    if (shown.includes(`/${servedAs}"`)) continue;
    const wrong = "no part of the lesson shows this picture";
    complainAt(`${path}/${name}`)(1, wrong, "Show it, or remove it.");
  }
}

/**
 * Reads a lesson's folder: its facts, its three texts, its pictures, and whether they agree.
 *
 * @returns null when so much is missing that nothing can be shown; every mistake is in `problems`
 */
export function readLesson(
  id: string,
  files: ContentFiles,
  shared: Shared,
  problems: Problem[],
): Lesson | null {
  const complainAt = (file: string) => complainAbout(file, problems);
  const folder: Folder = { id, path: `content/lessons/${id}`, files, complainAt };
  checkFolder(folder);
  const facts = readFacts(folder, shared);
  if (!facts) return null;
  const pictures = readPictures(id, files, complainAt);
  const fileOf = (locale: Locale) => `${folder.path}/${locale}.md`;
  const textOf = (locale: Locale): LessonText | null => {
    const source = files.get(fileOf(locale));
    if (source === undefined) return null;
    const reader = readerAt(facts.door);
    const canonical = { algorithm: shared.algorithm[locale], contacts: shared.contacts, reader };
    const ideas = shared.misconceptions.map((known) => known.id);
    const context = { locale, facts, pictures, canonical, ideas };
    return readLessonText(source, context, complainAt(fileOf(locale)));
  };
  const found = byLocale(textOf);
  const { az } = found;
  if (!az) return null;
  const original = { id, text: az, source: files.get(fileOf("az")) ?? "" };
  for (const locale of locales) {
    const text = found[locale];
    if (locale !== "az" && text) checkParity(original, text, locale, complainAt(fileOf(locale)));
  }
  const sound = [...pictures.values()].filter((picture) => picture !== null);
  checkPicturesUsed(folder, sound, az);
  const texts = inEveryLocale(found);
  return texts && { id, facts, texts, pictures: sound };
}
