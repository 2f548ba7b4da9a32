import { describe, expect, it } from "vitest";
import { describePicture } from "./picture";
import {
  type Changes,
  everyText,
  folder,
  inEveryText,
  mistakes,
  put,
} from "./testing/content-files";

const az = `${folder}/az.md`;
const picture = "![A small thing lies in the grass](thing.svg)";
const showing = (address: string) => everyText(put("(thing.svg)", `(${address})`));
const unused = (name: string) =>
  `${folder}/${name}:1 — no part of the lesson shows this picture. Show it, or remove it.`;
const long = `data:image/svg+xml;base64,${"A".repeat(80)}`;

const addresses: [address: string, wrong: string, toDo: string][] = [
  ...[
    "https://example.org/a.svg",
    "//example.org/a.svg",
    "javascript:alert(1)",
    "file:///a.svg",
  ].map((address): [string, string, string] => [
    address,
    `the picture “${address}” is not a file of this lesson`,
    "Put the drawing into the lesson's folder.",
  ]),
  [
    long,
    `the picture “${long.slice(0, 60)}…” is not a file of this lesson`,
    "Put the drawing into the lesson's folder.",
  ],
  ["photo.jpg", "the picture “photo.jpg” is not an SVG drawing", "Draw it as *.svg."],
  [
    "../k2/thing.svg",
    "there is no picture “../k2/thing.svg” in the lesson's folder",
    "Mend the name or add the drawing.",
  ],
];

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"\n  viewBox="0 0 4 3">\n${inside}</svg>`;

/** What a drawing may not hold. */
const unsafe = [
  "<script>alert(1)</script>",
  "<SCRIPT/>",
  "<s:script/>",
  "<foreignObject/>",
  '<path onload="alert(1)"/>',
  '<a href="javascript:alert(1)"/>',
  '<image href="https://example.org/a.png"/>',
  '<image xlink:href="data:image/png;base64,AAAA"/>',
  "<use href='other.svg#a'/>",
  '<set attributeName="href" to="x"/>',
  "<style>@import 'a.css';</style>",
  "<path fill=\"url('https://example.org/a#b')\"/>",
  "<path style=\"fill: image-set('https://example.org/a.png' 1x)\"/>",
  "<!DOCTYPE svg>",
  '<!ENTITY a "b">',
];

const noBox = 'the picture has no viewBox that begins at 0. Write it as viewBox="0 0 400 300".';

const cases: [name: string, changes: Changes, expected: string[]][] = [
  ...addresses.map(([address, wrong, toDo]): [string, Changes, string[]] => [
    `a picture's address is ${address.slice(0, 30)}`,
    showing(address),
    [...inEveryText(`7 — "leave": ${wrong}. ${toDo}`), unused("thing.svg")],
  ]),
  [
    "a picture has no description",
    { [az]: put(picture, "![ ](thing.svg)") },
    [
      `${az}:7 — "leave": the picture “thing.svg” has no description. Write what it shows between the square brackets.`,
    ],
  ],
  [
    "a question's picture has no description",
    { [az]: put("![A girl talks to her teacher](talk.svg)", "![](talk.svg)") },
    [
      `${az}:30 — "whom": the picture “talk.svg” has no description. Write what it shows between the square brackets.`,
    ],
  ],
  [
    "a description names an unknown word",
    { [az]: put("![A small", "![{{a7}} A small") },
    [
      `${az}:7 — "leave": “{{a7}}” is not known. Use {{a1}}–{{a4}}, {{b1}}–{{b4}}, {{situation-a}}, {{situation-b}}, {{safe-way}}, {{no-adult}}, {{112}}, {{102}}.`,
    ],
  ],
  ...["<svg/>", '<svg viewBox="10 0 4 3"/>', '<svg viewBox="0 0 100%"/>', ""].map(
    (text): [string, Changes, string[]] => [
      `a drawing is ${text === "" ? "empty" : text}`,
      { [`${folder}/thing.svg`]: text },
      [`${folder}/thing.svg:1 — ${noBox}`],
    ],
  ),
  ...unsafe.map((inside): [string, Changes, string[]] => [
    `a drawing holds ${inside}`,
    { [`${folder}/thing.svg`]: svg(inside) },
    [
      `${folder}/thing.svg:3 — the picture holds a script or points outside itself. Draw it with shapes and colours only.`,
    ],
  ]),
];

describe("the author is told when", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});

describe("a drawing", () => {
  it("may refer to its own parts and name its languages", () => {
    const inside =
      '<g xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/><use href="#a"/><path id="a" fill="url(#b)"/></g>';
    expect(mistakes({ [`${folder}/thing.svg`]: svg(inside) })).toEqual([]);
  });

  it("is served under a name that changes with what is in it", () => {
    const one = describePicture("k1", "a.svg", svg(""));
    expect(one).toMatchObject({ name: "a.svg", width: 4, height: 3 });
    expect(one?.servedAs).toMatch(/^a\.[0-9a-f]{8}\.svg$/);
    expect(describePicture("k1", "a.svg", svg(""))).toEqual(one);
    expect(describePicture("k1", "a.svg", svg("<g/>"))?.servedAs).not.toBe(one?.servedAs);
  });
});
