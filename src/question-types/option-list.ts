import type { List, ListItem, RootContent } from "mdast";
import type { QuestionBlock, Report } from "./contract";
import type { Option } from "./options";

/** The markdown the choice types share: a task list with a quote of feedback under every line. */

const lineOf = (node: RootContent | ListItem, fallback: number) =>
  node.position?.start.line ?? fallback;

function readOption(
  item: ListItem,
  index: number,
  block: QuestionBlock,
  report: Report,
): Option | null {
  const line = lineOf(item, block.line);
  const [label, ...rest] = item.children;
  const text = label?.type === "paragraph" ? block.plain(label) : "";
  // A box with nothing after it is no box for Markdown, but it is for the author.
  if (text === "" || /^\[[ xX]?\]$/.test(text)) {
    report(line, "an option has no text", "Write what the learner does after the box.");
    return null;
  }
  if (item.checked === null || item.checked === undefined) {
    report(line, `the option “${text}” has no box`, "Begin it with “- [ ] ” or “- [x] ”.");
    return null;
  }
  const [quote, ...more] = rest;
  if (quote?.type !== "blockquote") {
    report(line, `the option “${text}” has no feedback`, "Write it below the option as “  > …”.");
    return null;
  }
  if (more[0]) {
    report(
      lineOf(more[0], line),
      `there is more than the feedback under “${text}”`,
      "Keep one quote under each option.",
    );
  }
  const feedback = quote.children.map((child) => block.plain(child)).join(" ");
  if (feedback === "") {
    report(
      lineOf(quote, line),
      `the feedback of “${text}” is empty`,
      "Write the safe action, then the reason.",
    );
    return null;
  }
  return { id: String.fromCharCode(97 + index), text, safe: item.checked, feedback };
}

function onlyList(block: QuestionBlock, report: Report): List | null {
  const lists = block.body.filter((node) => node.type === "list");
  for (const node of block.body) {
    if (node.type !== "list") {
      report(
        lineOf(node, block.line),
        "something stands here that is not an option",
        "After its heading and picture a question holds one list of options.",
      );
    }
  }
  if (lists[0] === undefined) {
    report(block.line, "the question has no options", "Add a list with “- [ ]” and “- [x]” lines.");
    return null;
  }
  if (lists[1]) {
    report(
      lineOf(lists[1], block.line),
      "the options are split into two lists",
      "Remove what stands between them.",
    );
  }
  return lists[0];
}

/**
 * Reads the options of a block, 2 to 6 of them, all different. Reports every mistake.
 *
 * @returns null when anything was reported
 */
export function readOptions(block: QuestionBlock, report: Report): Option[] | null {
  let sound = true;
  const spy: Report = (line, wrong, toDo) => {
    sound = false;
    report(line, wrong, toDo);
  };
  const list = onlyList(block, spy);
  if (!list) return null;
  const count = list.children.length;
  if (count < 2 || count > 6) {
    spy(block.line, `the question has ${count} option${count === 1 ? "" : "s"}`, "Give it 2 to 6.");
  }
  const options = list.children.flatMap((item, index) => {
    const option = readOption(item, index, block, spy);
    return option ? [option] : [];
  });
  for (const { id, text } of options) {
    if (options.find((other) => other.text === text)?.id === id) continue;
    const item = list.children[id.charCodeAt(0) - 97];
    const line = item ? lineOf(item, block.line) : block.line;
    spy(line, `the option “${text}” stands twice`, "Change or remove one of them.");
  }
  return sound ? options : null;
}

/** The answer key of a question with options: which boxes are ticked, in the author's order. */
export function optionsKey(question: { readonly options: readonly Option[] }): string {
  return question.options.map((option) => (option.safe ? "[x]" : "[ ]")).join(" ");
}
