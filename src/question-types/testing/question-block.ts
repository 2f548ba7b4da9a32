import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Locale } from "@/i18n/locales";
import type { QuestionBlock, TypeAuthoring } from "../contract";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The block of a question whose heading stands on line 1 and whose body begins on line 3. */
export function questionBlock(markdown: string, locale: Locale = "en"): QuestionBlock {
  const body: RootContent[] = parser.parse(`## Heading\n\n${markdown}`).children.slice(1);
  return {
    facts: { id: "ball", rule: "leave", critical: false, see: "m", prompt: "?", picture: null },
    body,
    locale,
    line: 1,
    plain: (node) => textOf(node).trim(),
  };
}

/** What a type makes of Markdown, and everything it tells the author. */
export function parsed<Q>(type: TypeAuthoring<Q>, markdown: string, locale: Locale = "en") {
  const told: string[] = [];
  const question = type.parse(questionBlock(markdown, locale), (line, wrong, toDo) =>
    told.push(`${line} — ${wrong}. ${toDo}`),
  );
  return { question, told };
}

/** A list of options from ticks: "-x-" is three options of which the second is safe. */
export function optionList(ticks: string): string {
  return [...ticks]
    .map((tick, index) => `- [${tick === "x" ? "x" : " "}] Act ${index}\n  > Why ${index}.\n`)
    .join("");
}
