import fc from "fast-check";
import type { Option, OptionsQuestion } from "../options";
import { anyWords, escaped } from "./arbitraries";

/** What the choice types' testing.ts share. */

const letter = (index: number) => String.fromCharCode(97 + index);

// A box alone is what an author forgot to write after.
const optionWords = anyWords.filter((words) => !/^\[[ xX]?\]$/.test(words));

/** Two to six options, all different; which of them are safe, the type says by their number. */
export function arbitraryOptions(
  ticks: (count: number) => fc.Arbitrary<readonly boolean[]>,
): fc.Arbitrary<Option[]> {
  const texts = fc.uniqueArray(optionWords, { minLength: 2, maxLength: 6 });
  return texts.chain((words) =>
    fc
      .tuple(ticks(words.length), fc.array(anyWords, { minLength: 6, maxLength: 6 }))
      .map(([safe, feedback]) =>
        words.map((text, index) => ({
          id: letter(index),
          text,
          safe: safe[index] ?? false,
          feedback: feedback[index] ?? "",
        })),
      ),
  );
}

/** Exactly one of so many is ticked. */
export function oneTick(count: number): fc.Arbitrary<boolean[]> {
  return fc
    .nat({ max: count - 1 })
    .map((safe) => Array.from({ length: count }, (_, index) => index === safe));
}

/** Options as their author writes them. */
export function printOptions({ options }: OptionsQuestion): string {
  return options
    .map(
      ({ safe, text, feedback }) =>
        `- [${safe ? "x" : " "}] ${escaped(text)}\n  > ${escaped(feedback)}\n`,
    )
    .join("");
}

/** Any answer of a form in which one option is chosen. */
export function anyOneChoice({ options }: OptionsQuestion) {
  return fc.record({ chosen: fc.constantFrom(null, ...options.map(({ id }) => id)) });
}

/** Each option that is not safe, chosen. */
export function unsafeChoices({ options }: OptionsQuestion) {
  return options.filter(({ safe }) => !safe).map(({ id }) => ({ chosen: id }));
}
