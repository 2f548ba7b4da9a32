import type { Blockquote, Heading, Image, List, ListItem, Paragraph, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Picture, QuestionBlock, Report } from "../contract";

/** Reading one scene. What the scenes are to each other is for authoring.ts. */

/** A choice as written: its target is a name that may not exist. */
export interface WrittenChoice {
  readonly line: number;
  readonly text: string;
  readonly safe: boolean;
  readonly feedback: string;
  readonly target: string;
}

/** A scene as written. */
export interface WrittenScene {
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly picture: Picture | null;
  readonly text: readonly string[];
  /** Null for an ending. */
  readonly choices: readonly WrittenChoice[] | null;
}

/** Small Latin letters, digits and single hyphens, as every id of a lesson (src/library/attributes.ts). */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const lineOf = (node: RootContent | ListItem, fallback: number) =>
  node.position?.start.line ?? fallback;

/** Words that stand on their own inside other markup, to be read as a paragraph is. */
const paragraph = (children: Paragraph["children"], around: RootContent): Paragraph => ({
  type: "paragraph",
  children,
  ...(around.position && { position: around.position }),
});

/** Parts `Words {#id}` into the words and what stands in the braces. */
function splitHeading(heading: Heading): { words: Paragraph; braces: string | null } {
  const last = heading.children.at(-1);
  const value = last?.type === "text" ? last.value.trimEnd() : "";
  const match = /\{([^{}]*)\}$/.exec(value);
  if (last?.type !== "text" || !match)
    return { words: paragraph(heading.children, heading), braces: null };
  const before = { ...last, value: value.slice(0, match.index) };
  const words = paragraph([...heading.children.slice(0, -1), before], heading);
  return { words, braces: (match[1] ?? "").trim() };
}

function readHeading(heading: Heading, block: QuestionBlock, report: Report) {
  const line = lineOf(heading, block.line);
  const { words, braces } = splitHeading(heading);
  const title = block.plain(words);
  const id = braces?.startsWith("#") ? braces.slice(1) : "";
  if (title === "") report(line, "a scene has no title", "Write it before the braces.");
  if (id === "") {
    report(line, `the scene “${title}” has no id`, "Write {#…} at the end of its heading.");
  } else if (!idPattern.test(id)) {
    report(line, `“${id}” is not an id`, "Use small Latin letters, digits and hyphens.");
  }
  return { line, id, title };
}

function readFeedback(
  text: string,
  line: number,
  [quote, ...more]: readonly RootContent[],
  block: QuestionBlock,
  report: Report,
): string {
  if (quote?.type !== "blockquote") {
    report(line, `the choice “${text}” has no feedback`, "Write it below the choice as “  > …”.");
    return "";
  }
  if (more[0]) {
    const wrong = `there is more than the feedback under “${text}”`;
    report(lineOf(more[0], line), wrong, "Keep one quote under each choice.");
  }
  const feedback = (quote as Blockquote).children.map((child) => block.plain(child)).join(" ");
  if (feedback === "") {
    const wrong = `the feedback of “${text}” is empty`;
    report(lineOf(quote, line), wrong, "Write the safe action, then the reason.");
  }
  return feedback;
}

function readChoice(item: ListItem, block: QuestionBlock, report: Report): WrittenChoice {
  const line = lineOf(item, block.line);
  const [label, ...rest] = item.children;
  const words = label?.type === "paragraph" ? label.children : [];
  const link = words.length === 1 && words[0]?.type === "link" ? words[0] : null;
  const text = link ? block.plain(paragraph(link.children, link)) : label ? textOf(label) : "";
  const target = link?.url.startsWith("#") ? link.url.slice(1) : "";
  if (item.checked === null || item.checked === undefined) {
    report(line, `the choice “${text}” has no box`, "Begin it with “- [ ] ” or “- [x] ”.");
  } else if (link && text === "") {
    report(line, "a choice has no text", "Write what the learner does in the square brackets.");
  } else if (target === "") {
    const toDo = "Write it as “[what I do](#scene)”, with the id of a scene further down.";
    report(line, `the choice “${text}” leads to no scene`, toDo);
  }
  const feedback = readFeedback(text, line, rest, block, report);
  return { line, text, safe: item.checked === true, feedback, target };
}

function readChoices(title: string, list: List, block: QuestionBlock, report: Report) {
  const count = list.children.length;
  if (count < 2 || count > 4) {
    const wrong = `the scene “${title}” has ${count} choice${count === 1 ? "" : "s"}`;
    report(lineOf(list, block.line), wrong, "Give it 2 to 4, or none where the story ends.");
  }
  const choices = list.children.map((item) => readChoice(item, block, report));
  choices.forEach(({ text, line }, index) => {
    if (text === "" || choices.findIndex((other) => other.text === text) === index) return;
    report(line, `the choice “${text}” stands twice`, "Change or remove one of them.");
  });
  if (choices.every(({ safe }) => safe)) {
    const toDo = "Leave the box of at least one empty: without a temptation nothing is decided.";
    report(lineOf(list, block.line), `the scene “${title}” has no unsafe choice`, toDo);
  }
  if (!choices.some(({ safe }) => safe)) {
    const toDo = "Mark at least one with [x]: deciding safely is always possible.";
    report(lineOf(list, block.line), `the scene “${title}” has no safe choice`, toDo);
  }
  return choices;
}

const imageOf = (node: RootContent | undefined): Image | null => {
  const only = node?.type === "paragraph" && node.children.length === 1 ? node.children[0] : null;
  return only?.type === "image" ? only : null;
};

/** Reads a scene: its heading and what stands below it. Reports every mistake in it. */
export function readScene(
  heading: Heading,
  body: readonly RootContent[],
  block: QuestionBlock,
  report: Report,
): WrittenScene {
  const { line, id, title } = readHeading(heading, block, report);
  const image = imageOf(body[0]);
  const picture = image ? block.picture(image) : null;
  const text: string[] = [];
  let choices: WrittenChoice[] | null = null;
  for (const node of image ? body.slice(1) : body) {
    const at = lineOf(node, line);
    if (choices) {
      const toDo = "Indent what belongs to the last choice; put the rest above the choices.";
      report(at, `something stands below the choices of “${title}”`, toDo);
    } else if (node.type === "list") {
      choices = readChoices(title, node, block, report);
    } else if (node.type !== "paragraph") {
      const toDo = "A scene holds a picture, one to three paragraphs, then a list of choices.";
      report(at, `something stands in “${title}” that is no part of a scene`, toDo);
    } else if (imageOf(node)) {
      report(at, `a picture stands in the middle of “${title}”`, "Put it below the heading.");
    } else text.push(block.plain(node));
  }
  if (text.length === 0) {
    if (choices) {
      report(line, `the scene “${title}” has no text`, "Tell in a few sentences what happens.");
    } else {
      const toDo = "Explain how it went: the safe action first, then why.";
      report(line, `the ending “${title}” has no text`, toDo);
    }
  }
  if (text.length > 3)
    report(line, `the scene “${title}” has ${text.length} paragraphs`, "Keep 1 to 3.");
  return { line, id, title, picture, text, choices };
}
