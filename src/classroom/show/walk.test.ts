import { describe, expect, it } from "vitest";
import type { DecisionSlide, Slide } from "./slide";
import {
  back,
  forward,
  nextStep,
  raiseHand,
  setHands,
  startWalk,
  toFirst,
  toLast,
  type Walk,
} from "./walk";

const option = (text: string, safe: boolean, feedback = `About ${text}.`) => ({
  text,
  safe,
  feedback,
  verdict: safe ? "Safe choice." : "Safer:",
  scale: 1,
});

const decision: DecisionSlide = {
  kind: "decision",
  heading: "What do you do?",
  headed: true,
  several: false,
  inOrder: false,
  scale: 1,
  options: [option("I go", false), option("I stay", true), option("I run", false)],
};

const slides: readonly Slide[] = [
  { kind: "title", heading: "A lesson", headed: true, text: "What it is about." },
  { kind: "steps", heading: "Stop", headed: true, steps: ["Stop!", "Wait."], scale: 1 },
  decision,
  { kind: "prompt", heading: "The end", headed: true, scale: 1 },
];

/** All that is seen from a place on by going on, one word each. */
function seenFrom(walk: Walk): string[] {
  const seen: string[] = [];
  for (let here = walk; ; ) {
    const { step } = here;
    const more = step.kind === "reveal" ? step.option : step.kind === "bars" ? step.rounds : "";
    seen.push(`${here.slide} ${step.kind}${more}`);
    const next = forward(slides, here);
    if (next === here) return seen;
    here = next;
  }
}

describe("a lesson on the wall", () => {
  it("goes on thing by thing; answers come after their question, the safe one first", () => {
    expect(seenFrom(startWalk(slides))).toEqual([
      "0 shown",
      "1 up-to",
      "1 up-to",
      "2 shown",
      "2 reveal1",
      "2 reveal0",
      "2 reveal2",
      "3 shown",
    ]);
  });

  it("goes back the same way", () => {
    let walk = toLast(slides, startWalk(slides));
    const kinds: string[] = [];
    while (back(slides, walk) !== walk) {
      walk = back(slides, walk);
      kinds.push(walk.step.kind);
    }
    expect(kinds).toEqual(["reveal", "reveal", "reveal", "shown", "up-to", "up-to", "shown"]);
    expect(walk).toEqual(toFirst(slides, walk));
  });

  it("shows bars, a talk and a second vote once hands were counted, and both votes after that", () => {
    const asked = startWalk(slides, 2);
    const voted = raiseHand(slides, asked, 0, 1);
    expect(seenFrom(voted).slice(0, 5)).toEqual([
      "2 shown",
      "2 bars1",
      "2 pairs",
      "2 again",
      "2 reveal1",
    ]);
    const again = { ...voted, step: { kind: "again" } } as const;
    const twice = raiseHand(slides, raiseHand(slides, again, 1, 1), 1, 1);
    expect(twice.hands[2]).toEqual({ first: [1, 0, 0], second: [0, 2, 0] });
    expect(nextStep(slides, twice)).toEqual({ kind: "bars", rounds: 2 });
  });

  it("keeps its place when the last hand is taken away again", () => {
    const bars = forward(slides, raiseHand(slides, startWalk(slides, 2), 2, 1));
    const empty = raiseHand(slides, bars, 2, -1);
    expect(empty.hands[2]?.first).toEqual([0, 0, 0]);
    expect(nextStep(slides, empty)).toEqual({ kind: "pairs" });
  });

  it("takes a count as typed into the bars", () => {
    const bars = forward(slides, raiseHand(slides, startWalk(slides, 2), 2, 1));
    expect(setHands(slides, bars, 0, 12).hands[2]?.first).toEqual([12, 0, 1]);
  });

  it("counts no hands where nothing is asked, or for an option that is not there", () => {
    const title = startWalk(slides);
    expect(raiseHand(slides, title, 0, 1)).toBe(title);
    const asked = startWalk(slides, 2);
    expect(raiseHand(slides, asked, 3, 1)).toBe(asked);
    const answer = forward(slides, asked);
    expect(raiseHand(slides, answer, 0, 1)).toBe(answer);
  });

  it("reveals steps in their right order, and nothing where there is nothing to say", () => {
    const ordered: DecisionSlide = {
      ...decision,
      inOrder: true,
      options: [
        { ...option("third", true), place: 3 },
        { ...option("first", true), place: 1 },
        { ...option("second", true, ""), place: 2 },
      ],
    };
    const walk = forward([ordered], startWalk([ordered]));
    expect(walk.step).toEqual({ kind: "reveal", option: 1 });
    expect(nextStep([ordered], walk)).toEqual({ kind: "reveal", option: 0 });
  });

  it("forgets all hands when it begins anew", () => {
    const voted = raiseHand(slides, startWalk(slides, 2), 0, 1);
    expect(toFirst(slides, voted).hands).toEqual(voted.hands);
    expect(startWalk(slides).hands).toEqual({});
  });
});
