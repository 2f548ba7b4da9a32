// @vitest-environment happy-dom
import { virtual } from "@guidepup/virtual-screen-reader";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { mixedOptions } from "@/question-types/options";
import { openedAnswer } from "@/question-types/rules";
import { multiple, options, single, trueFalse } from "@/question-types/testing/questions";
import { OpenQuiz } from "./open-quiz";
import { pageSeed } from "./player";
import { quizWords, typeWords } from "./testing/words";

afterEach(cleanup);

const picture = {
  src: "/pictures/k1/ball.svg",
  alt: "A ball in the bushes",
  width: 400,
  height: 300,
};
const six = { options: options("abcdef", "b") };
const questions = [single({ picture, ...six }), multiple(six), trueFalse()];

function place() {
  render(
    <OpenQuiz
      questions={questions}
      typeStrings={typeWords}
      answer="Answer"
      words={{ safe: quizWords.safe, safer: quizWords.safer }}
    />,
  );
  return [...document.querySelectorAll(".open-quiz > li")].map((item) => [
    ...item.querySelectorAll("details"),
  ]);
}

const summaryOf = (answer: HTMLDetailsElement | undefined) =>
  answer?.querySelector("summary")?.textContent;

describe("the questions before their script", () => {
  it("stand in the author's order, each with its picture and its options once", () => {
    place();
    const asked = screen.getAllByRole("heading").map((heading) => heading.textContent);
    expect(asked).toEqual(questions.map(({ prompt }) => prompt));
    expect(screen.getByRole("img", { name: "A ball in the bushes" })).toBeTruthy();
    const words = document.body.textContent ?? "";
    for (const { text } of questions.flatMap((question) => question.options))
      expect(words.split(text).length - 1).toBe(
        questions.filter((question) => question.options.some((option) => option.text === text))
          .length,
      );
  });

  it("keep closed what is said to each option, and say it in words when it is opened", () => {
    place().forEach((answers, index) => {
      const question = questions[index] as (typeof questions)[number];
      expect(answers.map(summaryOf).sort()).toEqual(
        question.options.map(({ text }) => text).sort(),
      );
      for (const answer of answers) {
        expect(answer.open).toBe(false);
        const option = question.options.find(({ text }) => text === summaryOf(answer));
        const safe = typeWords[question.type]?.safe ?? "Safe choice.";
        expect(answer.querySelector("p")?.textContent).toBe(
          `${option?.safe ? `✓ ${safe}` : "– Safer:"} ${option?.feedback}`,
        );
      }
    });
  });

  it("let one option be open at a time where one is the answer, and several where several are", () => {
    const names = place().map((answers) => [
      ...new Set(answers.map((answer) => answer.getAttribute("name"))),
    ]);
    expect(names).toEqual([["q0"], [null], ["q2"]]);
  });

  it("show the options where the player looks for the one that is open", () => {
    place().forEach((answers, index) => {
      const question = questions[index] as (typeof questions)[number];
      answers.forEach((answer, at) => {
        const opened = openedAnswer(question, at, pageSeed(question.id));
        const chosen = question.options.find(({ text }) => text === summaryOf(answer))?.id;
        expect(opened).toEqual(question.type === "multiple" ? null : { chosen });
      });
      expect(openedAnswer(question, answers.length, pageSeed(question.id))).toBeNull();
      expect(openedAnswer(question, -1, pageSeed(question.id))).toBeNull();
    });
  });

  it("are heard one by one, each apart from its verdict and its reason", async () => {
    place();
    await virtual.start({ container: document.querySelector(".open-answers") as HTMLElement });
    const heard: string[] = [];
    while (heard.length < 100 && heard.at(-1) !== "end of list") {
      await virtual.next();
      heard.push(await virtual.lastSpokenPhrase());
    }
    await virtual.stop();
    const answers = heard.join(" | ").split(/ \| end of listitem[^|]*(?: \| |$)/);
    const options = mixedOptions(single(six), pageSeed(single(six).id));
    expect(answers.slice(0, -1)).toEqual(
      options.map(
        ({ text, safe, feedback }, place) =>
          `listitem, level 1, position ${place + 1}, set size 6 | group | ${text} | paragraph | ${safe ? "✓ | Safe choice." : "– | Safer:"} | ${feedback} | end of paragraph | end of group`,
      ),
    );
  });
});
