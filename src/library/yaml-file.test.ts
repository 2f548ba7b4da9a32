import { describe, expect, it } from "vitest";
import { type Changes, folder, mistakes, put } from "./testing/content-files";
import { lineWith } from "./yaml-file";

const facts = `${folder}/lesson.yml`;
const quotes = "Mend the line; a text with signs in it stands in quotes.";
const id = "is not an id. Use small Latin letters, digits and hyphens.";
const steps = "    - Hands off!\n    - Keep away!\n";

/** File, change, and what is told of it as "line — …". */
const cases: [file: string, from: string, to: string, expected: string][] = [
  [
    facts,
    "door: child",
    "door: [child",
    `2 — this is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]). ${quotes}`,
  ],
  [
    facts,
    "order: 1",
    "order: 1: 2",
    `2 — this is not YAML (Nested mappings are not allowed in compact mappings). ${quotes}`,
  ],
  [facts, "minutes: 5", "order: 5", `3 — this is not YAML (Map keys must be unique). ${quotes}`],
  [
    facts,
    "minutes: 5",
    "---\nminutes: 5",
    `3 — this is not YAML (Source contains multiple documents). ${quotes}`,
  ],
  [
    facts,
    "minutes: 5",
    "minutes: *five",
    "3 — “*five” is read as a reference, not as a text. Put the text in quotes.",
  ],
  [
    facts,
    "door: child",
    "door: children",
    "1 — “door” has an unknown value. Use one of: child, teen, family, teacher.",
  ],
  [facts, "order: 1", "order: first", "2 — “order” is not a whole number. Write a whole number."],
  [facts, "order: 1", "order: 1.5", "2 — “order” is not a whole number. Write a whole number."],
  [facts, "order: 1", "order: 0", "2 — “order” is too small. Write at least 1."],
  [facts, "minutes: 5", "minutes: 90", "3 — “minutes” is too big. Write at most 60."],
  [facts, "minutes: 5\n", "", "1 — “minutes” is missing. Write a whole number."],
  [facts, "door: child\n", "", "1 — “door” is missing. Use one of: child, teen, family, teacher."],
  [
    facts,
    "critical: true",
    "critical: yes",
    "5 — “critical” is not true or false. Write true or false.",
  ],
  [
    facts,
    "critical: true",
    "critical: true\ncolour: red",
    "6 — “colour” is not known here. Remove it or mend its spelling.",
  ],
  [facts, "[leave-it, tell-adult]", "leave-it", "4 — “rules” is not a list. Write a list."],
  [
    facts,
    "[leave-it, tell-adult]",
    "[]",
    "4 — “rules” has too few lines. Give it at least 1 line.",
  ],
  [facts, "[leave-it, tell-adult]", "\n  - leave-it\n  - Tell It", `6 — “rules.1” ${id}`],
  ["content/rules.yml", "- id: leave-it", "- id: Leave it", `1 — “0.id” ${id}`],
  [
    "content/rules.yml",
    "- id: go-back",
    "- id: leave-it",
    "11 — “leave-it” stands twice. Keep one of them.",
  ],
  ["content/rules.yml", "  ru: имя\n", "", "1 — “0.ru” is missing. Write a text."],
  ["content/rules.yml", "  az: ad", '  az: ""', "3 — “0.az” is empty. Write it."],
  ["content/rules.yml", "  doors: []\n", "", "1 — “0.doors” is missing. Write a list."],
  [
    "content/rules.yml",
    "doors: []",
    "doors: [teacher]",
    "2 — “0.doors.0” has an unknown value. Use one of: child, teen, family.",
  ],
  [
    "content/rules.yml",
    "doors: []",
    "doors: [child, child]",
    "2 — “child” stands twice. Keep one of them.",
  ],
  ["content/misconceptions.yml", "[]", "- id: magic", "1 — “0.az” is missing. Write a text."],
  [
    "content/contacts.yml",
    'number: "112"',
    "number: 112",
    "1 — “0.number” is not a text. Write it in quotes.",
  ],
  [
    "content/contacts.yml",
    'number: "112"',
    'number: "+112"',
    "1 — “0.number” is not a number to call. Write three digits in quotes.",
  ],
  [
    "content/contacts.yml",
    'number: "102"',
    'number: "112"',
    "8 — “112” stands twice. Keep one of them.",
  ],
  [
    "content/contacts.yml",
    "shownTo: everyone",
    "shownTo: all",
    "4 — “0.shownTo” has an unknown value. Use one of: everyone, adults.",
  ],
  [
    "content/contacts.yml",
    "asOf: 2026-11-23",
    "asOf: 23 November 2026",
    "6 — “0.asOf” is not a date. Write year, month and day like this: 2026-01-31.",
  ],
  [
    "content/figures.yml",
    "asOf: 2026-01-12",
    "asOf: 2026-02-30",
    "7 — “figures.0.asOf” is not a date. Write year, month and day like this: 2026-01-31.",
  ],
  ["content/figures.yml", "id: since-2020", "id: since_2020", `2 — “figures.0.id” ${id}`],
  [
    "content/algorithm/az.yml",
    "source: An official page",
    "source:",
    "1 — “source” is not a text. Write it in quotes.",
  ],
  [
    "content/algorithm/az.yml",
    "confirmedBy: null\n",
    "",
    "1 — “confirmedBy” is missing. Write a text.",
  ],
  [
    "content/algorithm/az.yml",
    steps,
    "    - Hands off!\n",
    "7 — “a.rules” has too few lines. Give it at least 4 lines.",
  ],
  [
    "content/algorithm/az.yml",
    steps,
    `${steps}    - Wait.\n`,
    "7 — “a.rules” has too many lines. Give it at most 4 lines.",
  ],
  ["content/algorithm/az.yml", "- Hands off!", '- ""', "7 — “a.rules.0” is empty. Write it."],
  [
    "content/algorithm/az.yml",
    "b:\n",
    "c:\n",
    "1 — “b” is missing. Write a group of “name: value” lines.",
  ],
];

