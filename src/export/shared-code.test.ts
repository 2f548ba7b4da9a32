import { describe, expect, it } from "vitest";
import { typesAsked } from "./shared-code";

describe("the question types a page asks", () => {
  it.each([
    ["none where no question is asked", '{"href":"/az/"}', []],
    [
      "each once, in one order, by its folder",
      '[{"type":"single"},{"type":"matching"},{"type":"single"}]',
      ["matching", "single-choice"],
    ],
    ["not a word that looks like one", '{"text":"\\"type\\":\\"picture\\""}', []],
  ])("are %s", (_, props, wanted) => {
    expect(typesAsked(props)).toEqual(wanted);
  });
});
