import type { List, ListItem, RootContent } from "mdast";
import type { QuestionBlock, Report, TypeAuthoring } from "../contract";
import type { OrderingQuestion, Step } from "./question";
import { startOrder, stepsIn } from "./rules";
import { orderingStrings } from "./strings";

const lineOf = (node: RootContent | ListItem, fallback: number) =>
  node.position?.start.line ?? fallback;

function readFeedback(
  text: string,
  rest: readonly RootContent[],
  line: number,
  block: QuestionBlock,
  report: Report,
): string {
  const [quote, more] = rest;
  if (quote?.type !== "blockquote") {
    report(line, `the step “${text}” has no feedback`, "Write it below the step as “   > …”.");
    return "";
  }
  if (more) {
    report(
      lineOf(more, line),
      `there is more than the feedback under “${text}”`,
      "Keep one quote under each step.",
    );
  }
  const feedback = quote.children.map((child) => block.plain(child)).join(" ");
  if (feedback === "") {
    report(
      lineOf(quote, line),
      `the feedback of “${text}” is empty`,
      "Write why the step comes here, the safe action first.",
    );
  }
  return feedback;
}

function readStep(item: ListItem, id: string, block: QuestionBlock, report: Report): Step | null {
  const line = lineOf(item, block.line);
  const [label, ...rest] = item.children;
  const text = label?.type === "paragraph" ? block.plain(label) : "";
  if (text === "") {
    report(line, "a step has no text", "Write what is done after its number.");
    return null;
  }
  // A box with nothing after it is no box for Markdown, but it is for the author.
  if (typeof item.checked === "boolean" || /^\[[ xX]?\]$/.test(text)) {
    report(
      line,
      `the step “${text}” has a box`,
      "Take the box out: the order of the lines is the answer.",
    );
    return null;
  }
  return { id, text, feedback: readFeedback(text, rest, line, block, report) };
}

function onlyList(block: QuestionBlock, report: Report): List | null {
  const [list, second] = block.body.filter((node) => node.type === "list");
  for (const node of block.body) {
    if (node.type === "list") continue;
    report(
      lineOf(node, block.line),
      "something stands here that is not a step",
      "After its heading and picture a question holds one numbered list.",
    );
  }
  if (!list) {
    report(block.line, "the question has no steps", "Add a list with “1. ”, “2. ”, “3. ” lines.");
    return null;
  }
  if (second) {
    report(
      lineOf(second, block.line),
      "the steps are split into two lists",
      "Make one numbered list of them.",
    );
  }
  if (!list.ordered) {
    report(
      lineOf(list, block.line),
      "the steps have no numbers",
      "Begin each with “1. ”, “2. ” ….",
    );
  } else if (list.start !== 1) {
    report(lineOf(list, block.line), `the steps begin with ${list.start}`, "Begin with “1. ”.");
  }
  return list;
}

function readSteps(block: QuestionBlock, report: Report): Step[] {
  const list = onlyList(block, report);
  if (!list) return [];
  const count = list.children.length;
  if (count < 3 || count > 6) {
    report(
      block.line,
      `the question has ${count} step${count === 1 ? "" : "s"}`,
      "Give it 3 to 6.",
    );
  }
  const seen = new Set<string>();
  return list.children.flatMap((item, index) => {
    const step = readStep(item, String.fromCharCode(97 + index), block, report);
    if (!step) return [];
    if (seen.has(step.text)) {
      report(
        lineOf(item, block.line),
        `the step “${step.text}” stands twice`,
        "Change or remove one of them.",
      );
    }
    seen.add(step.text);
    return [step];
  });
}

/**
 * 1. What is done first
 *    > Why it comes here, the safe action first.
 * 2. What is done next
 *    > Why.
 * 3. What is done last
 *    > Why.
 *
 * Three to six steps in the right order; on the screen and on paper they are shuffled.
 */
export const orderingAuthoring: TypeAuthoring<OrderingQuestion> = {
  strings: orderingStrings,
  answerKey: ({ steps }) => steps.map(({ id }) => id).join(" "),
  offers: () => [],
  decisions: (question) => [
    {
      told: null,
      after: [],
      ground: null,
      kind: "order",
      options: stepsIn(question, startOrder(question, question.id)).map((step) => ({
        text: step.text,
        safe: true,
        feedback: step.feedback,
        place: question.steps.indexOf(step) + 1,
      })),
    },
  ],
  parse(block, report) {
    let sound = true;
    const steps = readSteps(block, (...mistake) => {
      sound = false;
      report(...mistake);
    });
    return sound ? { ...block.facts, type: "ordering", steps } : null;
  },
};
