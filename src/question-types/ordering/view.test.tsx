// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import type { PaperWords } from "../contract";
import { blockFacts } from "../testing/arbitraries";
import type { OrderingQuestion, StepOrder } from "./question";
import { orderingRules, startOrder } from "./rules";
import { orderingStrings } from "./strings";
import { orderingViews } from "./view";

afterEach(cleanup);

const steps = [..."abcd"].map((id) => ({ id, text: `Step ${id}`, feedback: `Why ${id}.` }));
const question: OrderingQuestion = { ...blockFacts, type: "ordering", steps };
const strings = orderingStrings.en;
const seed = "seed";
const start = startOrder(question, seed);

interface FormProps {
  readonly graded?: string;
  readonly reveal?: boolean;
  readonly begin?: string;
}

/** The form as the player holds it: the answer lives outside. */
function Form({ graded, begin, reveal = true }: FormProps) {
  const given = graded ?? begin;
  const [answer, setAnswer] = useState<StepOrder>({ order: given ? [...given] : null });
  return (
    <fieldset data-answer={JSON.stringify(answer.order)}>
      <legend>?</legend>
      <orderingViews.Answer
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        grade={graded === undefined ? null : orderingRules.grade(question, answer)}
        reveal={reveal}
        seed={seed}
        strings={strings}
      />
    </fieldset>
  );
}

const shown = () =>
  [...document.querySelectorAll("[data-step]")].map(({ textContent }) => textContent?.slice(-1));
const answer = () => JSON.parse(document.querySelector("fieldset")?.dataset.answer ?? "null");
const button = (name: string) => screen.getByRole("button", { name });
const said = () => document.querySelector("[aria-live]")?.textContent;
const focused = () => document.activeElement?.getAttribute("aria-label");

describe("putting steps in order", () => {
  it("begins with the steps in the order of the seed, nothing answered", () => {
    render(<Form />);
    expect(shown()).toEqual(start);
    expect(answer()).toBeNull();
    expect(said()).toBe("");
  });

  it("numbers the rows of an ordered list", () => {
    render(<Form begin="dcba" />);
    const rows = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(screen.getByRole("list").tagName).toBe("OL");
    expect(rows.map((row) => row.textContent)).toEqual([
      "1Step d",
      "2Step c",
      "3Step b",
      "4Step a",
    ]);
  });

  it("gives every row a button up and a button down, named by the step", () => {
    render(<Form begin="abcd" />);
    expect(screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual(
      [..."abcd"].flatMap((id) => [`Move up: Step ${id}`, `Move down: Step ${id}`]),
    );
    for (const one of screen.getAllByRole("button"))
      expect(one.getAttribute("type")).toBe("button");
  });

  it("moves a step, says where it stands now, and keeps the focus on its button", async () => {
    render(<Form begin="abcd" />);
    await userEvent.click(button("Move down: Step a"));
    expect(answer()).toEqual(["b", "a", "c", "d"]);
    expect(said()).toBe("Step a: place 2 of 4");
    expect(focused()).toBe("Move down: Step a");
    await userEvent.keyboard("{Enter}");
    expect(answer()).toEqual(["b", "c", "a", "d"]);
    expect(said()).toBe("Step a: place 3 of 4");
    await userEvent.keyboard(" ");
    expect(shown()).toEqual(["b", "c", "d", "a"]);
    expect(focused()).toBe("Move down: Step a");
  });

  it("at the end of the list the button does nothing and still has the focus", async () => {
    render(<Form begin="abcd" />);
    await userEvent.click(button("Move up: Step b"));
    expect(focused()).toBe("Move up: Step b");
    expect(button("Move up: Step b").getAttribute("aria-disabled")).toBe("true");
    await userEvent.keyboard("{Enter}");
    expect(answer()).toEqual(["b", "a", "c", "d"]);
    expect(focused()).toBe("Move up: Step b");
    const off = screen.getAllByRole("button").filter((one) => one.hasAttribute("aria-disabled"));
    expect(off.map((one) => one.getAttribute("aria-label"))).toEqual([
      "Move up: Step b",
      "Move down: Step d",
    ]);
  });

  it("is put right with Tab and Enter alone", async () => {
    render(<Form begin="dabc" />);
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe("Move down: Step d");
    await userEvent.keyboard("{Enter}{Enter}{Enter}");
    expect(answer()).toEqual(["a", "b", "c", "d"]);
  });
});

describe("after grading", () => {
  const rows = () => screen.getAllByRole("listitem");

  it("nothing can be moved any more", () => {
    render(<Form graded="abdc" />);
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(said()).toBe("");
  });

  it("each row shows its verdict by an icon and words, and the right place", () => {
    render(<Form graded="abdc" />);
    expect(rows().map((row) => row.dataset.verdict)).toEqual(["safe", "safe", "unsafe", "unsafe"]);
    expect(rows().map((row) => row.textContent)).toEqual([
      "1Step aIn its place",
      "2Step bIn its place",
      "3Step dRight place: 4",
      "4Step cRight place: 3",
    ]);
    expect(document.querySelectorAll("li svg[aria-hidden=true]")).toHaveLength(4);
  });

  it("the right place stays hidden while it will be asked again", () => {
    render(<Form graded="abdc" reveal={false} />);
    expect(rows().map((row) => row.textContent)).toEqual([
      "1Step aIn its place",
      "2Step bIn its place",
      "3Step dNot in its place yet",
      "4Step cNot in its place yet",
    ]);
  });
});

describe("on paper", () => {
  const words: PaperWords = { safe: "Safe choice.", safer: "Safer:" };

  it("the steps stand in another order, with a box each and nothing that gives it away", () => {
    render(<orderingViews.Paper question={question} strings={strings} words={words} />);
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => item.textContent?.slice(-1))).toEqual(startOrder(question, "ball"));
    expect(items.map((item) => item.attributes.length)).toEqual([0, 0, 0, 0]);
    expect(document.body.textContent).toContain("Write the number of each line in its box: 1–4");
    expect(document.body.textContent).not.toContain("Why");
  });

  it("the key has the right order with the reasons", () => {
    render(<orderingViews.PaperKey question={question} strings={strings} words={words} />);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "1. Step a — Why a.",
      "2. Step b — Why b.",
      "3. Step c — Why c.",
      "4. Step d — Why d.",
    ]);
  });

  it("both are plain markup: no style, script or control", () => {
    for (const View of [orderingViews.Paper, orderingViews.PaperKey]) {
      const html = renderToStaticMarkup(
        <View question={question} strings={strings} words={words} />,
      );
      expect(html).not.toMatch(/style=|<script|<button|<input|aria-/);
    }
  });
});
