import type { z } from "zod";
import { byLocale, inEveryLocale, type Locale, locales } from "@/i18n/locales";
import { algorithmSchema, readers } from "./algorithm";
import { contactsSchema } from "./contacts";
import { judgeCoverage } from "./coverage";
import { editionSchema } from "./edition";
import { figuresSchema } from "./figures";
import type { ContentFiles } from "./files";
import { judgeGiveaways } from "./giveaways";
import { checkExplained, glossarySchema } from "./glossary";
import type { Library, Shared } from "./library";
import { misconceptionsSchema } from "./misconceptions";
import { checkPlaces } from "./place-checks";
import { checkOpeners, plansSchema } from "./plans";
import { complainAbout, inOrder, type Problem } from "./problem";
import { readBank } from "./read-bank";
import { readLesson } from "./read-lesson";
import { rulesSchema } from "./rules";
import { judgeSafety } from "./safety";
import { signsSchema, withPictures } from "./signs";
import { readYaml } from "./yaml-file";

export type { Lesson, Library } from "./library";

/** The library, or every mistake found; never half of both. */
export type Compiled =
  | { readonly library: Library; readonly problems: readonly [] }
  | { readonly library: null; readonly problems: readonly Problem[] };

function readShared(files: ContentFiles, problems: Problem[]): Shared | null {
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const text = files.get(file);
    const complain = complainAbout(file, problems);
    if (text !== undefined) return readYaml(text, schema, complain);
    complain(1, "the file is missing", "Put it back: the whole site takes its words from it.");
    return null;
  };
  const rules = read("content/rules.yml", rulesSchema);
  const misconceptions = read("content/misconceptions.yml", misconceptionsSchema);
  const contacts = read("content/contacts.yml", contactsSchema);
  const figures = read("content/figures.yml", figuresSchema);
  const glossary = read("content/glossary.yml", glossarySchema);
  const signsRead = read("content/signs.yml", signsSchema);
  const signs = signsRead && withPictures(signsRead, files, problems);
  const plans = read("content/plans.yml", plansSchema);
  const edition = read("content/edition.yml", editionSchema);
  const algorithm = inEveryLocale(
    byLocale((locale) => read(`content/algorithm/${locale}.yml`, algorithmSchema)),
  );
  if (!rules || !misconceptions || !contacts || !figures || !glossary || !signs) return null;
  if (!plans || !edition || !algorithm) return null;
  checkLines(algorithm, problems);
  return { rules, misconceptions, contacts, figures, glossary, signs, plans, edition, algorithm };
}

/** Every language must have each canonical line, for the same readers. */
function checkLines(algorithm: Shared["algorithm"], problems: Problem[]): void {
  const saidTo = (locale: Locale) =>
    readers.flatMap((reader) =>
      Object.keys(algorithm[locale][reader].lines).map((name) => `${name} (${reader})`),
    );
  const az = saidTo("az");
  for (const locale of locales) {
    const own = saidTo(locale);
    const complain = complainAbout(`content/algorithm/${locale}.yml`, problems);
    for (const line of az.filter((one) => !own.includes(one)))
      complain(1, `the line “${line}” of az.yml is missing`, "Write it.");
    for (const line of own.filter((one) => !az.includes(one)))
      complain(1, `the line “${line}” is not in az.yml`, "Write it there first, or take it out.");
  }
}

/** What could be read, with every mistake found: what a writer sees while writing. */
export interface Draft {
  readonly library: Library | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks all content in one run; never throws for what an author wrote. */
export function readDraft(files: ContentFiles): Draft {
  const problems: Problem[] = [];
  const shared = readShared(files, problems);
  if (!shared) return { library: null, problems: inOrder(problems) };
  const ids = [...files.keys()].flatMap(
    (file) => /^content\/lessons\/([^/]+)\//.exec(file)?.[1] ?? [],
  );
  const lessons = [...new Set(ids)].flatMap((id) => readLesson(id, files, shared, problems) ?? []);
  checkPlaces(lessons, files, problems);
  const glossary = "content/glossary.yml";
  checkExplained(
    shared.glossary,
    lessons,
    ids,
    files.get(glossary) ?? "",
    complainAbout(glossary, problems),
  );
  const plans = "content/plans.yml";
  checkOpeners(shared.plans, ids, files.get(plans) ?? "", complainAbout(plans, problems));
  const sorted = lessons.sort(
    (a, b) => a.facts.door.localeCompare(b.facts.door) || a.facts.order - b.facts.order,
  );
  const bank = readBank(files, shared, sorted, problems);
  return { library: { ...shared, lessons: sorted, bank }, problems: inOrder(problems) };
}

/** The library, if there is no mistake anywhere: what a build takes. */
export function compileLibrary(files: ContentFiles): Compiled {
  const { library, problems } = readDraft(files);
  if (!library || problems.length > 0) return { library: null, problems };
  // Over all questions only when each of them could be read: otherwise one mistake would be told twice.
  const overAll = inOrder([
    ...judgeCoverage(library, files),
    ...judgeGiveaways(library),
    ...judgeSafety(library, files).problems,
  ]);
  return overAll.length === 0 ? { library, problems: [] } : { library: null, problems: overAll };
}
