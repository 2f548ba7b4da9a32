// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { PictureQuestion } from "./question";
import { pictureRules as rules } from "./rules";
import { pictureStrings } from "./strings";
import { pictureViews } from "./view";

afterEach(cleanup);

const { Answer, Paper, PaperKey, Open } = pictureViews;
const strings = pictureStrings.en;
const paperWords = { safe: "Safe choice.", safer: "Safer:" };

const question: PictureQuestion = {
  id: "village",
  rule: "signs-stop",
  critical: false,
  see: "m",
  prompt: "?",
  picture: null,
  type: "picture",
  ground: { src: "/village.svg", alt: "A village", width: 400, height: 300 },
  options: [..."abcd"].map((id, index) => ({
    id,
    text: `Place ${id}`,
    safe: "ac".includes(id),
    feedback: `About ${id}.`,
    x: 15 + index * 22,
    y: 40,
  })),
};

interface FormProps {
  readonly chosen?: readonly string[];
  readonly graded?: boolean;
  readonly reveal?: boolean;
  readonly seed?: string;
}

function Form({ chosen = [], graded = false, reveal = true, seed = "seed" }: FormProps) {
  const [answer, setAnswer] = useState({ chosen });
  return (
    <>
      <Answer
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        grade={graded ? rules.grade(question, answer) : null}
        reveal={reveal}
        seed={seed}
        strings={strings}
      />
      <output>{answer.chosen.join("")}</output>
    </>
  );
}

const box = (letter: string) =>
  screen.getByRole<HTMLInputElement>("checkbox", { name: new RegExp(`^\\d\\. Place ${letter}$`) });
const ring = (letter: string) =>
  document.querySelector<HTMLElement>(`label[for="${box(letter).id}"]`) as HTMLElement;
const chosen = () => screen.getByRole("status").textContent;

describe("the form", () => {
  it("shows the picture with its description, and every place as ring and as checkbox", () => {
    render(<Form />);
    expect(screen.getByRole("img", { name: "A village" })).toBeTruthy();
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
    for (const { id, x } of question.options) {
      expect(ring(id).style.left).toBe(`${x}%`);
      expect(ring(id).style.top).toBe("40%");
      const number = ring(id).textContent ?? "";
      expect(box(id).closest("label")?.textContent).toBe(`${number}. Place ${id}`);
    }
  });

  it("is answered in the picture as well as in the list, and both show it", async () => {
    render(<Form />);
    await userEvent.click(ring("c"));
    expect(chosen()).toBe("c");
    expect(box("c").checked).toBe(true);
    await userEvent.click(box("a"));
    expect(chosen()).toBe("ac");
    expect(ring("a").dataset.marked).toBe("true");
    await userEvent.click(ring("a"));
    expect(chosen()).toBe("c");
    expect(ring("a").dataset.marked).toBeUndefined();
  });

  it("names each checkbox once, by its number and place, and hides the rings from readers", () => {
    render(<Form />);
    const names = screen.getAllByRole("checkbox").map((input) => {
      const labelledby = input.getAttribute("aria-labelledby") ?? "";
      return document.getElementById(labelledby)?.textContent;
    });
    expect(names.map((name) => name?.slice(0, 2))).toEqual(["1.", "2.", "3.", "4."]);
    for (const { id } of question.options)
      expect(ring(id).getAttribute("aria-hidden")).toBe("true");
  });

  it("shows in the picture which place has the keyboard", async () => {
    render(<Form />);
    await userEvent.tab();
    const first = document.activeElement?.id;
    expect(document.querySelector("[data-focused]")?.getAttribute("for")).toBe(first);
    await userEvent.tab();
    expect(document.querySelectorAll("[data-focused]")).toHaveLength(1);
    expect(document.querySelector("[data-focused]")?.getAttribute("for")).not.toBe(first);
  });

  it("takes order and numbers from the seed", () => {
    const orders = ["a", "b", "c", "d", "e"].map((seed) => {
      render(<Form seed={seed} />);
      const order = screen.getAllByRole("listitem").map((item) => item.textContent);
      cleanup();
      return order.join();
    });
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it("is locked after grading; list and picture say how each place was judged", async () => {
    render(<Form chosen={["a", "b"]} graded />);
    await userEvent.click(ring("d"));
    expect(chosen()).toBe("ab");
    const verdicts = { a: "safe", b: "unsafe", c: "missed", d: undefined };
    for (const [id, verdict] of Object.entries(verdicts)) {
      expect(box(id).disabled).toBe(true);
      expect(ring(id).dataset.verdict).toBe(verdict);
      expect(box(id).closest("label")?.dataset.verdict).toBe(verdict);
      expect(box(id).closest("label")?.querySelectorAll("svg")).toHaveLength(verdict ? 1 : 0);
    }
    for (const words of [strings.found, strings.wrong, strings.right])
      expect(screen.getByText(words)).toBeTruthy();
  });

  it("keeps what was missed to itself while it will be asked again", () => {
    render(<Form chosen={["a", "b"]} graded reveal={false} />);
    expect(ring("c").dataset.verdict).toBeUndefined();
    expect(box("c").closest("label")?.dataset.verdict).toBeUndefined();
    expect(screen.queryByText(strings.right)).toBeNull();
  });
});

describe("on paper", () => {
  it("shows the same numbers in the picture and in the list, without giving the answer away", () => {
    render(<Paper question={question} strings={strings} words={paperWords} />);
    const numbers = [...document.querySelectorAll("text")].map((text) => text.textContent);
    expect(numbers).toEqual(["1", "2", "3", "4"]);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
    expect(items.map((item) => item[0])).toEqual(numbers);
    for (const [index, circle] of [...document.querySelectorAll("g")].entries()) {
      const name = items[index]?.slice(3);
      const place = question.options.find(({ text }) => text === name);
      expect(circle.querySelector("circle")?.getAttribute("cx")).toBe(String(place?.x));
      expect(circle.querySelector("circle")?.getAttribute("cy")).toBe("30");
    }
    expect(document.body.innerHTML).not.toMatch(/About|style=|<input/);
  });

  it("has a key apart: the places of the answer first, each with its reason and the paper's number", () => {
    const { unmount } = render(<Paper question={question} strings={strings} words={paperWords} />);
    const onPaper = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
    unmount();
    render(<PaperKey question={question} strings={strings} words={paperWords} />);
    const key = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
    expect(key.map((line) => line[0])).toEqual(["✓", "✓", "–", "–"]);
    for (const { text, safe, feedback } of question.options) {
      const line = onPaper.find((item) => item.endsWith(text));
      const word = safe ? strings.right : strings.wrong;
      expect(key).toContain(`${safe ? "✓" : "–"} ${line} — ${word} ${feedback}`);
    }
  });
});

it("before its script each numbered place opens whether it is to be marked", () => {
  const Still = Open as NonNullable<typeof Open>;
  render(<Still question={question} strings={strings} words={paperWords} group="q0" seed="page" />);
  const numbers = [...document.querySelectorAll("text")].map((text) => text.textContent);
  const places = [...document.querySelectorAll("details")];
  expect(places.map((place) => place.querySelector("summary")?.textContent?.[0])).toEqual(numbers);
  for (const place of places) {
    const name = place.querySelector("summary")?.textContent?.slice(3);
    const { safe, feedback } = question.options.find(({ text }) => text === name) ?? {};
    const said = safe ? "✓ To be marked." : "– Not one of these, but it is right to be careful.";
    expect(place.querySelector("p")?.textContent).toBe(`${said} ${feedback}`);
    expect(place.getAttribute("name")).toBeNull();
  }
});
