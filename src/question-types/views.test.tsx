// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { PaperWords } from "./contract";
import { type Answer, emptyAnswer, grade, type Question, solution } from "./rules";
import { blockFacts } from "./testing/arbitraries";
import { choosing, multiple, options, single, trueFalse } from "./testing/questions";
import { AnswerForm, OpenForm, PaperForm, PaperKey } from "./views";

afterEach(cleanup);

const strings = { hint: "Choose" };
const six = { options: options("abcdef", "b") };

interface FormProps {
  readonly question: Question;
  readonly seed?: string;
  readonly graded?: Answer;
  readonly reveal?: boolean;
}

/** The form as the player holds it: the answer lives outside. */
function Form({ question, seed = "seed", graded, reveal = true }: FormProps) {
  const [answer, setAnswer] = useState<Answer>(graded ?? emptyAnswer(question));
  return (
    <fieldset>
      <legend>{question.prompt}</legend>
      <AnswerForm
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        grade={graded === undefined ? null : grade(question, graded)}
        reveal={reveal}
        seed={seed}
        strings={strings}
      />
      <output>{JSON.stringify(answer)}</output>
    </fieldset>
  );
}

const inputs = (role: "radio" | "checkbox") => screen.getAllByRole<HTMLInputElement>(role);
const words = () => screen.getAllByRole("listitem").map((item) => item.textContent);
const answer = () => JSON.parse(screen.getByRole("status").textContent ?? "null");
const everyInput = () => [...document.querySelectorAll("input")];
const verdicts = () =>
  Object.fromEntries(
    everyInput().map((input) => [input.value, input.closest("label")?.dataset.verdict]),
  );

describe("a question with one answer", () => {
  it("offers native radio buttons of one group, named by their options", async () => {
    render(<Form question={single()} />);
    expect(new Set(inputs("radio").map(({ name }) => name))).toEqual(new Set(["single"]));
    expect(inputs("radio").some(({ checked }) => checked)).toBe(false);
    await userEvent.click(screen.getByRole("radio", { name: "Option c" }));
    expect(answer()).toEqual({ chosen: "c" });
    await userEvent.click(screen.getByText("Option a"));
    expect(answer()).toEqual({ chosen: "a" });
    expect(inputs("radio").filter(({ checked }) => checked)).toHaveLength(1);
  });

  it("says how it is answered", () => {
    render(<Form question={single()} />);
    expect(screen.getByText("Choose")).toBeTruthy();
  });
});

