import { describe, expect, it } from "vitest";
import {
  type Changes,
  everyText,
  folder,
  inEveryText,
  mistakes,
  put,
} from "./testing/content-files";

const only = (change: (text: string) => string): Changes => ({ [`${folder}/az.md`]: change });
const ofAz = (...lines: string[]) => lines.map((line) => `${folder}/az.md:${line}`);
const use = "Use small Latin letters, digits and hyphens.";

/** Takes a question away, from its heading to the next one. */
const without = (id: string) => (text: string) =>
  text
    .split(/(?=^## )/m)
    .filter((part) => !part.includes(`{#${id} `))
    .join("");

/** Adds a question that differs from the others by its id only. */
const withQuestion = (id: string) => (text: string) =>
  `${text}\n${(text.split(/(?=^## )/m).find((part) => part.includes("{#grass ")) ?? "").replace("#grass", `#${id}`)}`;

const cases: [name: string, changes: Changes, expected: string[]][] = [
  [
    "a part has no braces",
    everyText(put(" {#leave rule=leave-it}", "")),
    inEveryText(
      "1 — lesson.yml promises the rule “leave-it”, but no message teaches it. Add rule=leave-it to a message, or take it out of lesson.yml.",
      "5 — “Leave it where it is” has no id. Add one in braces: {#like-this}.",
      '21 — "grass": no message of the lesson teaches the rule “leave-it”. Add rule=leave-it to the message that does.',
    ),
  ],
  [
    "a part has braces without an id",
    everyText(put("{#leave rule", "{rule")),
    inEveryText("5 — “Leave it where it is” has no id. Add one in braces: {#like-this}."),
  ],
  ...["Leave_It", "keçid", "leave--it", ""].map((id): [string, Changes, string[]] => [
    `“${id}” stands where an id should`,
    everyText(put("{#leave rule", `{#${id} rule`)),
    inEveryText(`5 — “${id}” is not an id. ${use}`),
  ]),
  [
    "two parts have one id",
    everyText(put("{#whom rule", "{#grass rule")),
    inEveryText('28 — "grass": the id stands twice. Give each part its own.'),
  ],
  [
    "a message stands after a question",
    everyText((text) => `${text}\n## And {#and}\n\nGo home.\n`),
    inEveryText(
      '59 — "and": a message stands after the first question. Move it above the questions.',
    ),
  ],
  [
    "options stand under a message",
    everyText(put("- A **small**", "- [ ] A **small**")),
    [
      ["az", 5, "Sual"],
      ["en", 9, "Question"],
      ["ru", 9, "Вопрос"],
    ].map(
      ([locale, line, word]) =>
        `${folder}/${locale}.md:${line} — "leave": there are options here, but this is not a question. Begin the heading with “${word}: ”.`,
    ),
  ],
  [
    "a question says see= and no message has that id",
    everyText(put("see=tell", "see=told")),
    inEveryText(
      '39 — "old": “see=told” names no message of the lesson. Use the id of one, or take it out.',
    ),
  ],
  [
    "a question is about a rule that lesson.yml does not name",
    everyText(put("{#old rule=leave-it", "{#old rule=go-back")),
    inEveryText(
      '39 — "old": the rule “go-back” is not in the lesson.yml of this lesson. Mend its name, or add it there.',
    ),
  ],
  [
    "there are too few questions",
    everyText(without("old")),
    inEveryText("1 — the lesson has 2 questions. Give it 3 to 6."),
  ],
  [
    "there is one question",
    everyText((text) => without("whom")(without("old")(text))),
    [
      ...inEveryText("1 — the lesson has 1 question. Give it 3 to 6."),
      `${folder}/talk.svg:1 — no part of the lesson shows this picture. Show it, or remove it.`,
    ],
  ],
  [
    "there are too many questions",
    everyText((text) =>
      ["one", "two", "three", "four"].reduce((all, id) => withQuestion(id)(all), text),
    ),
    inEveryText("1 — the lesson has 7 questions. Give it 3 to 6."),
  ],
  [
    "the lesson is critical and no question is",
    everyText(put(" critical}", "}")),
    inEveryText(
      "1 — lesson.yml calls the lesson critical, but none of its questions is. Mark the deciding ones: {#… critical}.",
    ),
  ],
];

describe("the author is told when", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});

describe("a question that cannot be read", () => {
  it("is told once, and not missed in the count, as the critical one, or in the translations", () => {
    const text = "“I leave it there” has no feedback. Write it below the option as “  > …”.";
    expect(mistakes(only(put("  > It stays where it is.\n", "")))).toEqual(
      ofAz(`25 — "grass": the option ${text}`),
    );
  });
});
