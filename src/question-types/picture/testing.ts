import fc from "fast-check";
import type { ManyChoices } from "../options";
import { anyWords, blockFacts, escaped } from "../testing/arbitraries";
import type { PictureQuestion, Place } from "./question";

/** Positions far enough from each other and from the edges, of which a question takes some. */
const room: readonly (readonly [number, number])[] = [
  [12, 15],
  [50, 12.5],
  [88, 16],
  [15.25, 80],
  [47, 85],
  [91, 88],
];

/** Any sound question of this type. */
export const arbitraryQuestion: fc.Arbitrary<PictureQuestion> = fc
  .record({
    alt: anyWords,
    // A box alone is what an author forgot to write after.
    names: fc.uniqueArray(
      anyWords.filter((words) => !/^\[[ xX]?\]/.test(words)),
      { minLength: 2, maxLength: 6 },
    ),
    ticks: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    reasons: fc.array(anyWords, { minLength: 6, maxLength: 6 }),
    positions: fc.shuffledSubarray([...room], { minLength: 6 }),
    surely: fc.nat(5),
  })
  .map(({ alt, names, ticks, reasons, positions, surely }) => ({
    ...blockFacts,
    type: "picture",
    picture: null,
    ground: { src: "/pictures/village.svg", alt, width: 400, height: 300 },
    options: names.map((text, index): Place => {
      const [x, y] = positions[index] ?? [50, 50];
      return {
        id: String.fromCharCode(97 + index),
        text,
        safe: ticks[index] === true || index === surely % names.length,
        feedback: reasons[index] ?? "",
        x,
        y,
      };
    }),
  }));

/** Any answer its form can produce, complete or not. */
export function arbitraryAnswer({ options }: PictureQuestion): fc.Arbitrary<ManyChoices> {
  return fc.record({ chosen: fc.subarray(options.map(({ id }) => id)) });
}

/** The question as its author writes it. */
export function print({ ground, options }: PictureQuestion): string {
  const places = options.map(
    ({ text, x, y, safe, feedback }) =>
      `- [${safe ? "x" : " "}] ${escaped(text)} (${x}, ${y})\n  > ${escaped(feedback)}\n`,
  );
  const image = `![${escaped(ground.alt)}](${ground.src.replace("/pictures/", "")})`;
  return `${image}\n\n${places.join("")}`;
}

/** Complete answers that are not safe: each wrong place alone, all places, all right ones but one. */
export function unsafeAnswers({ options }: PictureQuestion): readonly ManyChoices[] {
  const right = options.filter(({ safe }) => safe).map(({ id }) => id);
  const wrong = options.filter(({ safe }) => !safe).map(({ id }) => id);
  const answers = wrong.map((id) => ({ chosen: [id] }));
  if (wrong.length > 0) answers.push({ chosen: options.map(({ id }) => id) });
  if (right.length > 1) answers.push({ chosen: right.slice(1) });
  return answers;
}
