import { parse as parseYaml } from "yaml";
import type { Locale } from "@/i18n/locales";
import type { Question } from "@/question-types/rules";
import { idPattern } from "./attributes";
import { type Canonical, refuseRetyped } from "./canonical";
import { checkLength } from "./length";
import type { LessonFacts } from "./lesson-facts";
import { type LessonDocument, lineOf, readDocument, type Section } from "./markdown";
import { type Message, readMessage } from "./message";
import type { PictureFile } from "./picture";
import { plainText } from "./plain-text";
import type { Complain } from "./problem";
import { isQuestionHeading, questionWord, readQuestion } from "./question";

/** A lesson in one language. */
export interface LessonText {
  readonly title: string;
  readonly summary: string;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  /** Mark of the Azerbaijani text this was translated from; null in Azerbaijani itself. */
  readonly translates: string | null;
  /** Line of each section by id, to point at in reports. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What reading a lesson file needs to know. */
export interface LessonContext {
  readonly locale: Locale;
  readonly facts: LessonFacts;
  readonly canonical: Canonical;
  readonly pictures: ReadonlyMap<string, PictureFile>;
}

function readHead(document: LessonDocument, context: LessonContext, complain: Complain) {
  const [title, second] = document.titles;
  if (!title) complain(1, "the lesson has no title", "Begin it with “# …”.");
  if (second) complain(second.line, "the lesson has a second title", "Use “##” for its parts.");
  for (const heading of document.strange) {
    complain(lineOf(heading), "a small heading stands before the first part", "Use “##”.");
  }
  const [first, ...more] = document.lead;
  if (first?.type !== "paragraph") {
    complain(title?.line ?? 1, "the lesson has no summary", "Write one sentence under the title.");
  }
  if (more[0]) complain(lineOf(more[0]), "the summary has more than one paragraph", "Keep one.");
  const summary = first ? plainText(first, context.canonical, null, complain) : "";
  if (summary.length > 160) {
    complain(
      first ? lineOf(first) : 1,
      `the summary has ${summary.length} characters`,
      "160 at the most.",
    );
  }
  return { title: title?.words ?? "", summary };
}

function readTranslates(document: LessonDocument, locale: Locale, complain: Complain) {
  const fields: unknown = document.frontmatter === "" ? {} : parseYaml(document.frontmatter);
  const names = typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
  for (const name of names) {
    if (name !== "translates" || locale === "az") {
      complain(1, `“${name}” may not stand at the head of this file`, "Remove the line.");
    }
  }
  const mark = (fields as { translates?: unknown } | null)?.translates;
  return mark === undefined || locale === "az" ? null : String(mark);
}

function checkSections(sections: readonly Section[], locale: Locale, complain: Complain): void {
  const seen = new Set<string>();
  let questionsBegan = false;
  for (const section of sections) {
    const id = section.attributes?.id ?? null;
    const question = isQuestionHeading(section, locale);
    if (id === null) {
      complain(section.line, `“${section.words}” has no id`, "Add one in braces: {#like-this}.");
    } else if (!idPattern.test(id)) {
      complain(
        section.line,
        `the id “${id}” is not one`,
        "Use small Latin letters, digits and hyphens.",
      );
    } else if (seen.has(id)) {
      complain(section.line, "the id stands twice", "Give each part its own.", id);
    } else seen.add(id);
    if (questionsBegan && !question) {
      complain(
        section.line,
        "a message stands after the first question",
        "Move it above the questions.",
        id,
      );
    }
    questionsBegan ||= question;
    const boxes = section.body.some(
      (node) =>
        node.type === "list" && node.children.some((item) => typeof item.checked === "boolean"),
    );
    if (boxes && !question) {
      complain(
        section.line,
        "there are options here, but this is not a question",
        `Begin the heading with “${questionWord[locale]}: ”.`,
        id,
      );
    }
  }
}

function checkRules(lesson: LessonText, facts: LessonFacts, complain: Complain): void {
  const taught = new Set(lesson.messages.flatMap((message) => message.rule ?? []));
  for (const rule of facts.rules) {
    if (!taught.has(rule))
      complain(
        1,
        `lesson.yml promises the rule “${rule}”, but no message teaches it`,
        `Add rule=${rule} to a message or take it out of lesson.yml.`,
      );
  }
  for (const { id, rule } of [...lesson.messages, ...lesson.questions]) {
    if (rule && !facts.rules.includes(rule)) {
      complain(
        lesson.lines.get(id) ?? 1,
        `the rule “${rule}” is not in the lesson.yml of this lesson`,
        "Mend the name or add it there.",
        id,
      );
    }
  }
  for (const { id, see } of lesson.questions) {
    if (see !== "" && !lesson.messages.some((message) => message.id === see)) {
      complain(
        lesson.lines.get(id) ?? 1,
        `see=${see} names no message of the lesson`,
        "Mend the id.",
        id,
      );
    }
  }
  const count = lesson.questions.length;
  if (count < 3 || count > 6)
    complain(1, `the lesson has ${count} questions`, "A lesson has 3 to 6.");
  if (facts.critical && !lesson.questions.some((question) => question.critical)) {
    complain(
      1,
      "the lesson is critical, but none of its questions is",
      "Mark the deciding ones: {#… critical}.",
    );
  }
}

/** Reads one language of a lesson and judges all that can be judged in it alone. */
export function readLessonText(
  source: string,
  context: LessonContext,
  complain: Complain,
): LessonText {
  const { locale, facts, canonical, pictures } = context;
  refuseRetyped(source, canonical, complain);
  const document = readDocument(source);
  const translates = readTranslates(document, locale, complain);
  const head = readHead(document, context, complain);
  checkSections(document.sections, locale, complain);
  const isQuestion = (section: Section) => isQuestionHeading(section, locale);
  const messages = document.sections
    .filter((section) => !isQuestion(section))
    .map((section) => readMessage(section, canonical, pictures, complain));
  const messageOf = (rule: string) => messages.find((message) => message.rule === rule)?.id ?? null;
  const questions = document.sections
    .filter(isQuestion)
    .flatMap(
      (section) => readQuestion(section, locale, canonical, pictures, messageOf, complain) ?? [],
    );
  const lines = new Map(
    document.sections.map((section) => [section.attributes?.id ?? "", section.line]),
  );
  const lesson: LessonText = { ...head, messages, questions, translates, lines };
  checkRules(lesson, facts, complain);
  const texts = messages.map(({ id, ownText }) => ({
    id,
    text: ownText,
    line: lines.get(id) ?? 1,
  }));
  checkLength(facts.door, texts, complain);
  return lesson;
}
