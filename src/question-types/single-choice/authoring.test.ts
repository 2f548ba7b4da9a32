import { describe, expect, it } from "vitest";
import { optionList, parsed } from "../testing/question-block";
import { singleChoiceAuthoring } from "./authoring";

const toDo = "Mark exactly one; for several safe ones write type=multiple.";

describe("a single choice", () => {
  it("is read from options of which exactly one is marked", () => {
    const { question, told } = parsed(singleChoiceAuthoring, optionList("--x"));
    expect(told).toEqual([]);
    expect(question).toMatchObject({ type: "single", id: "ball", rule: "leave" });
    expect(question?.options.map((option) => option.safe)).toEqual([false, false, true]);
    expect(question && singleChoiceAuthoring.answerKey(question)).toBe("[ ] [ ] [x]");
  });

  it.each([
    ["--", `1 — no option is marked [x]. ${toDo}`],
    ["x-x", `1 — 2 options are marked [x]. ${toDo}`],
  ])("is refused with the ticks %s", (ticks, expected) => {
    expect(parsed(singleChoiceAuthoring, optionList(ticks))).toEqual({
      question: null,
      told: [expected],
    });
  });

  it("says nothing of ticks while its options have mistakes of their own", () => {
    expect(parsed(singleChoiceAuthoring, optionList("-")).told).toEqual([
      "1 — the question has 1 option. Give it 2 to 6.",
    ]);
  });
});
