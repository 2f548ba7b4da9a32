// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { ScenarioQuestion, Scene } from "./question";
import { scenarioRules as rules } from "./rules";
import { scenarioStrings } from "./strings";
import { scenarioViews } from "./view";

afterEach(cleanup);

const { Answer, Paper, PaperKey, Open } = scenarioViews;
const strings = scenarioStrings.en;
const paperWords = { safe: "Safe choice.", safer: "Safer:" };

const scene = (id: string, title: string, choices: Scene["choices"] = []): Scene => ({
  id,
  title,
  picture: null,
  text: [`Text of ${id}.`],
  choices,
});
const choice = (text: string, safe: boolean, to: number) => ({
  text,
  safe,
  feedback: `About ${text}.`,
  to,
});

const road = scene("road", "On the road", [
  choice("Go", false, 2),
  choice("Stay", true, 1),
  choice("Wait", true, 1),
]);
const question: ScenarioQuestion = {
  id: "story",
  rule: "say-no",
  critical: false,
  see: "m",
  prompt: "?",
  picture: null,
  type: "scenario",
  scenes: [
    {
      ...road,
      picture: { src: "/road.svg", alt: "Two friends on a road", width: 400, height: 300 },
    },
    scene("friends", "Friends laugh", [choice("Say no", true, 3), choice("Follow", false, 2)]),
    scene("field", "In the field", [choice("Run", false, 4), choice("Stop", true, 4)]),
    scene("home", "At home"),
    scene("help", "Help comes"),
  ],
};

interface FormProps {
  readonly path?: readonly number[];
  readonly graded?: boolean;
  readonly seed?: string;
}

/** The form as the player holds it: the answer lives outside. */
function Form({ path = [], graded = false, seed = "seed" }: FormProps) {
  const [answer, setAnswer] = useState({ path });
  return (
    <>
      <Answer
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        grade={graded ? rules.grade(question, answer) : null}
        reveal
        seed={seed}
        strings={strings}
      />
      <output>{answer.path.join(" ")}</output>
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const heading = () => screen.getByRole("heading", { level: 4 });
const path = () => screen.getByRole("status").textContent;
const buttons = () => screen.queryAllByRole("button").map((button) => button.textContent);

describe("the form", () => {
  it("begins with the first scene, and leaves the focus where it is", () => {
    render(<Form />);
    expect(heading().textContent).toBe("Scene 1. On the road");
    expect(screen.getByText("Text of road.")).toBeTruthy();
    expect(screen.getByRole("img", { name: "Two friends on a road" })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    expect(buttons()).toHaveLength(3);
  });

  it("goes on at once, with the focus on the heading of the new scene", async () => {
    render(<Form />);
    await press("Stay");
    expect(path()).toBe("1");
    expect(heading().textContent).toBe("Scene 2. Friends laugh");
    expect(document.activeElement).toBe(heading());
    await press("Follow");
    expect(heading().textContent).toBe("Scene 3. In the field");
    expect(document.activeElement).toBe(heading());
  });

  it("takes two taps in a hurry for one choice", async () => {
    render(<Form />);
    const target = screen.getByRole("button", { name: "Stay" });
    target.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    expect(path()).toBe("");
  });

  it("goes back a scene, from an ending too, and the focus with it", async () => {
    render(<Form path={[0]} />);
    await press("Stop");
    expect(heading().textContent).toBe("Scene 3. Help comes");
    await press("Previous scene");
    expect(heading().textContent).toBe("Scene 2. In the field");
    expect(document.activeElement).toBe(heading());
    await press("Previous scene");
    expect(path()).toBe("");
    expect(screen.queryByRole("button", { name: "Previous scene" })).toBeNull();
  });

  it("shows at an ending its text and the choices made, in their order, unjudged", () => {
    render(<Form path={[1, 1, 1]} />);
    expect(screen.getByText("Text of help.")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "1. On the road → Stay",
      "2. Friends laugh → Follow",
      "3. In the field → Stop",
    ]);
    expect(document.querySelector("[data-verdict]")).toBeNull();
    expect(buttons()).toEqual(["Previous scene"]);
  });

  it("is locked after grading, and says of each choice how it was, not by colour alone", () => {
    render(<Form path={[1, 1, 1]} graded />);
    expect(buttons()).toEqual([]);
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => item.dataset.verdict)).toEqual(["safe", "unsafe", "safe"]);
    expect(items.map((item) => item.querySelectorAll("svg").length)).toEqual([1, 1, 1]);
    for (const [index, words] of ["Safe choice", "The safe choice was another one"].entries())
      expect(within(items[index] as HTMLElement).getByText(words)).toBeTruthy();
  });

  it("takes the order of the choices from the seed, and keeps it", async () => {
    const orders = ["a", "b", "c", "d", "e", "f"].map((seed) => {
      render(<Form seed={seed} />);
      const order = buttons().join();
      cleanup();
      return order;
    });
    expect(new Set(orders).size).toBeGreaterThan(2);
    render(<Form seed="a" />);
    await press("Stay");
    await press("Previous scene");
    expect(buttons().join()).toBe(orders[0]);
  });
});

