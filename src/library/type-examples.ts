import { z } from "zod";
import { byLocale, inEveryLocale, type Locale, locales } from "@/i18n/locales";
import { typeNames } from "@/question-types/authoring";
import { type MistakeExample, readMistakes } from "@/question-types/mistake-examples";
import type { Question, QuestionType } from "@/question-types/rules";
import { refuseRetyped } from "./canonical";
import { type ContentFiles, readGuideFiles } from "./files";
import { checkSections } from "./lesson-checks";
import type { Shared } from "./library";
import { loadLibrary } from "./load";
import { perLocale } from "./localized";
import { readDocument } from "./markdown";
import { compareQuestions } from "./parity";
import { type PictureFile, type Pictures, readPictures } from "./picture";
import { type Complain, complainAbout, formatProblems, inOrder, type Problem } from "./problem";
import { inLesson, isQuestionHeading, questionWord, readQuestion } from "./question";
import { readYaml } from "./yaml-file";

const wordsSchema = z.strictObject({ name: z.string().min(1), purpose: z.string().min(1) });

/** A type's about.yml: what authors call it and what it is for. */
const aboutSchema = perLocale(wordsSchema);

/** The example of a type in a language. */
export interface ExampleText {
  /** As its author wrote it. */
  readonly markdown: string;
  readonly question: Question;
}

/** What the author's guide shows of a question type, checked. */
export interface TypeExample {
  readonly type: QuestionType;
  /** Its folder in src/question-types. */
  readonly folder: string;
  readonly about: Readonly<Record<Locale, { readonly name: string; readonly purpose: string }>>;
  readonly texts: Readonly<Record<Locale, ExampleText>>;
  readonly pictures: readonly PictureFile[];
  readonly mistakes: readonly MistakeExample[];
}

/** On a page of the guide the part to read again is the sentence that names the rule. */
export const exampleSee = "rule";

function readExample(
  source: string,
  locale: Locale,
  shared: Shared,
  pictures: Pictures,
  complain: Complain,
): Question | null {
  const canonical = {
    algorithm: shared.algorithm[locale],
    contacts: shared.contacts,
    reader: "child" as const,
  };
  refuseRetyped(source, canonical, complain);
  const { sections } = readDocument(source);
  checkSections(sections, locale, complain);
  const [section, ...more] = sections;
  if (!section || more.length > 0 || !isQuestionHeading(section, locale)) {
    const toDo = `Begin it with “## ${questionWord[locale]}: ”.`;
    complain(1, "an example is one question and nothing else", toDo);
    return null;
  }
  const question = readQuestion(
    section,
    inLesson(locale, canonical, pictures, () => exampleSee),
    complain,
  );
  if (question && !shared.rules.some(({ id }) => id === question.rule)) {
    const toDo = "Use an id from content/rules.yml.";
    complain(section.line, `there is no rule “${question.rule}”`, toDo, question.id);
  }
  return question;
}

function readShownMistakes(source: string, complain: Complain): MistakeExample[] {
  try {
    return readMistakes(source);
  } catch (error) {
    complain(1, String((error as Error).message), "Compare it with the one of another type.");
    return [];
  }
}

function readFolder(
  folder: string,
  files: ContentFiles,
  shared: Shared,
  problems: Problem[],
): TypeExample | null {
  const path = `src/question-types/${folder}/`;
  const complainAt = (file: string) => complainAbout(file, problems);
  const pictures = readPictures(`example-${folder}`, files, complainAt, path);
  const textOf = (locale: Locale): ExampleText | null => {
    const file = `${path}example.${locale}.md`;
    const markdown = files.get(file) ?? "";
    const question = readExample(markdown, locale, shared, pictures, complainAt(file));
    return question && { markdown: markdown.trim(), question };
  };
  const texts = inEveryLocale(byLocale(textOf));
  const shown = `${path}mistakes.md`;
  const mistakes = readShownMistakes(files.get(shown) ?? "", complainAt(shown));
  const named = `${path}about.yml`;
  const about = readYaml(files.get(named) ?? "", aboutSchema, complainAt(named));
  if (!texts || !about) return null;
  const { az } = texts;
  for (const locale of locales) {
    const { question } = texts[locale];
    compareQuestions(az.question, question, (wrong) =>
      complainAt(`${path}example.${locale}.md`)(1, wrong, "Make them equal.", question.id),
    );
  }
  const sound = [...pictures.values()].filter((picture) => picture !== null);
  return {
    type: az.question.type,
    folder,
    about,
    texts,
    pictures: sound,
    mistakes,
  };
}

/** Every type's example, in the order of the type list, and every mistake in them. */
export function compileExamples(files: ContentFiles, shared: Shared) {
  const problems: Problem[] = [];
  const folders = [...files.keys()].flatMap(
    (file) => /^src\/question-types\/([^/]+)\/example\.az\.md$/.exec(file)?.[1] ?? [],
  );
  const examples = folders
    .flatMap((folder) => readFolder(folder, files, shared, problems) ?? [])
    .sort((one, other) => typeNames.indexOf(one.type) - typeNames.indexOf(other.type));
  return { examples, problems: inOrder(problems) };
}

let kept: readonly TypeExample[] | null = null;

/**
 * The checked examples of all types, for server components at build time; in development read anew
 * each time.
 *
 * @throws with every mistake in them, one a line: the build stops
 */
export function loadExamples(): readonly TypeExample[] {
  if (kept) return kept;
  const { examples, problems } = compileExamples(readGuideFiles(process.cwd()), loadLibrary());
  if (problems.length > 0)
    throw new Error(`The examples have mistakes:\n${formatProblems(problems)}`);
  if (process.env.NODE_ENV !== "development") kept = examples;
  return examples;
}
