// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import type { PaperWords } from "../contract";
import { blockFacts } from "../testing/arbitraries";
import type { Matches, MatchingQuestion, Pair } from "./question";
import { matchingRules } from "./rules";
import { matchingStrings } from "./strings";
import { matchingViews } from "./view";

afterEach(cleanup);

const pair = (id: string, drawn: boolean): Pair => {
  const thing = `Thing ${id}`;
  const picture = drawn ? { src: `/${id}.svg`, alt: thing, width: 240, height: 180 } : null;
  return { id, thing, picture, match: `Match ${id}`, feedback: `Why ${id}.` };
};

const question: MatchingQuestion = {
  ...blockFacts,
  type: "matching",
  heads: ["Things", "Matches"],
  pairs: [pair("a", true), pair("b", true), pair("c", false), pair("d", false)],
};

interface FormProps {
  readonly graded?: string;
  readonly reveal?: boolean;
  readonly seed?: string;
}

/** The form as the player holds it: the answer lives outside. */
function Form({ graded, reveal = true, seed = "seed" }: FormProps) {
  const [answer, setAnswer] = useState<Matches>(
    graded ? { chosen: [...graded] } : matchingRules.emptyAnswer(question),
  );
  return (
    <fieldset data-answer={JSON.stringify(answer.chosen)}>
      <legend>?</legend>
      <matchingViews.Answer
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        grade={graded === undefined ? null : matchingRules.grade(question, answer)}
        reveal={reveal}
        seed={seed}
        strings={matchingStrings.en}
      />
    </fieldset>
  );
}

const groups = () => screen.getAllByRole("radiogroup");
const group = (name: string) => within(screen.getByRole("radiogroup", { name }));
const answer = () => JSON.parse(document.querySelector("fieldset")?.dataset.answer ?? "null");
const cardsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("matching things", () => {
  it("shows a group for each thing, named by its words or by what its picture shows", () => {
    render(<Form />);
    for (const { thing } of question.pairs) expect(group(thing)).toBeTruthy();
    expect(groups()).toHaveLength(4);
    expect(group("Thing a").getByRole("img").getAttribute("src")).toBe("/a.svg");
    expect(group("Thing c").queryByRole("img")).toBeNull();
  });

  it("offers every match in full, by native radio buttons of one group a thing", () => {
    render(<Form />);
    const names = groups().map((one) =>
      within(one)
        .getAllByRole<HTMLInputElement>("radio")
        .map(({ name }) => name),
    );
    expect(names.map((all) => new Set(all).size)).toEqual([1, 1, 1, 1]);
    expect(new Set(names.flat()).size).toBe(4);
    for (const one of groups())
      expect([...cardsOf(one)].sort()).toEqual(["Match a", "Match b", "Match c", "Match d"]);
  });

  it("shuffles them by the seed, in all groups alike", () => {
    const orders = ["one", "two", "three"].map((seed) => {
      render(<Form seed={seed} />);
      const all = groups().map((one) => cardsOf(one).join());
      cleanup();
      expect(new Set(all).size).toBe(1);
      return all[0];
    });
    expect(new Set(orders).size).toBe(3);
  });

  it("takes a choice for each thing, which can be changed, and the same one twice", async () => {
    render(<Form />);
    await userEvent.click(group("Thing b").getByRole("radio", { name: "Match d" }));
    expect(answer()).toEqual([null, "d", null, null]);
    await userEvent.click(group("Thing b").getByText("Match a"));
    await userEvent.click(group("Thing d").getByText("Match a"));
    expect(answer()).toEqual([null, "a", null, "a"]);
  });

  it("is answered with Tab and Space alone", async () => {
    render(<Form />);
    for (const one of groups()) {
      const first = within(one).getAllByRole("radio")[0];
      while (document.activeElement !== first) await userEvent.tab();
      await userEvent.keyboard(" ");
    }
    expect(new Set(answer()).size).toBe(1);
    expect(answer()).not.toContain(null);
  });
});

