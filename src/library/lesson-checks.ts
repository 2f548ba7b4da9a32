import type { Locale } from "@/i18n/locales";
import { idPattern } from "./attributes";
import { isForAdults } from "./for-adults";
import type { LessonFacts } from "./lesson-facts";
import type { Section } from "./markdown";
import type { Complain } from "./problem";
import { isQuestionHeading, questionWord } from "./question";

/** Judges the ids of a file's parts: each has its own. */
export function checkIds(sections: readonly Section[], complain: Complain): void {
  const seen = new Set<string>();
  for (const section of sections) {
    const id = section.attributes?.id ?? null;
    if (id === null) {
      complain(section.line, `“${section.words}” has no id`, "Add one in braces: {#like-this}.");
    } else if (!idPattern.test(id)) {
      complain(
        section.line,
        `“${id}” is not an id`,
        "Use small Latin letters, digits and hyphens.",
      );
    } else if (seen.has(id)) {
      complain(section.line, "the id stands twice", "Give each part its own.", id);
    } else seen.add(id);
  }
}

/** Judges the headings of a lesson's parts: ids, and messages before questions. */
export function checkSections(
  sections: readonly Section[],
  locale: Locale,
  complain: Complain,
): void {
  checkIds(sections, complain);
  let questionsBegan = false;
  for (const section of sections) {
    const id = section.attributes?.id ?? null;
    const question = isQuestionHeading(section, locale);
    if (questionsBegan && !question && !isForAdults(section)) {
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

/** What `checkRules` looks at in a lesson. */
interface Parts {
  readonly messages: readonly { readonly id: string; readonly rule: string | null }[];
  readonly questions: readonly {
    readonly id: string;
    readonly rule: string;
    readonly see: string;
  }[];
  readonly lines: ReadonlyMap<string, number>;
}

/** Judges whether the parts teach and ask about the rules the lesson promises. */
export function checkRules(lesson: Parts, facts: LessonFacts, complain: Complain): void {
  const taught = new Set(lesson.messages.flatMap((message) => message.rule ?? []));
  for (const rule of facts.rules) {
    if (!taught.has(rule))
      complain(
        1,
        `lesson.yml promises the rule “${rule}”, but no message teaches it`,
        `Add rule=${rule} to a message, or take it out of lesson.yml.`,
      );
  }
  for (const { id, rule } of [...lesson.messages, ...lesson.questions]) {
    if (rule && !facts.rules.includes(rule)) {
      complain(
        lesson.lines.get(id) ?? 1,
        `the rule “${rule}” is not in the lesson.yml of this lesson`,
        "Mend its name, or add it there.",
        id,
      );
    }
  }
  for (const { id, see } of lesson.questions) {
    if (see !== "" && !lesson.messages.some((message) => message.id === see)) {
      complain(
        lesson.lines.get(id) ?? 1,
        `“see=${see}” names no message of the lesson`,
        "Use the id of one, or take it out.",
        id,
      );
    }
  }
}

/**
 * Judges how many questions there are, and whether a critical lesson has a critical one. Counts the
 * headings: a question that could not be read was reported already.
 */
export function checkAsked(
  asked: readonly Section[],
  facts: LessonFacts,
  complain: Complain,
): void {
  const count = asked.length;
  if (count < 3 || count > 6) {
    complain(1, `the lesson has ${count} question${count === 1 ? "" : "s"}`, "Give it 3 to 6.");
  }
  if (facts.critical && !asked.some((section) => section.attributes?.flags.has("critical"))) {
    complain(
      1,
      "lesson.yml calls the lesson critical, but none of its questions is",
      "Mark the deciding ones: {#… critical}.",
    );
  }
}
