import { describe, expect, it } from "vitest";
import { everyText, folder, mistakes, put } from "./testing/content-files";

const az = `${folder}/az.md`;
const only = (change: (text: string) => string) =>
  mistakes({ [az]: change }).filter((line) => line.startsWith(`${az}:`));

describe("the author of the parts for adults is told when", () => {
  it.each<[string, (text: string) => string, string]>([
    [
      "the talk is missing",
      put("## Söhbət {#talk}\n\nAsk the child what to do.\n\n", ""),
      `${az}:1 — the part “Söhbət” is missing. Add “## Söhbət {#talk}” before the questions.`,
    ],
    [
      "its heading is another",
      put("## Söhbət", "## Danışaq"),
      `${az}:46 — "talk": its heading is “Danışaq”. Write “Söhbət”.`,
    ],
    [
      "the talk has two paragraphs",
      put("Ask the child what to do.", "Ask the child.\n\nThen listen."),
      `${az}:46 — "talk": this part holds one paragraph. Write one or two sentences to the adult.`,
    ],
    [
      "the role-play has no steps",
      put("1. The child stops.\n2. The child goes back and tells.\n\n", ""),
      `${az}:50 — "role-play": a role-play holds the situation, a numbered list of 2 to 4 steps and one paragraph for after. Write them in this order and nothing else.`,
    ],
    [
      "it names a rule",
      put("{#role-play}", "{#role-play rule=leave-it}"),
      `${az}:50 — "role-play": “rule=” is not known in the braces of the heading. Write {#role-play}.`,
    ],
  ])("%s", (_, change, told) => {
    expect(only(change)).toEqual([told]);
  });

  it("a role-play stands in a lesson for adults", () => {
    const told = mistakes({ [`${folder}/lesson.yml`]: put("door: child", "door: family") });
    expect(told).toContain(
      `${az}:50 — "role-play": a role-play stands in a lesson for adults. Take it out.`,
    );
  });

  it("only words that are there are read: sound parts are told nothing", () => {
    expect(mistakes(everyText((text) => text))).toEqual([]);
  });
});
