import { describe, expect, it } from "vitest";
import { optionList, parsed } from "../testing/question-block";
import { multipleChoiceAuthoring } from "./authoring";

describe("a multiple choice", () => {
  it.each(["x-", "x-x", "xx"])("is read with the ticks %s", (ticks) => {
    const { question, told } = parsed(multipleChoiceAuthoring, optionList(ticks));
    expect(told).toEqual([]);
    expect(question?.type).toBe("multiple");
    expect(question?.options.map((option) => (option.safe ? "x" : "-")).join("")).toBe(ticks);
    expect(question && multipleChoiceAuthoring.answerKey(question)).toBe(
      [...ticks].map((tick) => (tick === "x" ? "[x]" : "[ ]")).join(" "),
    );
  });

  it("is refused when no option is marked", () => {
    expect(parsed(multipleChoiceAuthoring, optionList("---"))).toEqual({
      question: null,
      told: ["1 — no option is marked [x]. Mark every option of the safe answer."],
    });
  });

  it("is refused when its options have mistakes", () => {
    expect(parsed(multipleChoiceAuthoring, "").question).toBeNull();
  });
});
