import { describe, expect, it } from "vitest";
import { mistakes, put } from "./testing/content-files";

const file = "content/figures.yml";
const later = '{ month: "2023-12", killed: 4, injured: 9 }';

/** Change of the second row, and what is told of it. */
const cases: [row: string, expected: string[]][] = [
  [
    '{ month: "2022-06", killed: 4, injured: 9 }',
    [
      `${file}:16 — 2022-06 does not come after 2022-06. Put the rows in the order of their months.`,
    ],
  ],
  [
    '{ month: "2023-12", killed: 2, injured: 9 }',
    [
      `${file}:16 — the totals of 2023-12 are smaller than those of 2022-06. Each row counts everybody since the series began.`,
    ],
  ],
  [
    '{ month: "2023-12", killed: 4, injured: 7 }',
    [
      `${file}:16 — the totals of 2023-12 are smaller than those of 2022-06. Each row counts everybody since the series began.`,
    ],
  ],
  [
    '{ month: "2023-13", killed: 4, injured: 9 }',
    [`${file}:16 — “series.rows.1.month” is not a month. Write year and month like this: 2026-01.`],
  ],
  [
    '{ month: "2023-12", killed: 4.5, injured: 9 }',
    [`${file}:16 — “series.rows.1.killed” is not a whole number. Write a whole number.`],
  ],
];

describe("the series of figures is refused when", () => {
  it.each(cases)("a row is %s", (row, expected) => {
    expect(mistakes({ [file]: put(later, row) })).toEqual(expected);
  });

  it("it has only one row, which draws no course", () => {
    const change = put(`    - ${later}\n`, "");
    expect(mistakes({ [file]: change })).toEqual([
      `${file}:15 — “series.rows” has too few lines. Give it at least 2 lines.`,
    ]);
  });
});

describe("a figure is refused when", () => {
  it.each([
    ["nobody is named who said it", "    said: { az: ad, en: name, ru: имя }\n", "said"],
    ["a language is missing", ", ru: имя", "figure.ru"],
  ])("%s", (_, from, field) => {
    const line = field === "said" ? 2 : 3;
    expect(mistakes({ [file]: put(from, "") })).toEqual([
      `${file}:${line} — “figures.0.${field}” is missing. ${field === "said" ? "Write a group of “name: value” lines." : "Write a text."}`,
    ]);
  });
});