describe("on paper", () => {
  it("is a game book: numbered scenes, and the number to go on with after each choice", () => {
    render(<Paper question={question} strings={strings} words={paperWords} />);
    const text = document.body.textContent ?? "";
    for (const [place, { title }] of question.scenes.entries())
      expect(text).toContain(`Scene ${place + 1}. ${title}`);
    expect(screen.getByText(/^Go →/).textContent).toBe("Go → Scene 3");
    expect(screen.getByText(/^Say no →/).textContent).toBe("Say no → Scene 4");
    expect(screen.getAllByText("The end of the story")).toHaveLength(2);
  });

  it("gives no answer away, and needs neither script nor style", () => {
    render(<Paper question={question} strings={strings} words={paperWords} />);
    const html = document.body.innerHTML;
    expect(html).not.toContain("About");
    expect(html).not.toMatch(/style=|<button|<input/);
    const choices = [...document.querySelectorAll(".paper-options li")];
    expect(new Set(choices.map((li) => li.attributes.length))).toEqual(new Set([0]));
  });

  it("has a key apart: scene by scene, the safe choices first, each with its reason", () => {
    render(<PaperKey question={question} strings={strings} words={paperWords} />);
    const lines = [...document.querySelectorAll(".paper-key li")].map((li) => li.textContent);
    expect(lines).toEqual([
      "✓ Stay — Safe choice. About Stay.",
      "✓ Wait — Safe choice. About Wait.",
      "– Go — Safer: About Go.",
      "✓ Say no — Safe choice. About Say no.",
      "– Follow — Safer: About Follow.",
      "✓ Stop — Safe choice. About Stop.",
      "– Run — Safer: About Run.",
    ]);
    expect(document.body.textContent).not.toContain("At home");
  });
});

it("before its script each choice opens what is said to it and where the story goes on", () => {
  const Still = Open as NonNullable<typeof Open>;
  render(<Still question={question} strings={strings} words={paperWords} group="q0" seed="page" />);
  const said = [...document.querySelectorAll("details")].map((choice) => [
    choice.getAttribute("name"),
    choice.querySelector("summary")?.textContent,
    choice.querySelector("p")?.textContent,
  ]);
  expect(said).toHaveLength(7);
  expect(said).toContainEqual(["q0-0", "Go", "– Safer: About Go. → Scene 3"]);
  expect(said).toContainEqual(["q0-1", "Say no", "✓ Safe choice. About Say no. → Scene 4"]);
  expect(new Set(said.map(([group]) => group))).toEqual(new Set(["q0-0", "q0-1", "q0-2"]));
  expect(screen.getAllByText("The end of the story")).toHaveLength(2);
});
