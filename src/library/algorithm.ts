import { z } from "zod";
import { sourced } from "./sourced";

/** Who reads: the door decides. Pages without a door speak as to a child (content standard, section 1). */
export const readers = ["child", "teen", "adult"] as const;
export type Reader = (typeof readers)[number];

/** Which of the two situations: A "on the safe way", B "off it, or not certain". */
export type AlgorithmName = "a" | "b";

/** A situation and what to do in it. */
export interface Situation {
  readonly situation: string;
  readonly rules: readonly [string, string, string, string];
}

/** The canonical words as one reader is told them. A line that is not said to this reader is missing. */
export interface CanonWords {
  readonly a: Situation;
  readonly b: Situation;
  readonly lines: Readonly<Record<string, string>>;
}

/** All canonical words of a language, in each reader's form. */
export interface Algorithm extends Readonly<Record<Reader, CanonWords>> {
  readonly source: string;
  readonly asOf: string;
  readonly confirmedBy: string | null;
}

const words = z.string().min(1);
/** One form for all, or a child's and an adult's. */
const spoken = z.union([words, z.strictObject({ child: words, adult: words })], {
  error: "is neither one sentence for all readers nor one for a “child” and one for an “adult”",
});
type Spoken = z.infer<typeof spoken>;

const situation = z.strictObject({
  situation: spoken,
  rules: z.tuple([spoken, spoken, spoken, spoken]),
});

/**
 * A line beside them: said to everyone alike, or to those it names. A teenager without one gets the child's. Who
 * confirmed it, and whether its content is still asked, is for whoever reads the file.
 */
const line = z.strictObject({
  all: words.optional(),
  child: words.optional(),
  teen: words.optional(),
  adult: words.optional(),
  awaitsAuthority: z.literal(true).optional(),
  confirmedBy: words.nullable(),
});

const said = (spoken: Spoken, reader: Reader) =>
  typeof spoken === "string" ? spoken : spoken[reader === "adult" ? "adult" : "child"];

function situationFor(of: z.infer<typeof situation>, reader: Reader): Situation {
  const [first, second, third, fourth] = of.rules;
  return {
    situation: said(of.situation, reader),
    rules: [said(first, reader), said(second, reader), said(third, reader), said(fourth, reader)],
  };
}

function lineFor(of: z.infer<typeof line>, reader: Reader): string | undefined {
  const own = reader === "teen" ? (of.teen ?? of.child) : of[reader];
  return own ?? of.all;
}

/** content/algorithm/<locale>.yml: the two algorithms and the lines beside them, in a child's and an adult's form. */
export const algorithmSchema = z
  .strictObject({
    ...sourced,
    a: situation,
    b: situation,
    lines: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), line),
  })
  .transform(({ a, b, lines, ...facts }): Algorithm => {
    const wordsFor = (reader: Reader): CanonWords => ({
      a: situationFor(a, reader),
      b: situationFor(b, reader),
      lines: Object.fromEntries(
        Object.entries(lines).flatMap(([name, of]) => {
          const text = lineFor(of, reader);
          return text === undefined ? [] : [[name, text]];
        }),
      ),
    });
    return {
      ...facts,
      child: wordsFor("child"),
      teen: wordsFor("teen"),
      adult: wordsFor("adult"),
    };
  });
