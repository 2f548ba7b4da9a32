// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { multiple, single, trueFalse } from "@/question-types/testing/questions";
import { PaperQuiz } from "./paper-quiz";
import { quizWords, typeWords } from "./testing/words";

afterEach(cleanup);

const picture = {
  src: "/pictures/k1/ball.svg",
  alt: "A ball in the bushes",
  width: 400,
  height: 300,
};
const questions = [single({ picture }), multiple(), trueFalse()];

function place() {
  render(
    <PaperQuiz
      questions={questions}
      typeStrings={typeWords}
      answer="Answer"
      words={{ safe: quizWords.safe, safer: quizWords.safer }}
    />,
  );
}

describe("the questions on paper", () => {
  it("stand in the author's order, each with its picture and options", () => {
    place();
    const asked = screen.getAllByRole("heading").map((heading) => heading.textContent);
    expect(asked).toEqual(questions.map(({ prompt }) => prompt));
    expect(screen.getByRole("img", { name: "A ball in the bushes" })).toBeTruthy();
    for (const { options } of questions) {
      for (const { text } of options) expect(screen.getAllByText(text).length).toBeGreaterThan(1);
    }
  });

  it("keep every answer closed until it is opened", () => {
    place();
    const answers = [...document.querySelectorAll("details")];
    expect(answers).toHaveLength(3);
    expect(answers.filter(({ open }) => open)).toEqual([]);
    for (const answer of answers) {
      expect(answer.querySelector("summary")?.textContent).toBe("Answer");
      const outside = answer.closest("li")?.cloneNode(true) as HTMLElement;
      outside.querySelector("details")?.remove();
      expect(answer.textContent).toContain("About a.");
      expect(outside.textContent).not.toContain("About");
    }
  });
});
