import { describe, expect, it } from "vitest";
import type { Reader } from "./algorithm";
import { fillCanonical, refuseRetyped, unknownName, wholeAlgorithm } from "./canonical";
import { canonical } from "./testing/shared-files";

describe("filling canonical words in", () => {
  it.each([
    ["{{a1}} {{a2}}", "Hands off! Keep away!"],
    ["{{ b2 }}", "Don't move a foot."],
    ["Call {{112}} or {{102}}.", "Call 112 or 102."],
    ["No braces at all", "No braces at all"],
  ])("turns %s into %s", (text, expected) => {
    const unknown: string[] = [];
    expect(fillCanonical(text, canonical, (written) => unknown.push(written))).toBe(expected);
    expect(unknown).toEqual([]);
  });

  it.each([
    ["{{a5}}", ["{{a5}}"]],
    ["{{A1}}", ["{{A1}}"]],
    ["{{}} {{ }}", ["{{}}", "{{ }}"]],
    ["{{algorithm-a}} here", ["{{algorithm-a}}"]],
    ["{a1}", ["{a1}"]],
    ["{{a1}", ["{{a1}"]],
    ["{{{a1}}}", ["{{{a1}}}"]],
    ["a } b", ["}"]],
    ["{{constructor}}", ["{{constructor}}"]],
  ])("hands back what it does not know in %s and leaves it as it stands", (text, expected) => {
    const unknown: string[] = [];
    expect(fillCanonical(text, canonical, (written) => unknown.push(written))).toBe(text);
    expect(unknown).toEqual(expected);
  });

  it("shows a number for adults to adults only", () => {
    const fill = (reader: Reader) => fillCanonical("{{805}}", { ...canonical, reader }, () => {});
    expect([fill("adult"), fill("teen"), fill("child")]).toEqual(["805", "{{805}}", "{{805}}"]);
  });

  it("offers the names that may be used here", () => {
    expect(unknownName("{{x}}", { ...canonical, reader: "adult" })[1]).toBe(
      "Use {{a1}}–{{a4}}, {{b1}}–{{b4}}, {{situation-a}}, {{situation-b}}, {{safe-way}}, {{112}}, {{102}}, {{805}}.",
    );
  });

  it("says a line in the reader’s form, and tells where there is none", () => {
    const fill = (text: string, reader: Reader) =>
      fillCanonical(text, { ...canonical, reader }, () => {});
    const ways = (["child", "teen", "adult"] as const).map((one) => fill("{{safe-way}}", one));
    expect(ways).toEqual([
      "They showed you this way.",
      "They showed you this way.",
      "An officially open way.",
    ]);
    expect(fill("{{no-adult}}", "adult")).toBe("{{no-adult}}");
    expect(unknownName("{{no-adult}}", { ...canonical, reader: "adult" })[0]).toBe(
      "“{{no-adult}}” has no form for this door’s readers",
    );
  });

  it("knows a paragraph that is a whole algorithm", () => {
    expect(wholeAlgorithm(" {{ algorithm-b }} ")).toBe("b");
    expect(wholeAlgorithm("{{algorithm-c}}")).toBeNull();
    expect(wholeAlgorithm("See {{algorithm-a}}")).toBeNull();
  });
});

function retyped(text: string): string[] {
  const told: string[] = [];
  refuseRetyped(text, canonical, (line, wrong, toDo) => told.push(`${line} — ${wrong}. ${toDo}`));
  return told;
}

const number = (line: number, name: string) =>
  `${line} — the number ${name} is typed by hand. Write {{${name}}}: it comes from one place.`;
const step = (line: number, words: string, name: string) =>
  `${line} — “${words}” is typed by hand. Write {{${name}}}: its words come from one place.`;

describe("words typed by hand", () => {
  it.each([
    ["Hands off!", [step(1, "Hands off!", "a1")]],
    ["One.\n\n- **Keep away!** Two.", [step(3, "Keep away!", "a2")]],
    ["Don’t move a foot.", [step(1, "Don't move a foot.", "b2")]],
    ["Now turn.\nTurn back by\nthe road.", [step(2, "Turn back by the road.", "a3")]],
    ["  > Turn back\n  > by the road.", [step(1, "Turn back by the road.", "a3")]],
    ["![Wait there.](a.svg)", [step(1, "Wait there.", "b4")]],
    // Also in the form of readers of another door.
    ["An officially open way.", [step(1, "An officially open way.", "safe-way")]],
    ["Call 112.", [number(1, "112")]],
    ["One.\n112-yə və 102-yə zəng et.", [number(2, "112"), number(2, "102")]],
    ["«112»", [number(1, "112")]],
    [
      "Call 805.",
      ["1 — the number 805 is typed by hand. Take it out: it is shown to adults only."],
    ],
  ])("are refused in %j", (text, expected) => {
    expect(retyped(text)).toEqual(expected);
  });

  it.each([
    "{{a1}} {{112}} {{ 102 }}",
    "---\ntranslates: a112b10200\n---\n\nText.",
    "## Heading {#call-112 rule=call-102}",
    "![Thing](112.svg) and [link](https://yolumuzqarabaga.az/102)",
    "In 1121 and 2102, 1,102 people and 3.112 more",
    "hands off, keep away",
    "Handstand: Shands off!",
  ])("are not seen in %j", (text) => {
    expect(retyped(text)).toEqual([]);
  });
});
