import { lastOf } from "@/base/last-of";
import { changeVotes, type Votes } from "@/classroom/checks/votes";
import type { Slide } from "./slide";

/**
 * Where a class stands in a lesson on the wall. Going on shows one thing more: the next step, option
 * or slide. Nothing about an answer is shown before the teacher goes on from its question.
 */

/** What is shown of a slide. */
export type Step =
  /** All there is; of a decision, its options. */
  | { readonly kind: "shown" }
  /** The first steps of an algorithm. */
  | { readonly kind: "up-to"; readonly count: number }
  /** The bars of the votes counted so far. */
  | { readonly kind: "bars"; readonly rounds: 1 | 2 }
  | { readonly kind: "pairs" }
  /** The options once more, for the second vote. */
  | { readonly kind: "again" }
  /** One option with its answer. */
  | { readonly kind: "reveal"; readonly option: number };

/** Hands of the first and the second vote; null where nobody counted. */
export interface Hands {
  readonly first: Votes | null;
  readonly second: Votes | null;
}

export const noHands: Hands = { first: null, second: null };

export interface Walk {
  readonly slide: number;
  readonly step: Step;
  /** By place of the slide. Only on the screen: gone when the lesson begins anew. */
  readonly hands: Readonly<Record<number, Hands>>;
}

const shown: Step = { kind: "shown" };

/** Options in the order in which they are revealed: the safe ones first, or in their right order. */
function revealed(slide: Slide & { kind: "decision" }): number[] {
  const { options, inOrder } = slide;
  const rank = (index: number) => {
    const option = options[index];
    return inOrder ? (option?.place ?? 0) : option?.safe ? 0 : 1;
  };
  return options
    .flatMap(({ feedback }, index) => (feedback === "" ? [] : [index]))
    .sort((one, other) => rank(one) - rank(other));
}

/** The steps of a slide, as far as hands were counted. */
export function stepsOf(slide: Slide, { first, second }: Hands): Step[] {
  if (slide.kind === "steps")
    return slide.steps.map((_, index) => ({ kind: "up-to", count: index + 1 }));
  if (slide.kind !== "decision") return [shown];
  const voted: Step[] = first
    ? [{ kind: "bars", rounds: 1 }, { kind: "pairs" }, { kind: "again" }]
    : [];
  const compared: Step[] = second ? [{ kind: "bars", rounds: 2 }] : [];
  const answers = revealed(slide).map((option): Step => ({ kind: "reveal", option }));
  return [shown, ...voted, ...compared, ...answers];
}

const same = (one: Step, other: Step) => JSON.stringify(one) === JSON.stringify(other);

export const handsOn = ({ hands }: Walk, slide: number): Hands => hands[slide] ?? noHands;

/** The beginning of a slide. */
function begin(slides: readonly Slide[], walk: Walk, slide: number): Walk {
  const [step = shown] = stepsOf(slides[slide] as Slide, handsOn(walk, slide));
  return { ...walk, slide, step };
}

/** A new walk, from a slide on, without any hands. */
export const startWalk = (slides: readonly Slide[], slide = 0): Walk =>
  begin(slides, { slide, step: shown, hands: {} }, slide);

function stepsHere(slides: readonly Slide[], walk: Walk) {
  const steps = stepsOf(slides[walk.slide] as Slide, handsOn(walk, walk.slide));
  return { steps, at: steps.findIndex((step) => same(step, walk.step)) };
}

/** What going on would show; null at the end of a slide. */
export function nextStep(slides: readonly Slide[], walk: Walk): Step | null {
  const { steps, at } = stepsHere(slides, walk);
  return steps[at + 1] ?? null;
}

/** One thing on; the last stays. */
export function forward(slides: readonly Slide[], walk: Walk): Walk {
  const step = nextStep(slides, walk);
  if (step) return { ...walk, step };
  return walk.slide + 1 < slides.length ? begin(slides, walk, walk.slide + 1) : walk;
}

/** One thing back; the first stays. A slide is come back to as it was left. */
export function back(slides: readonly Slide[], walk: Walk): Walk {
  const { steps, at } = stepsHere(slides, walk);
  const step = steps[at - 1];
  if (step) return { ...walk, step };
  if (walk.slide === 0) return walk;
  const slide = walk.slide - 1;
  const last = lastOf(stepsOf(slides[slide] as Slide, handsOn(walk, slide))) ?? shown;
  return { ...walk, slide, step: last };
}

export const toFirst = (slides: readonly Slide[], walk: Walk): Walk => begin(slides, walk, 0);

export const toLast = (slides: readonly Slide[], walk: Walk): Walk =>
  begin(slides, walk, slides.length - 1);

/** Which vote is being counted on the wall; null where none is. */
export function countedRound({ step }: Walk): keyof Hands | null {
  if (step.kind === "bars") return step.rounds === 1 ? "first" : "second";
  if (step.kind === "shown") return "first";
  return step.kind === "again" ? "second" : null;
}

/** Counts hands for an option of the present slide; elsewhere nothing happens. */
export function countHands(
  slides: readonly Slide[],
  walk: Walk,
  option: number,
  change: (before: Votes) => Votes,
): Walk {
  const slide = slides[walk.slide];
  const round = countedRound(walk);
  if (slide?.kind !== "decision" || !round || option >= slide.options.length) return walk;
  const hands = handsOn(walk, walk.slide);
  const before = hands[round] ?? slide.options.map(() => 0);
  const counted = { ...hands, [round]: change(before) };
  return { ...walk, hands: { ...walk.hands, [walk.slide]: counted } };
}

/** One hand more or less. */
export const raiseHand = (slides: readonly Slide[], walk: Walk, option: number, by: number): Walk =>
  countHands(slides, walk, option, (before) => changeVotes(before, option, by));

/** A count as it was typed. */
export const setHands = (slides: readonly Slide[], walk: Walk, option: number, count: number) =>
  countHands(slides, walk, option, (before) =>
    before.map((known, index) => (index === option ? count : known)),
  );
