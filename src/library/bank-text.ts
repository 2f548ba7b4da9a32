import type { Image, Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Locale } from "@/i18n/locales";
import { type Canonical, refuseRetyped } from "./canonical";
import { checkIds } from "./lesson-checks";
import { readTranslates } from "./lesson-head";
import { type LessonDocument, lineOf, readDocument, type Section } from "./markdown";
import type { Comparable } from "./parity";
import type { Complain } from "./problem";
import { isQuestionHeading, type QuestionPlace, questionWord, readQuestion } from "./question";
import { readAllTags } from "./question-tags";

/** What reading a file of the bank needs to know. */
export interface BankContext {
  readonly locale: Locale;
  readonly canonical: Canonical;
  /** The rule its folder is named after. */
  readonly rule: string;
  /** The ids of the misconceptions. */
  readonly ideas: readonly string[];
  /** What is wrong with a part to read again, and what to do; null when nothing is. */
  readonly judgeSee: (see: string) => readonly [wrong: string, toDo: string] | null;
}

/** The rule is given by the folder, and the part to read again stands in a lesson. */
function inBank(context: BankContext, pictures: QuestionPlace["pictures"]): QuestionPlace {
  return {
    locale: context.locale,
    canonical: context.canonical,
    pictures,
    values: ["pair", "form", "idea", "see", "type"],
    use: "Use #id, pair=…, form=…, idea=…, see=…, type=… and critical; the folder names the rule.",
    factsOf(attributes, complain) {
      const see = attributes?.values.get("see") ?? "";
      const mistake = context.judgeSee(see);
      if (mistake) complain(...mistake);
      return { rule: context.rule, see };
    },
  };
}

function refuseOthers(document: LessonDocument, locale: Locale, complain: Complain): void {
  for (const node of [...document.titles, ...document.lead]) {
    const toDo = "A file of the bank holds nothing else: take it out.";
    complain(lineOf(node), "this does not belong to a question", toDo);
  }
  for (const section of document.sections) {
    if (isQuestionHeading(section, locale)) continue;
    const toDo = `Begin its heading with “${questionWord[locale]}: ”, or take it out.`;
    complain(section.line, "this part is not a question", toDo, section.attributes?.id);
  }
  if (document.sections.length === 0)
    complain(1, "there is no question here", "Write one, or remove the folder.");
}

/** Reports the pictures of a question. As reported ones they are passed over where it is read. */
function refusePictures(section: Section, complain: Complain): QuestionPlace["pictures"] {
  const images: Image[] = [];
  for (const node of section.body) {
    visit(node as Nodes, "image", (image) => {
      images.push(image);
    });
  }
  for (const image of images) {
    const toDo = "Say it in words: questions of the bank have no pictures.";
    const line = lineOf(image as RootContent);
    complain(line, `a picture stands here (“${image.url}”)`, toDo, section.attributes?.id);
  }
  return new Map(images.map(({ url }) => [url, null]));
}

/** Reads one language of a folder of the bank and judges all that can be judged in it alone. */
export function readBankText(source: string, context: BankContext, complain: Complain): Comparable {
  const { locale } = context;
  refuseRetyped(source, context.canonical, complain);
  const document = readDocument(source);
  const translates = readTranslates(document.frontmatter, locale, complain);
  refuseOthers(document, locale, complain);
  checkIds(document.sections, complain);
  const asked = document.sections.filter((section) => isQuestionHeading(section, locale));
  const questions = asked.flatMap((section) => {
    const place = inBank(context, refusePictures(section, complain));
    return readQuestion(section, place, complain) ?? [];
  });
  const lines = new Map(asked.map(({ attributes, line }) => [attributes?.id ?? "", line]));
  const tags = readAllTags(asked, context.ideas, complain);
  return { messages: [], questions, tags, translates, lines };
}
