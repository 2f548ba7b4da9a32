// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { grade } from "@/question-types/rules";
import {
  type ChoiceQuestion,
  choosing,
  multiple,
  options,
  single,
} from "@/question-types/testing/questions";
import { Feedback } from "./feedback";
import { quizWords } from "./testing/words";

afterEach(cleanup);

function lines(question: ChoiceQuestion, ids: string, reveal = true): (string | null)[] {
  render(
    <Feedback
      grade={grade(question, choosing(question, ids))}
      reveal={reveal}
      strings={quizWords}
      typeStrings={{}}
      headingRef={null}
    />,
  );
  return [...document.querySelectorAll("p")].map((p) => p.textContent);
}

describe("feedback", () => {
  it.each<[string, ChoiceQuestion, string, boolean, string[]]>([
    ["the safe option", single(), "b", true, ["Safe choice.", "About b."]],
    ["an unsafe option", single(), "a", true, ["Safer:", "About a.", "Also part of it: Option b"]],
    ["an unsafe option, asked again", single(), "a", false, ["Safer:", "About a."]],
    [
      "all that is safe",
      multiple(),
      "ac",
      true,
      ["Safe choice.", "Option a — About a.", "Option c — About c."],
    ],
    [
      "some of each",
      multiple(),
      "ab",
      true,
      [
        "Safer:",
        "Option a — About a.",
        "Option b — About b.",
        "Also part of it: Option c — About c.",
      ],
    ],
    [
      "some of each, asked again",
      multiple(),
      "ab",
      false,
      ["Safer:", "Option a — About a.", "Option b — About b."],
    ],
    [
      "the only safe one of several",
      multiple({ options: options("abc", "a") }),
      "a",
      true,
      ["Safe choice.", "About a."],
    ],
  ])("for %s", (_, question, ids, reveal, wanted) => {
    expect(lines(question, ids, reveal)).toEqual(wanted);
  });

  it("differs by icon and words, not by colour alone", () => {
    const icons = ["b", "a"].map((ids) => {
      lines(single(), ids);
      const drawn = document.querySelector("[tabindex='-1'] svg")?.innerHTML;
      cleanup();
      return drawn;
    });
    expect(icons[0]).toBeTruthy();
    expect(icons[0]).not.toBe(icons[1]);
  });

  it("can take the focus without becoming a stop of the Tab key", () => {
    lines(single(), "b");
    expect(screen.getByText("Safe choice.").getAttribute("tabindex")).toBe("-1");
  });
});
