import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { elementsOf, elementWith, needed } from "./lesson-words";

/** All the script a hand-written quiz needs to acknowledge an answer. */
const script =
  'addEventListener("submit",e=>{e.preventDefault();e.target.querySelector("output").hidden=false})';

/** The lines of all lists in an element, not those that hold further lists. */
const linesOf = (element: Element) =>
  elementsOf(element, "li").filter((line) => elementsOf(line, "li").length === 1);

const isElement = (node: Element["children"][number]): node is Element => node.type === "element";

const childOf = (element: Element, name: string) =>
  element.children.filter(isElement).find(({ tagName }) => tagName === name);

/** The words of an answer to open. */
const optionOf = (answer: Element) =>
  textOf(needed(childOf(answer, "summary"), "words to an answer"));

/** What an answer that opens says, as a line of the key: sign, answer, reason. */
function keyLine(answer: Element): string {
  const [sign, ...reason] = textOf(needed(childOf(answer, "p"), "reason to an answer")).trim();
  return `${sign} ${optionOf(answer)}${reason.join("")}`;
}

/** A question's texts. */
interface QuestionTexts {
  readonly options: readonly string[];
  readonly key: readonly string[];
}

/** The options of a question and its key, what is safe first, as texts. */
function optionsAndKey(item: Element): QuestionTexts {
  const answers = elementsOf(item, "details");
  if (answers.every((answer) => childOf(answer, "p"))) {
    const key = answers.map(keyLine);
    const isSafe = (line: string) => line.startsWith("✓");
    return {
      options: answers.map(optionOf),
      key: [...key.filter(isSafe), ...key.filter((line) => !isSafe(line))],
    };
  }
  const key = answers.flatMap(linesOf);
  const options = linesOf(item).filter((line) => line !== item && !key.includes(line));
  return { options: options.map((line) => textOf(line)), key: key.map((line) => textOf(line)) };
}

/** A question of the finished page, which stands there with answers to open, as a form. */
function questionForm(item: Element, number: number, check: string): Element {
  const [heading] = elementsOf(item, "h3");
  const { options, key } = optionsAndKey(item);
  const rows = options.map((option, value) =>
    h("p", [h("label", [h("input", { type: "radio", name: `q${number}`, value }), " ", option])]),
  );
  const said = key.map((line) => h("p", line));
  return h("form", [
    h("h2", textOf(needed(heading, "question"))),
    ...elementsOf(item, "img").map(({ properties: { src, alt, width, height } }) =>
      h("img", { src, alt, width, height }),
    ),
    ...rows,
    h("button", check),
    h("output", { hidden: true }, said),
  ]);
}

/**
 * The questions of a lesson as a page that somebody wrote by hand, with one short script in it: the floor
 * that the time until the first acknowledged answer is measured against. Is made of the finished lesson page, with
 * a word on the button that checks.
 */
export function bareQuiz(html: string, check: string): string {
  const tree = fromHtml(html);
  const section = needed(elementWith(tree, "id", "questions"), "questions");
  const title = textOf(needed(elementsOf(section, "h2")[0], "title of its questions"));
  const list = needed(elementsOf(section, "ol")[0], "list of questions");
  const items = list.children.filter(isElement).filter(({ tagName }) => tagName === "li");
  const { lang } = needed(elementsOf(tree, "html")[0], "language").properties;
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("title", title),
        h("script", script),
      ]),
      h("body", [
        h("h1", title),
        ...items.map((item, number) => questionForm(item, number, check)),
      ]),
    ]),
  ]);
  visit(page, "element", (node) => {
    delete node.properties.class;
  });
  return toHtml(page, { omitOptionalTags: true, preferUnquoted: true });
}
