import { describe, expect, it } from "vitest";
import { decisionsOf, typeNames } from "@/question-types/authoring";
import { grade, type QuestionType, solution } from "@/question-types/rules";
import { exampleQuestion, exampleStrings } from "@/question-types/testing/example-question";
import { fitting, messageSlides } from "./message-slides";
import { type QuestionWords, questionSlides } from "./question-slides";
import type { DecisionSlide, Slide } from "./slide";

const words: QuestionWords = {
  safe: "Safe choice.",
  safer: "Safer:",
  otherwise: "What if?",
  first: "Which step comes first?",
};

function slidesOf(type: QuestionType): Slide[] {
  const question = exampleQuestion(type, "en");
  return questionSlides(question, decisionsOf(question), exampleStrings(question, "en"), words);
}

const decisions = (slides: readonly Slide[]) =>
  slides.filter((slide): slide is DecisionSlide => slide.kind === "decision");

const algorithm = {
  a: { situation: "A", rules: ["Stop!", "Wait."] },
  b: { situation: "B", rules: ["Stop!", "Wait."] },
} as never;

describe("a question on the wall", () => {
  it.each(typeNames)("shows what is asked, all options and all reasons: %s", (type) => {
    const question = exampleQuestion(type, "en");
    const said = JSON.stringify(slidesOf(type));
    expect(said).toContain(JSON.stringify(question.prompt).slice(1, -1));
    for (const { label, feedback } of grade(question, solution(question)).parts) {
      expect(said).toContain(JSON.stringify(label).slice(1, -1));
      expect(said).toContain(JSON.stringify(feedback).slice(1, -1));
    }
    // No island may take a slide for a question and bring a quiz's code along.
    expect(said).not.toMatch(/"type":/);
  });

  it("asks for each thing what belongs to it, and says why for that alone", () => {
    const asked = decisions(slidesOf("matching"));
    expect(asked).toHaveLength(4);
    for (const { options } of asked) {
      const right = options.filter(({ safe }) => safe);
      expect(right).toHaveLength(1);
      expect(options.filter(({ feedback }) => feedback !== "")).toEqual(right);
      expect(right[0]?.verdict).toBe("Belongs here");
    }
    expect(new Set(asked.map(({ options }) => options.map(({ text }) => text).join())).size).toBe(
      1,
    );
  });

  it("asks which step comes first, with the steps in another order", () => {
    const [asked] = decisions(slidesOf("ordering"));
    expect(asked?.heading).toBe(words.first);
    const places = asked?.options.map(({ place }) => place);
    expect(places).not.toEqual([1, 2, 3, 4]);
    expect([...(places ?? [])].sort()).toEqual([1, 2, 3, 4]);
  });

  it("shows the picture with its places before it asks for them", () => {
    const slides = slidesOf("picture");
    expect(slides.map(({ kind }) => kind)).toEqual(["prompt", "picture", "decision"]);
    expect(slides[1]).toMatchObject({ headed: false, places: expect.any(Array) });
    expect(slides[1]?.kind === "picture" && slides[1].places).toHaveLength(6);
    expect(decisions(slides)[0]?.several).toBe(true);
  });

  it("tells the safe way of a story to its end, then what the other choices lead to", () => {
    const headings = slidesOf("scenario").map(({ heading }) => heading);
    const order = [...new Set(headings.slice(1))];
    expect(order).toEqual([
      "At the crossroads",
      "Your friend laughs",
      "At the football pitch",
      "What if?",
      "In the grass",
      "It is never too late to stop",
      "Help is coming",
    ]);
  });

  it("judges in the words of the quiz, or of the type where it has its own", () => {
    const verdicts = (type: QuestionType) =>
      new Set(decisions(slidesOf(type)).flatMap(({ options }) => options.map((o) => o.verdict)));
    expect(verdicts("single")).toEqual(new Set(["Safe choice.", "Safer:"]));
    expect(verdicts("true-false")).toEqual(new Set(["That is right.", "Safer:"]));
    expect(verdicts("picture")).toEqual(
      new Set(["To be marked.", "Not one of these, but it is right to be careful."]),
    );
  });
});

describe("a message on the wall", () => {
  const text = (...paragraphs: string[]) => ({
    kind: "text" as const,
    content: {
      type: "root" as const,
      children: paragraphs.map((value) => ({
        type: "element" as const,
        tagName: "p",
        properties: {},
        children: [{ type: "text" as const, value }],
      })),
    },
  });

  it("is its picture, then a paragraph at a time, then the algorithm step by step", () => {
    const picture = { src: "/a.svg", alt: "A road", width: 400, height: 300 };
    const message = {
      id: "stop",
      heading: "Stop",
      rule: null,
      picture,
      ownText: "",
      parts: [text("One.", "Two."), { kind: "algorithm" as const, name: "b" as const }],
    };
    const slides = messageSlides(message, algorithm);
    expect(slides.map(({ kind }) => kind)).toEqual(["picture", "words", "words", "steps"]);
  });

  it("is cut between sentences where a paragraph is longer than a slide", () => {
    const sentence = "This is a sentence that says something about the safe way home. ";
    const long = { words: [sentence.repeat(9).trim()], item: false };
    const parts = fitting([long], 13);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(([block]) => block?.words.join("")).join(" ")).toBe(long.words[0]);
  });
});
