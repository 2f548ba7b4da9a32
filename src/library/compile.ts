import { z } from "zod";
import { type Locale, locales } from "@/i18n/locales";
import { type Algorithm, algorithmSchema } from "./algorithm";
import { idPattern } from "./attributes";
import { type Contact, contactsSchema } from "./contacts";
import { type Figure, figuresSchema } from "./figures";
import type { ContentFiles } from "./files";
import { type LessonFacts, lessonFactsSchema } from "./lesson-facts";
import { type LessonText, readLessonText } from "./lesson-text";
import { checkParity } from "./parity";
import { type PictureFile, readPictures } from "./picture";
import { complainAbout, type Problem } from "./problem";
import { type Rule, rulesSchema } from "./rules";
import { readYaml } from "./yaml-file";

/** A lesson, checked. */
export interface Lesson {
  readonly id: string;
  readonly facts: LessonFacts;
  readonly texts: Readonly<Record<Locale, LessonText>>;
  readonly pictures: readonly PictureFile[];
}

/** All content, checked. */
export interface Library {
  /** By door, then in the order of the door. */
  readonly lessons: readonly Lesson[];
  readonly rules: readonly Rule[];
  readonly algorithm: Readonly<Record<Locale, Algorithm>>;
  readonly contacts: readonly Contact[];
  readonly figures: readonly Figure[];
}

/** The library, or every mistake found; never half of both. */
export type Compiled =
  | { readonly library: Library; readonly problems: readonly [] }
  | { readonly library: null; readonly problems: readonly Problem[] };

interface Shared extends Omit<Library, "lessons"> {}

function readShared(files: ContentFiles, problems: Problem[]): Shared | null {
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const text = files.get(file);
    const complain = complainAbout(file, problems);
    if (text !== undefined) return readYaml(text, schema, complain);
    complain(1, "the file is missing", "Put it back: the whole site takes its words from it.");
    return null;
  };
  const rules = read("content/rules.yml", rulesSchema);
  const contacts = read("content/contacts.yml", contactsSchema);
  const figures = read("content/figures.yml", figuresSchema);
  const [az, en, ru] = locales.map((locale) => read(`content/algorithm/${locale}.yml`, algorithmSchema));
  if (!rules || !contacts || !figures || !az || !en || !ru) return null;
  return { rules, contacts, figures, algorithm: { az, en, ru } };
}

function readLesson(id: string, files: ContentFiles, shared: Shared, problems: Problem[]): Lesson | null {
  const folder = `content/lessons/${id}`;
  const complainAt = (file: string) => complainAbout(file, problems);
  if (!idPattern.test(id)) {
    complainAt(folder)(1, `“${id}” is not a lesson id`, "Use small Latin letters, digits and hyphens.");
  }
  const missing = ["lesson.yml", ...locales.map((locale) => `${locale}.md`)].filter(
    (name) => !files.has(`${folder}/${name}`),
  );
  for (const name of missing) complainAt(`${folder}/${name}`)(1, "the file is missing", "Every lesson has lesson.yml, az.md, en.md and ru.md.");
  const factsFile = `${folder}/lesson.yml`;
  const facts = missing.includes("lesson.yml") ? null : readYaml(files.get(factsFile) ?? "", lessonFactsSchema, complainAt(factsFile));
  if (!facts) return null;
  for (const rule of facts.rules) {
    if (!shared.rules.some((known) => known.id === rule)) complainAt(factsFile)(1, `there is no rule “${rule}”`, "Use an id from content/rules.yml.");
  }
  const pictures = readPictures(id, files, complainAt);
  const sourceOf = (locale: Locale) => files.get(`${folder}/${locale}.md`) ?? "";
  const textOf = (locale: Locale) =>
    missing.includes(`${locale}.md`)
      ? null
      : readLessonText(
          sourceOf(locale),
          { locale, facts, pictures, canonical: { algorithm: shared.algorithm[locale], contacts: shared.contacts } },
          complainAt(`${folder}/${locale}.md`),
        );
  const [az, en, ru] = [textOf("az"), textOf("en"), textOf("ru")];
  for (const [locale, text] of [["en", en], ["ru", ru]] as const) {
    if (az && text) checkParity({ id, az, azSource: sourceOf("az") }, text, locale, complainAt(`${folder}/${locale}.md`));
  }
  for (const { name, servedAs } of pictures.values()) {
    const used = az && [...az.messages, ...az.questions].some((part) => part.picture?.src.endsWith(`/${servedAs}`));
    if (az && !used) complainAt(`${folder}/${name}`)(1, "no part of the lesson shows this picture", "Show it, or remove it.");
  }
  return az && en && ru ? { id, facts, texts: { az, en, ru }, pictures: [...pictures.values()] } : null;
}

function checkOrder(lessons: readonly Lesson[], problems: Problem[]): void {
  const places = new Map<string, string>();
  for (const { id, facts } of lessons) {
    const place = `${facts.door} ${facts.order}`;
    const other = places.get(place);
    if (other) complainAbout(`content/lessons/${id}/lesson.yml`, problems)(1, `“${other}” has the same door and order`, "Give each lesson its own place.");
    places.set(place, id);
  }
}

/** Reads and checks all content in one run; never throws for what an author wrote. */
export function compileLibrary(files: ContentFiles): Compiled {
  const problems: Problem[] = [];
  const shared = readShared(files, problems);
  if (!shared) return { library: null, problems };
  const ids = [...files.keys()].flatMap((file) => /^content\/lessons\/([^/]+)\//.exec(file)?.[1] ?? []);
  const lessons = [...new Set(ids)].flatMap((id) => readLesson(id, files, shared, problems) ?? []);
  checkOrder(lessons, problems);
  if (problems.length > 0) return { library: null, problems };
  const sorted = lessons.sort((a, b) => a.facts.door.localeCompare(b.facts.door) || a.facts.order - b.facts.order);
  return { library: { ...shared, lessons: sorted }, problems: [] };
}
