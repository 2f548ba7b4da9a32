import type { Image, RootContent } from "mdast";
import type { Locale } from "@/i18n/locales";
import { isQuestionType, parseQuestion, typeNames } from "@/question-types/authoring";
import type { Picture, QuestionFacts } from "@/question-types/contract";
import type { Question } from "@/question-types/rules";
import { type Attributes, checkAttributes } from "./attributes";
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

/** Where a question stands, and what that place says about it: a lesson, the bank, the author's guide. */
export interface QuestionPlace {
  readonly locale: Locale;
  readonly canonical: Canonical;
  readonly pictures: Pictures;
  /** The `name=` attributes it may have, and the sentence that tells an author. */
  readonly values: readonly string[];
  readonly use: string;
  /** The rule it tests and the part to read again, or what is wrong with them. */
  readonly factsOf: (
    attributes: Attributes | null,
    complain: (wrong: string, toDo: string) => void,
  ) => { readonly rule: string; readonly see: string };
}

/**
 * A question of a lesson names its rule.
 *
 * @param messageOf gives the message that teaches a rule, to read again after an unsafe answer
 */
export function inLesson(
  locale: Locale,
  canonical: Canonical,
  pictures: Pictures,
  messageOf: (rule: string) => string | null,
): QuestionPlace {
  return {
    locale,
    canonical,
    pictures,
    values: ["rule", "type", "see", "idea"],
    use: "Use #id, rule=…, type=…, see=…, idea=… and critical.",
    factsOf(attributes, complain) {
      const rule = attributes?.values.get("rule") ?? "";
      if (rule === "")
        complain("the question names no rule", "Add rule=… with an id from content/rules.yml.");
      const see = attributes?.values.get("see") || messageOf(rule);
      if (rule !== "" && see === null) {
        complain(
          `no message of the lesson teaches the rule “${rule}”`,
          `Add rule=${rule} to the message that does.`,
        );
      }
      return { rule, see: see ?? "" };
    },
  };
}

function takePicture(body: readonly RootContent[]): [Image | null, readonly RootContent[]] {
  const [first, ...rest] = body;
  const image =
    first?.type === "paragraph" && first.children.length === 1 ? first.children[0] : null;
  return image?.type === "image" ? [image, rest] : [null, body];
}

/**
 * Reads a section as a question: the common part here, the rest by its type.
 *
 * @returns null when a mistake was reported that leaves no question
 */
export function readQuestion(
  section: Section,
  place: QuestionPlace,
  complainAtLine: Complain,
): Question | null {
  const { locale, canonical, pictures } = place;
  const id = section.attributes?.id ?? "";
  const complain: Complain = (line, wrong, toDo) => complainAtLine(line, wrong, toDo, id || null);
  const complainHere = (wrong: string, toDo: string) => complain(section.line, wrong, toDo);
  const known = { values: place.values, flags: ["critical"] };
  checkAttributes(section.attributes, known, place.use, complainHere);
  refuseMarkup(section.heading.children, id || null, complainAtLine);
  const { rule, see } = place.factsOf(section.attributes, complainHere);
  const type = section.attributes?.values.get("type") ?? "single";
  if (!isQuestionType(type)) {
    const toDo = `Use one of: ${typeNames.join(", ")}.`;
    complainHere(`there is no question type “${type}”`, toDo);
    return null;
  }
  const [image, body] = takePicture(section.body);
  const pictureOf = (named: Image): Picture | null =>
    resolvePicture(named, pictures, canonical, id || null, complainAtLine);
  const picture = image ? pictureOf(image) : null;
  const words = section.words.replace(/^[^:]*:\s*/, "");
  const prompt = filledText(words, section.line, canonical, id || null, complainAtLine);
  if (prompt === "")
    complainHere("the question asks nothing", "Write what it asks after the colon.");
  const critical = section.attributes?.flags.has("critical") ?? false;
  const facts: QuestionFacts = { id, rule, critical, see, prompt, picture };
  const plain = (node: RootContent) => plainText(node, canonical, id || null, complainAtLine);
  const block = { facts, body, locale, line: section.line, plain, picture: pictureOf };
  return parseQuestion(type, block, complain);
}
