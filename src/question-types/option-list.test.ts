import { describe, expect, it } from "vitest";
import { optionsKey, readOptions } from "./option-list";
import { optionList, questionBlock } from "./testing/question-block";

function read(markdown: string) {
  const told: string[] = [];
  const options = readOptions(questionBlock(markdown), (line, wrong, toDo) =>
    told.push(`${line} — ${wrong}. ${toDo}`),
  );
  return { options, told };
}

const onlyOptions =
  "something stands here that is not an option. After its heading and picture a question holds one list of options.";
const noBox = "Begin it with “- [ ] ” or “- [x] ”.";
const noFeedback = "Write it below the option as “  > …”.";
const empty = "is empty. Write the safe action, then the reason.";
const rest = "- [x] Act 1\n  > Why 1.\n";

const cases: [name: string, markdown: string, told: string[]][] = [
  ["nothing", "", ["1 — the question has no options. Add a list with “- [ ]” and “- [x]” lines."]],
  [
    "a paragraph only",
    "I think so.",
    [
      `3 — ${onlyOptions}`,
      "1 — the question has no options. Add a list with “- [ ]” and “- [x]” lines.",
    ],
  ],
  ["a paragraph before the options", `Well.\n\n${optionList("-x")}`, [`3 — ${onlyOptions}`]],
  [
    "two lists",
    `${optionList("-x")}\n***\n\n${optionList("-x")}`,
    [
      `8 — ${onlyOptions}`,
      "10 — the options are split into two lists. Remove what stands between them.",
    ],
  ],
  ["one option", optionList("x"), ["1 — the question has 1 option. Give it 2 to 6."]],
  ["seven options", optionList("x------"), ["1 — the question has 7 options. Give it 2 to 6."]],
  ["no box", `- Act 0\n  > Why 0.\n${rest}`, [`3 — the option “Act 0” has no box. ${noBox}`]],
  [
    "a box without a space behind it",
    `- [ ]Act 0\n  > Why 0.\n${rest}`,
    [`3 — the option “[ ]Act 0” has no box. ${noBox}`],
  ],
  ...["- [ ]", "- [x]", "- []", "-"].map((line): [string, string, string[]] => [
    `“${line}” with no text`,
    `${line}\n  > Why 0.\n${rest}`,
    ["3 — an option has no text. Write what the learner does after the box."],
  ]),
  [
    "no feedback",
    `- [ ] Act 0\n${rest}`,
    [`3 — the option “Act 0” has no feedback. ${noFeedback}`],
  ],
  [
    "feedback that is not indented, for the last option",
    "- [x] Act 0\n  > Why 0.\n- [ ] Act 1\n\n> Why 1.\n",
    [`7 — ${onlyOptions}`, `5 — the option “Act 1” has no feedback. ${noFeedback}`],
  ],
  [
    "a paragraph in place of the quote",
    `- [ ] Act 0\n\n  Why 0.\n\n${rest}`,
    [`3 — the option “Act 0” has no feedback. ${noFeedback}`],
  ],
  ["an empty quote", `- [ ] Act 0\n  >\n${rest}`, [`4 — the feedback of “Act 0” ${empty}`]],
  [
    "more than the quote",
    `- [ ] Act 0\n  > Why 0.\n\n  And more.\n\n${rest}`,
    ["6 — there is more than the feedback under “Act 0”. Keep one quote under each option."],
  ],
  [
    "the same option twice",
    `${optionList("-x")}- [ ] Act 0\n  > Again.\n`,
    ["7 — the option “Act 0” stands twice. Change or remove one of them."],
  ],
  [
    "several mistakes",
    "- Act 0\n- [ ] Act 1\n- [x] Act 2\n  >\n",
    [
      `3 — the option “Act 0” has no box. ${noBox}`,
      `4 — the option “Act 1” has no feedback. ${noFeedback}`,
      `6 — the feedback of “Act 2” ${empty}`,
    ],
  ],
];

describe("options with a mistake are refused, and the author is told", () => {
  it.each(cases)("%s", (_, markdown, told) => {
    expect(read(markdown)).toEqual({ options: null, told });
  });
});

describe("options", () => {
  it("get their letters in the author's order, with tick and feedback", () => {
    expect(read(optionList("-x"))).toEqual({
      options: [
        { id: "a", text: "Act 0", safe: false, feedback: "Why 0." },
        { id: "b", text: "Act 1", safe: true, feedback: "Why 1." },
      ],
      told: [],
    });
  });

  it("may be six, with empty lines between them, a big X and feedback of two paragraphs", () => {
    const markdown = `${optionList("-----").replaceAll("\n-", "\n\n-")}\n- [X] Act 5\n  > One.\n  >\n  > Two.\n`;
    const { options, told } = read(markdown);
    expect(told).toEqual([]);
    expect(options?.at(-1)).toEqual({ id: "f", text: "Act 5", safe: true, feedback: "One. Two." });
  });

  it("have a key that shows the ticks", () => {
    expect(optionsKey({ options: read(optionList("-x-")).options ?? [] })).toBe("[ ] [x] [ ]");
  });
});
