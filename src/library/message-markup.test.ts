import { describe, expect, it } from "vitest";
import { type Changes, folder, mistakes, put } from "./testing/content-files";

const keep = "Keep to paragraphs, lists, bold, emphasis, one picture and allowed links.";
const links = "Links go by https to: yolumuzqarabaga.az.";

/** Puts Markdown into the first message, in place of its last list item, at line 13. */
const holding = (markdown: string) => put("- An old thing can hurt you too.", `\n${markdown}`);

/** Markdown a message may not hold → how it is called. */
const forbidden: [markdown: string, called: string][] = [
  ["<b>Stay</b> there.", "raw HTML"],
  ["<script>alert(1)</script>", "raw HTML"],
  ["<!-- ask again -->", "raw HTML"],
  ["| a | b |\n|---|---|\n| c | d |", "a table"],
  ["```\nStay\n```", "code"],
  ["`Stay` there.", "code"],
  ["> Stay there.", "a quote"],
  ["### Stay", "a heading"],
  ["***", "a line across"],
  ["~~Go~~ there.", "struck-out text"],
  ["[portal]: https://yolumuzqarabaga.az", "a link definition"],
  ["[^1]: A note.", "a footnote"],
];

/** Addresses a link may not have. */
const foreign = [
  "http://yolumuzqarabaga.az",
  "https://example.org/x",
  "https://yolumuzqarabaga.az.example.org",
  "https://yolumuzqarabaga.az@example.org",
  "https:yolumuzqarabaga.az",
  "javascript:alert(1)",
  "data:text/html,x",
  "mailto:a@example.org",
  "tel:999",
  "//example.org",
  "/az/lessons/k2/",
  "#tell",
];

const cases: [name: string, changes: Changes, expected: string[]][] = [
  ...forbidden.map(([markdown, called]): [string, Changes, string[]] => [
    `a message holds ${markdown.split("\n")[0]}`,
    { [`${folder}/az.md`]: holding(markdown) },
    [`${folder}/az.md:13 — "leave": a message holds ${called}. ${keep}`],
  ]),
  ...foreign.map((address): [string, Changes, string[]] => [
    `a message links to ${address}`,
    { [`${folder}/az.md`]: holding(`Look [here](${address}).`) },
    [`${folder}/az.md:13 — "leave": the link to “${address}” is not allowed. ${links}`],
  ]),
  [
    "an address is written without brackets",
    { [`${folder}/az.md`]: holding("Look at www.example.org today.") },
    [`${folder}/az.md:13 — "leave": the link to “http://www.example.org” is not allowed. ${links}`],
  ],
  [
    "a link goes by reference",
    { [`${folder}/az.md`]: holding("Look [there].\n\n[there]: https://example.org") },
    [
      `${folder}/az.md:13 — "leave": a message holds a link by reference. ${keep}`,
      `${folder}/az.md:15 — "leave": a message holds a link definition. ${keep}`,
    ],
  ],
  [
    "a picture goes by reference",
    { [`${folder}/az.md`]: holding("![A ball][b]\n\n[b]: thing.svg") },
    [
      `${folder}/az.md:13 — "leave": a message holds a picture by reference. ${keep}`,
      `${folder}/az.md:15 — "leave": a message holds a link definition. ${keep}`,
    ],
  ],
  [
    "a footnote is named",
    { [`${folder}/az.md`]: holding("Stay there.[^1]\n\n[^1]: A note.") },
    [
      `${folder}/az.md:13 — "leave": a message holds a footnote. ${keep}`,
      `${folder}/az.md:15 — "leave": a message holds a footnote. ${keep}`,
    ],
  ],
];

describe("the author is told when", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});
