import type { Image, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Locale } from "@/i18n/locales";
import type { Picture, QuestionBlock, TypeAuthoring } from "../contract";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

const pictureOf = ({ url, alt }: Image): Picture => ({
  src: `/pictures/${url}`,
  alt: alt ?? "",
  width: 400,
  height: 300,
});

/** The picture a question begins with, which the library takes before the type reads the rest. */
function takePicture(body: readonly RootContent[]): [Image | null, readonly RootContent[]] {
  const [first, ...rest] = body;
  const only =
    first?.type === "paragraph" && first.children.length === 1 ? first.children[0] : null;
  return only?.type === "image" ? [only, rest] : [null, body];
}

/**
 * The block of a question whose heading stands on line 1 and whose body begins on line 3, as the
 * library hands it to a type: a picture at the body's beginning is in the facts.
 */
export function questionBlock(markdown: string, locale: Locale = "en"): QuestionBlock {
  const all: RootContent[] = parser.parse(`## Heading\n\n${markdown}`).children.slice(1);
  const [image, body] = takePicture(all);
  return {
    facts: {
      id: "ball",
      rule: "leave",
      critical: false,
      see: "m",
      prompt: "?",
      picture: image ? pictureOf(image) : null,
    },
    body,
    locale,
    line: 1,
    plain: (node) => textOf(node).trim(),
    picture: pictureOf,
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
