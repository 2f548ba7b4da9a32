import { describe, expect, it } from "vitest";
import { compileLibrary } from "./compile";
import {
  type Changes,
  contentFiles,
  everyText,
  folder,
  inEveryText,
  mistakes,
  put,
} from "./testing/content-files";

const old = "- An old thing can hurt you too.";
const names =
  "Use {{a1}}–{{a4}}, {{b1}}–{{b4}}, {{situation-a}}, {{situation-b}}, {{safe-way}}, {{no-adult}}, {{112}}, {{102}}.";

/** Puts Markdown into the first message, in place of its last list item, at line 13. */
const holding = (markdown: string) => put(old, `\n${markdown}`);

const cases: [name: string, changes: Changes, expected: string[]][] = [
  [
    "a message has two pictures",
    { [`${folder}/az.md`]: holding("![A girl](talk.svg)") },
    [
      `${folder}/az.md:13 — "leave": a second picture stands in one message. Give it its own message.`,
    ],
  ],
  [
    "a picture stands in a sentence",
    { [`${folder}/az.md`]: holding("Look ![A girl](talk.svg) here.") },
    [
      `${folder}/az.md:13 — "leave": a picture stands inside a sentence. Give it a paragraph of its own.`,
    ],
  ],
  [
    "an unknown word is named, on its own line of a paragraph",
    { [`${folder}/az.md`]: holding("Stay there.\nCall {{911}} now.") },
    [`${folder}/az.md:14 — "leave": “{{911}}” is not known. ${names}`],
  ],
  [
    "a word is named with a Cyrillic letter",
    { [`${folder}/az.md`]: holding("{{а1}}") },
    [`${folder}/az.md:13 — "leave": “{{а1}}” is not known. ${names}`],
  ],
  [
    "a brace is missing",
    { [`${folder}/az.md`]: holding("{{a1} Stay there.") },
    [`${folder}/az.md:13 — "leave": “{{a1}” is not known. ${names}`],
  ],
  [
    "a number for adults stands in a children's lesson",
    { [`${folder}/az.md`]: holding("Call {{805}}.") },
    [`${folder}/az.md:13 — "leave": the number 805 is shown to adults only. ${names}`],
  ],
  [
    "a whole algorithm stands in a sentence",
    { [`${folder}/az.md`]: holding("Do this: {{algorithm-a}}") },
    [
      `${folder}/az.md:13 — "leave": “{{algorithm-a}}” stands inside other text. Give it a paragraph of its own in a message, with an empty line above and below.`,
    ],
  ],
  [
    "a message has no heading",
    { [`${folder}/az.md`]: put("## Leave it where it is {#", "## {#") },
    [`${folder}/az.md:5 — "leave": the message has no heading. Write it after “##”.`],
  ],
  [
    "a heading holds markup",
    { [`${folder}/az.md`]: put("## Leave it where", "## Leave <i>it</i> where") },
    [`${folder}/az.md:5 — "leave": this is plain text, but has raw HTML in it. Take it out.`],
  ],
  [
    "a heading names an unknown word",
    { [`${folder}/az.md`]: put("## Leave it where", "## {{c1}} Leave it where") },
    [`${folder}/az.md:5 — "leave": “{{c1}}” is not known. ${names}`],
  ],
  [
    "a message says nothing",
    { [`${folder}/az.md`]: put("## Tell an adult", "## And {#and}\n\n## Tell an adult") },
    [
      `${folder}/az.md:14 — "and": the message says nothing. Write one or two sentences under its heading.`,
      ...["en", "ru"].map(
        (l) =>
          `${folder}/${l}.md:1 — "and": this part of az.md is missing in ${l}.md. Translate it.`,
      ),
    ],
  ],
  [
    "a message's braces hold something unknown",
    everyText(put("{#leave rule=leave-it}", "{#leave rule=leave-it critical see=tell}")),
    inEveryText(
      '5 — "leave": “see=” is not known in the braces of the heading. A message has #id and rule=….',
      '5 — "leave": “critical” is not known in the braces of the heading. A message has #id and rule=….',
    ),
  ],
];

describe("the author is told when", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});

describe("a message", () => {
  const first = (changes: Changes = {}) =>
    compileLibrary(contentFiles(changes)).library?.lessons[0]?.texts.en.messages[0];

  it("may link to an official portal", () => {
    const link = "Look [here](https://www.yolumuzqarabaga.az/permits?x=1).";
    expect(mistakes({ [`${folder}/az.md`]: holding(link) })).toEqual([]);
  });

  it("may name the number for adults where adults read", () => {
    const words = "Say again and again what you saw and where you saw it, please. ".repeat(20);
    const adult = everyText((text) =>
      holding(`Call {{805}}.\n\n${words}`)(text.replace(/\n## [^\n]*\{#role-play\}.*/s, "")),
    );
    const facts = { [`${folder}/lesson.yml`]: put("door: child", "door: family") };
    expect(mistakes({ ...adult, ...facts })).toEqual([]);
  });

  it("gets the canonical words into its heading and its picture's description", () => {
    const change = (text: string) =>
      put("[A small thing", "[{{b4}} A small thing")(put("## Leave", "## {{a1}} Leave")(text));
    const message = first(everyText(change));
    expect(message?.heading).toBe("Hands off! Leave it where it is");
    expect(message?.picture?.alt).toBe("Wait there. A small thing lies in the grass");
  });

  it("keeps its algorithm apart from its text, and counts its own sentences only", () => {
    const message = compileLibrary(contentFiles()).library?.lessons[0]?.texts.en.messages[1];
    expect(message?.parts.map((part) => part.kind)).toEqual(["text", "algorithm"]);
    expect(first()?.ownText).toBe(
      "You see a small thing. It may look like a toy. It is not yours. Leave it there. \nA small thing can hurt you.\nAn old thing can hurt you too.",
    );
  });
});
