import type { Image, RootContent } from "mdast";
import type { Locale } from "@/i18n/locales";
import { isQuestionType, parseQuestion, typeNames } from "@/question-types/authoring";
import type { Picture, QuestionFacts } from "@/question-types/contract";
import type { Question } from "@/question-types/rules";
import { checkAttributes } from "./attributes";
import type { Canonical } from "./canonical";
import type { Section } from "./markdown";
import { type Pictures, resolvePicture } from "./picture";
import { filledText, plainText, refuseMarkup } from "./plain-text";
import type { Complain } from "./problem";

/** The word that begins the heading of a question. */
export const questionWord: Readonly<Record<Locale, string>> = {
  az: "Sual",
  en: "Question",
  ru: "Вопрос",
};

/** Whether a section's heading says that it is a question. */
export function isQuestionHeading(section: Section, locale: Locale): boolean {
  return new RegExp(`^${questionWord[locale]}\\s*:`).test(section.words);
}

const known = { values: ["rule", "type", "see"], flags: ["critical"] };

function takePicture(body: readonly RootContent[]): [Image | null, readonly RootContent[]] {
  const [first, ...rest] = body;
  const image =
    first?.type === "paragraph" && first.children.length === 1 ? first.children[0] : null;
  return image?.type === "image" ? [image, rest] : [null, body];
}

/**
 * Reads a section as a question: the common part here, the rest by its type.
 *
 * @param messageOf gives the message that teaches a rule, to read again after an unsafe answer
 * @returns null when a mistake was reported that leaves no question
 */
export function readQuestion(
  section: Section,
  locale: Locale,
  canonical: Canonical,
  pictures: Pictures,
  messageOf: (rule: string) => string | null,
  complainAtLine: Complain,
): Question | null {
  const id = section.attributes?.id ?? "";
  const complain: Complain = (line, wrong, toDo) => complainAtLine(line, wrong, toDo, id || null);
  checkAttributes(
    section.attributes,
    known,
    "Use #id, rule=…, type=…, see=… and critical.",
    (wrong, toDo) => complain(section.line, wrong, toDo),
  );
  refuseMarkup(section.heading.children, id || null, complainAtLine);
  const values = section.attributes?.values;
  const rule = values?.get("rule") ?? "";
  if (rule === "")
    complain(
      section.line,
      "the question names no rule",
      "Add rule=… with an id from content/rules.yml.",
    );
  const type = values?.get("type") ?? "single";
  if (!isQuestionType(type)) {
    complain(
      section.line,
      `there is no question type “${type}”`,
      `Use one of: ${typeNames.join(", ")}.`,
    );
    return null;
  }
  const see = values?.get("see") || messageOf(rule);
  if (rule !== "" && see === null) {
    complain(
      section.line,
      `no message of the lesson teaches the rule “${rule}”`,
      `Add rule=${rule} to the message that does.`,
    );
  }
  const [image, body] = takePicture(section.body);
  const pictureOf = (named: Image): Picture | null =>
    resolvePicture(named, pictures, canonical, id || null, complainAtLine);
  const picture = image ? pictureOf(image) : null;
  const words = section.words.replace(/^[^:]*:\s*/, "");
  const prompt = filledText(words, section.line, canonical, id || null, complainAtLine);
  if (prompt === "")
    complain(section.line, "the question asks nothing", "Write what it asks after the colon.");
  const critical = section.attributes?.flags.has("critical") ?? false;
  const facts: QuestionFacts = { id, rule, critical, see: see ?? "", prompt, picture };
  const plain = (node: RootContent) => plainText(node, canonical, id || null, complainAtLine);
  const block = { facts, body, locale, line: section.line, plain, picture: pictureOf };
  return parseQuestion(type, block, complain);
}