describe("after grading", () => {
  const verdictsIn = (name: string) =>
    group(name)
      .getAllByRole("radio")
      .flatMap((input) => {
        const card = input.closest("label");
        return card?.dataset.verdict ? [`${card.dataset.verdict}: ${card.textContent}`] : [];
      });

  it("nothing can be changed any more", () => {
    render(<Form graded="abdc" />);
    const inputs = screen.getAllByRole<HTMLInputElement>("radio");
    expect(inputs.every(({ disabled }) => disabled)).toBe(true);
  });

  it("each card that was chosen or belongs there says so by an icon and words", () => {
    render(<Form graded="abdc" />);
    expect(verdictsIn("Thing a")).toEqual(["safe: Match aBelongs here"]);
    expect(verdictsIn("Thing c").sort()).toEqual([
      "missed: Match cThis belongs here",
      "unsafe: Match dDoes not belong here",
    ]);
    expect(document.querySelectorAll("[data-verdict] svg[aria-hidden=true]")).toHaveLength(6);
  });

  it("what belongs there stays hidden while it will be asked again", () => {
    render(<Form graded="abdc" reveal={false} />);
    expect(verdictsIn("Thing a")).toEqual(["safe: Match aBelongs here"]);
    expect(verdictsIn("Thing c")).toEqual(["unsafe: Match dDoes not belong here"]);
  });
});

describe("on paper", () => {
  const words: PaperWords = { safe: "Safe choice.", safer: "Safer:" };
  const paper = (id: string, locale: "en" | "ru" = "en") => (
    <matchingViews.Paper
      question={{ ...question, id }}
      strings={matchingStrings[locale]}
      words={words}
    />
  );
  const lists = () => screen.getAllByRole("list").map(cardsOf);
  const letters = (list: (string | null)[] | undefined) => list?.map((text) => text?.slice(-1));

  it("has two lists under the words of the head, one with numbers and one with letters", () => {
    render(paper("ball"));
    const [things, matches] = lists();
    expect(things).toEqual(["1. ", "2. ", "3. Thing c", "4. Thing d"]);
    expect(screen.getAllByRole("img").map((image) => image.getAttribute("alt"))).toEqual([
      "Thing a",
      "Thing b",
    ]);
    expect(matches?.map((text) => text?.slice(0, 2))).toEqual(["A.", "B.", "C.", "D."]);
    expect(screen.getByText("Things")).toBeTruthy();
    expect(screen.getByText("Matches")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Why");
  });

  it("never has the matches in the order of the things", () => {
    for (let id = 0; id < 60; id += 1) {
      const html = renderToStaticMarkup(paper(`question-${id}`));
      const order = [...html.matchAll(/Match ([a-d])/g)].map(([, letter]) => letter);
      expect(order).toHaveLength(4);
      expect(order).not.toEqual(["a", "b", "c", "d"]);
    }
  });

  it("has the letters of the language", () => {
    render(paper("ball", "ru"));
    expect(lists()[1]?.map((text) => text?.slice(0, 2))).toEqual(["А.", "Б.", "В.", "Г."]);
  });

  it("the key names number and letter as they stand on the sheet, with the reasons", () => {
    render(paper("ball"));
    const matches = letters(lists()[1]) ?? [];
    cleanup();
    render(
      <matchingViews.PaperKey question={question} strings={matchingStrings.en} words={words} />,
    );
    const key = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(key).toEqual(
      [..."abcd"].map((id, row) => {
        const letter = "ABCD"[matches.indexOf(id)];
        return `${row + 1} – ${letter}. Thing ${id}: Match ${id} — Why ${id}.`;
      }),
    );
  });

  it("both are plain markup: no style, script or control", () => {
    for (const View of [matchingViews.Paper, matchingViews.PaperKey]) {
      const html = renderToStaticMarkup(
        <View question={question} strings={matchingStrings.en} words={words} />,
      );
      expect(html).not.toMatch(/style=|<script|<button|<input|aria-/);
    }
  });
});
