import type { Locale } from "@/i18n/locales";
import { parseQuestion, stringsFor } from "../authoring";
import type { Strings } from "../contract";
import type { Question, QuestionType } from "../rules";
import { questionBlock } from "./question-block";
import { typeFolders } from "./type-folders";

/** The example of a type in a language, as a question. */
export function exampleQuestion(type: QuestionType, locale: Locale): Question {
  const written = typeFolders.find((folder) => folder.type === type)?.examples[locale] ?? "";
  const [heading = "", ...body] = written.split("\n");
  const question = parseQuestion(type, questionBlock(body.join("\n").trim(), locale), () => {});
  if (!question) throw new Error(`example.${locale}.md of ${type} cannot be read.`);
  const prompt = heading.replace(/^##[^:]*:\s*/, "").replace(/\s*\{#.*$/, "");
  return { ...question, prompt };
}

/** The words of its form. */
export function exampleStrings(question: Question, locale: Locale): Strings {
  return stringsFor([question], locale)[question.type] ?? {};
}
