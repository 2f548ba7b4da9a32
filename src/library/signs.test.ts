import { describe, expect, it } from "vitest";
import { compileLibrary } from "./compile";
import { type Changes, contentFiles, mistakes, put } from "./testing/content-files";

const file = "content/signs.yml";
const drawing = "content/signs/red.svg";
const svg = contentFiles().get(drawing) ?? "";

const cases: [name: string, changes: Changes, expected: string[]][] = [
  [
    "has no drawing",
    { [drawing]: null },
    [
      `${file}:5 — "red": there is no picture content/signs/red.svg. Draw it: pictures/scenes/signs/red.mjs, then npm run pictures.`,
    ],
  ],
  [
    "has a drawing without a size",
    { [drawing]: "<svg/>" },
    [
      `${drawing}:1 — the picture has no viewBox that begins at 0. Write it as viewBox="0 0 400 300".`,
    ],
  ],
  [
    "has a drawing that holds a script",
    { [drawing]: svg.replace("<path", "<script/><path") },
    [
      `${drawing}:2 — the picture holds a script or points outside itself. Draw it with shapes and colours only.`,
    ],
  ],
  [
    "is of a kind the gallery does not know",
    { [file]: put("kind: official", "kind: funny") },
    [`${file}:6 — “signs.0.kind” has an unknown value. Use one of: official, barrier, improvised.`],
  ],
  [
    "has no words on what to do",
    { [file]: put("    toDo: { az: ad, en: name, ru: имя }\n", "") },
    [`${file}:5 — “signs.0.toDo” is missing. Write a group of “name: value” lines.`],
  ],
  [
    "has a namesake",
    {
      [file]: (text) => text + text.slice(text.indexOf("  - id")),
    },
    [`${file}:11 — “red” stands twice. Keep one of them.`],
  ],
];

describe("a sign is refused when it", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});

describe("the gallery", () => {
  it("gives each sign its drawing, under a name that carries its hash", () => {
    const [sign] = compileLibrary(contentFiles()).library?.signs.signs ?? [];
    expect(sign?.picture).toMatchObject({ lesson: "signs", width: 400, height: 300 });
    expect(sign?.picture.servedAs).toMatch(/^red\.[0-9a-f]{8}\.svg$/);
  });

  it("refuses a drawing that no sign describes", () => {
    expect(mistakes({ "content/signs/blue.svg": svg })).toEqual([
      "content/signs/blue.svg:1 — no sign of content/signs.yml has this picture. Describe the sign there, or remove the picture.",
    ]);
  });
});
