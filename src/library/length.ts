import type { Door } from "@/base/doors";
import { sentencesOf, wordsOf } from "@/language/words";
import type { Complain } from "./problem";

/** Limits in words, by door (content standard, section 2; the longest sentence is the house's own). */
const limits: Readonly<
  Record<Door, { least: number; most: number; average: number; longest: number }>
> = {
  child: { least: 60, most: 150, average: 8, longest: 14 },
  teen: { least: 200, most: 350, average: 12, longest: 20 },
  family: { least: 300, most: 500, average: 15, longest: 26 },
  teacher: { least: 300, most: 500, average: 15, longest: 26 },
};

/** Reports texts that are too long or too short for the reader of the door. */
export function checkLength(
  door: Door,
  messages: readonly { readonly text: string; readonly line: number; readonly id: string }[],
  complain: Complain,
): void {
  const limit = limits[door];
  const sentences = messages.flatMap(({ text, line, id }) =>
    sentencesOf(text).map((sentence) => ({ sentence, line, id, words: wordsOf(sentence).length })),
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const first = messages[0]?.line ?? 1;
  if (words < limit.least || words > limit.most) {
    complain(
      first,
      `the messages have ${words} words together`,
      `Lessons of this door have ${limit.least} to ${limit.most}.`,
    );
  }
  const average = sentences.length === 0 ? 0 : words / sentences.length;
  if (average > limit.average) {
    complain(
      first,
      `the sentences have ${average.toFixed(1)} words on average`,
      `Stay at ${limit.average} or below: make two sentences of the longest ones.`,
    );
  }
  for (const { sentence, line, id, words: count } of sentences) {
    if (count > limit.longest) {
      complain(
        line,
        `a sentence has ${count} words (“${sentence}”)`,
        `Make two of it: ${limit.longest} at the most.`,
        id,
      );
    }
  }
}
