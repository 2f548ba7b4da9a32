import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { elementsOf, elementWith } from "./lesson-words";

/** All the script a hand-written quiz needs to acknowledge an answer. */
const script =
  'addEventListener("submit",e=>{e.preventDefault();e.target.querySelector("output").hidden=false})';

/** The lines of all lists in an element, not those that hold further lists. */
const linesOf = (element) =>
  elementsOf(element, "li").filter((line) => elementsOf(line, "li").length === 1);

const childOf = (element, name) => element.children.find(({ tagName }) => tagName === name);

/** What an answer that opens says, as a line of the key: sign, answer, reason. */
function keyLine(answer) {
  const [sign, ...reason] = textOf(childOf(answer, "p")).trim();
  return `${sign} ${textOf(childOf(answer, "summary"))}${reason.join("")}`;
}

/** The options of a question and its key, what is safe first, as texts. */
function optionsAndKey(item) {
  const answers = elementsOf(item, "details");
  if (answers.every((answer) => childOf(answer, "p"))) {
    const key = answers.map(keyLine);
    const isSafe = (line) => line.startsWith("✓");
    return {
      options: answers.map((answer) => textOf(childOf(answer, "summary"))),
      key: [...key.filter(isSafe), ...key.filter((line) => !isSafe(line))],
    };
  }
  const key = answers.flatMap(linesOf);
  const options = linesOf(item).filter((line) => line !== item && !key.includes(line));
  return { options: options.map(textOf), key: key.map(textOf) };
}

/** A question of the finished page, which stands there with answers to open, as a form. */
function questionForm(item, number, check) {
  const [heading] = elementsOf(item, "h3");
  const { options, key } = optionsAndKey(item);
  const rows = options.map((option, value) =>
    h("p", [h("label", [h("input", { type: "radio", name: `q${number}`, value }), " ", option])]),
  );
  const said = key.map((line) => h("p", line));
  return h("form", [
    h("h2", textOf(heading)),
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
 * that the time until the first acknowledged answer is measured against.
 * @param {string} html the finished lesson page
 * @param {string} check the word on the button
 */
export function bareQuiz(html, check) {
  const tree = fromHtml(html);
  const section = elementWith(tree, "id", "questions");
  const [title] = elementsOf(section, "h2");
  const [list] = elementsOf(section, "ol");
  const items = list.children.filter(({ tagName }) => tagName === "li");
  const { lang } = elementsOf(tree, "html")[0].properties;
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("title", textOf(title)),
        h("script", script),
      ]),
      h("body", [
        h("h1", textOf(title)),
        ...items.map((item, number) => questionForm(item, number, check)),
      ]),
    ]),
  ]);
  visit(page, "element", (node) => {
    delete node.properties.class;
  });
  return toHtml(page, { omitOptionalTags: true, preferUnquoted: true });
}