describe("the author of a YAML file is told", () => {
  it.each(cases)("%s: %j → %j", (file, from, to, expected) => {
    const told = mistakes({ [file]: put(from, to) });
    expect(told.filter((line) => line.startsWith(`${file}:`))).toContain(`${file}:${expected}`);
  });

  it.each(["content/contacts.yml", "content/rules.yml", "content/glossary.yml"])(
    "that %s is not a list",
    (file) => {
      const wrong = "the file is not a list. Write a list.";
      const changes: Changes = { [file]: "" };
      expect(mistakes(changes)).toEqual([`${file}:1 — ${wrong}`]);
    },
  );

  it("that there must be a number to call", () => {
    expect(mistakes({ "content/contacts.yml": "[]" })).toEqual([
      "content/contacts.yml:1 — the file has too few lines. Give it at least 1 line.",
    ]);
  });

  it("every mistake of a file at once", () => {
    expect(mistakes({ [facts]: "door: boat\norder: 0\nminutes: long\nrules: []\n" })).toEqual([
      `${facts}:1 — “door” has an unknown value. Use one of: child, teen, family, teacher.`,
      `${facts}:1 — “critical” is missing. Write true or false.`,
      `${facts}:2 — “order” is too small. Write at least 1.`,
      `${facts}:3 — “minutes” is not a whole number. Write a whole number.`,
      `${facts}:4 — “rules” has too few lines. Give it at least 1 line.`,
    ]);
  });
});

describe("the line of a word", () => {
  it.each([
    ["order", "door: child\norder: 1\n", 2],
    ["go-back", "rules: [leave-it]\n# go back\nmore: [a, go-back]\n", 3],
    ["leave", "rules: [leave-it]\n", 1],
  ])("%s in %j is %i", (word, text, line) => expect(lineWith(word, text)).toBe(line));
});