describe("a question with several answers", () => {
  it("offers checkboxes that can be ticked and unticked", async () => {
    render(<Form question={multiple()} />);
    expect(inputs("checkbox")).toHaveLength(4);
    await userEvent.click(screen.getByRole("checkbox", { name: "Option d" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Option a" }));
    expect(answer()).toEqual({ chosen: ["a", "d"] });
    await userEvent.click(screen.getByRole("checkbox", { name: "Option d" }));
    expect(answer()).toEqual({ chosen: ["a"] });
  });
});

describe("the order on screen", () => {
  it.each([single(six), multiple(six)])("comes from the seed: $type", (question) => {
    const orders = ["one", "two", "three"].map((seed) => {
      render(<Form question={question} seed={seed} />);
      const order = words().join();
      cleanup();
      return order;
    });
    expect(new Set(orders).size).toBe(3);
    render(<Form question={question} seed="one" />);
    expect(words().join()).toBe(orders[0]);
    expect([...words()].sort()).toEqual(question.options.map(({ text }) => text));
  });

  it.each([single(six), multiple(six)])("stays while answering: $type", async (question) => {
    render(<Form question={question} />);
    const before = words();
    for (const { text } of question.options) {
      await userEvent.click(screen.getByText(text));
      expect(words()).toEqual(before);
    }
  });

  it("is always true, then false", () => {
    for (const seed of ["one", "two", "three", "four", "five"]) {
      render(<Form question={trueFalse()} seed={seed} />);
      expect(words()).toEqual(["True", "False"]);
      cleanup();
    }
  });
});

describe("after grading", () => {
  it.each([single(), multiple(), trueFalse()])(
    "nothing can be changed: $type",
    async (question) => {
      render(<Form question={question} graded={solution(question)} />);
      const all = everyInput();
      expect(all).toHaveLength(question.options.length);
      expect(all.filter(({ disabled }) => !disabled)).toEqual([]);
      for (const input of all) await userEvent.click(input);
      expect(answer()).toEqual(solution(question));
    },
  );

  it("each option is marked as it was judged", () => {
    const question = multiple();
    render(<Form question={question} graded={choosing(question, "ab")} />);
    expect(verdicts()).toEqual({ a: "safe", b: "unsafe", c: "missed", d: undefined });
    expect(document.querySelectorAll("label[data-verdict] svg")).toHaveLength(3);
  });

  it.each([
    [single(), "c", { a: undefined, b: undefined, c: "unsafe", d: undefined }],
    [multiple(), "ab", { a: "safe", b: "unsafe", c: undefined, d: undefined }],
    [trueFalse(), "a", { a: "unsafe", b: undefined }],
  ])("what was missed stays hidden while it will be asked again: $type", (question, ids, shown) => {
    render(<Form question={question} graded={choosing(question, ids)} reveal={false} />);
    expect(verdicts()).toEqual(shown);
    const icons = Object.values(shown).filter((verdict) => verdict !== undefined);
    expect(document.querySelectorAll("label svg")).toHaveLength(icons.length);
  });
});

describe("on paper", () => {
  const paper: PaperWords = { safe: "Safe choice.", safer: "Safer:" };

  it.each([single(), multiple(), trueFalse()])(
    "the answer is not given away: $type",
    (question) => {
      render(<PaperForm question={question} strings={strings} words={paper} />);
      expect(words()).toEqual(question.options.map(({ text }) => text));
      const attributes = [...document.querySelectorAll("li")].map((li) => li.attributes.length);
      expect(new Set(attributes)).toEqual(new Set([0]));
      expect(document.body.innerHTML).not.toContain("About");
    },
  );

  it.each([
    [single(), ["Option b", "Option a", "Option c", "Option d"], 1],
    [multiple(), ["Option a", "Option c", "Option b", "Option d"], 2],
    [trueFalse(), ["False", "True"], 1],
  ])(
    "the key has what is safe first, each option with its word and reason: $type",
    (q, order, safe) => {
      render(<PaperKey question={q} strings={strings} words={paper} />);
      const items = screen.getAllByRole("listitem");
      expect(items).toHaveLength(order.length);
      items.forEach((item, index) => {
        const option = q.options.find(({ text }) => text === order[index]);
        expect(within(item).getByText(order[index] as string)).toBeTruthy();
        expect(item.textContent).toMatch(new RegExp(`${option?.feedback}$`));
        expect(item.textContent).toContain(index < safe ? "Safe choice." : "Safer:");
      });
    },
  );

  it("the key says of a true sentence that it is right, not that it is a safe choice", () => {
    const words = { ...strings, safe: "That is right." };
    render(<PaperKey question={trueFalse()} strings={words} words={paper} />);
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("That is right.");
    expect(document.body.textContent).not.toContain("Safe choice.");
  });
});

it("before its script a question without such answers stands as on paper, with its key to open", () => {
  const steps = [..."abcd"].map((id) => ({ id, text: `Step ${id}`, feedback: `Why ${id}.` }));
  const ordering: Question = { ...blockFacts, type: "ordering", steps };
  const words = { safe: "Safe choice.", safer: "Safer:" };
  const still = { strings: { paper: "Number {total} steps." }, words, group: "q0", seed: "page" };
  render(<OpenForm question={ordering} answer="Answer" {...still} />);
  const key = document.querySelector("details");
  expect(key?.open).toBe(false);
  expect(key?.querySelector("summary")?.textContent).toBe("Answer");
  expect(key?.textContent).toContain("1. Step a — Why a.");
  key?.remove();
  expect(document.body.textContent).toContain("Number 4 steps.");
  expect(document.body.textContent).not.toContain("Why");
});
