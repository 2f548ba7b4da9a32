import fc from "fast-check";
import { anyWords, blockFacts, escaped } from "../testing/arbitraries";
import type { Matches, MatchingQuestion, Pair } from "./question";

/** Things: words, or a picture whose description they are. */
const things = fc.uniqueArray(fc.record({ thing: anyWords, drawn: fc.boolean() }), {
  minLength: 2,
  maxLength: 5,
  selector: ({ thing }) => thing,
});

const pictureOf = (id: string, alt: string) => ({
  src: `/pictures/${id}.svg`,
  alt,
  width: 400,
  height: 300,
});

/** Any sound question of this type. */
export const arbitraryQuestion: fc.Arbitrary<MatchingQuestion> = things.chain((left) =>
  fc
    .record({
      heads: fc.tuple(anyWords, anyWords),
      matches: fc.uniqueArray(anyWords, { minLength: left.length, maxLength: left.length }),
      feedback: fc.array(anyWords, { minLength: left.length, maxLength: left.length }),
    })
    .map(({ heads, matches, feedback }) => ({
      ...blockFacts,
      type: "matching",
      heads,
      pairs: left.map(({ thing, drawn }, index): Pair => {
        const id = String.fromCharCode(97 + index);
        const picture = drawn ? pictureOf(id, thing) : null;
        return { id, thing, picture, match: matches[index] ?? "", feedback: feedback[index] ?? "" };
      }),
    })),
);

/** Any answer its form can produce, complete or not. */
export function arbitraryAnswer({ pairs }: MatchingQuestion): fc.Arbitrary<Matches> {
  const choice = fc.constantFrom(null, ...pairs.map(({ id }) => id));
  return fc.record({
    chosen: fc.array(choice, { minLength: pairs.length, maxLength: pairs.length }),
  });
}

const printThing = ({ id, thing, picture }: Pair) =>
  picture ? `![${escaped(thing)}](${id}.svg)` : escaped(thing);

/** The question as its author writes it. */
export function print({ heads, pairs }: MatchingQuestion): string {
  const rows = [
    [...heads.map(escaped), "Why"],
    ["---", "---", "---"],
    ...pairs.map((pair) => [printThing(pair), escaped(pair.match), escaped(pair.feedback)]),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** Complete answers that are not safe: one thing wrong, each of them; and the same match for all. */
export function unsafeAnswers({ pairs }: MatchingQuestion): readonly Matches[] {
  const ids = pairs.map(({ id }) => id);
  const oneWrong = ids.map((_, row) => ({
    chosen: ids.map((id, index) => (index === row ? (ids[(index + 1) % ids.length] ?? null) : id)),
  }));
  return [...oneWrong, { chosen: ids.map(() => ids[0] ?? null) }];
}
