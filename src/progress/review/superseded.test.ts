import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveProgress } from "@/progress/progress";
import type { Attempt } from "@/progress/store/attempt";
import { chooseReview, dueRules } from "./review";
import { superseded } from "./superseded";

const start = 20_783;

const anyAnswer = fc.record({
  question: fc.constantFrom("q1", "q2", "q3"),
  rule: fc.constantFrom("r1", "r2"),
  critical: fc.boolean(),
  tries: fc.constantFrom([true], [true], [false], [false, true]),
});

/** Attempts of a month or two, some with a wrong clock, some of two tabs at once. */
const anyAttempts: fc.Arbitrary<Attempt[]> = fc
  .array(
    fc.record({
      lesson: fc.constantFrom("k1", "k2", "review"),
      day: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: start, max: start + 14 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, 47_116) },
      ),
      step: fc.constantFrom(0, 1, 1, 1),
      answers: fc.array(anyAnswer, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 60, size: "max" },
  )
  .map((all) => {
    let sequence = 0;
    return all.map(({ step, ...attempt }, index) => {
      sequence += step;
      return { ...attempt, id: `${index}`.padStart(3, "0"), sequence, finishedAt: 0 };
    });
  });

const pool = ["k1/q1", "k2/q2", "review/q3"].flatMap((id) =>
  ["r1", "r2"].map((rule) => ({ id, rule, question: { critical: false } })),
);

/** Everything that is shown or asked. */
const shown = (attempts: readonly Attempt[]) => {
  const { lessons, done, rules } = deriveProgress(attempts);
  const order = (one: readonly unknown[], other: readonly unknown[]) =>
    String(one[0]) < String(other[0]) ? -1 : 1;
  return {
    lessons: [...lessons].sort(order),
    done: [...done].sort(),
    rules: [...rules].sort(order),
    due: [start, start + 20, start + 99].map((today) => dueRules(attempts, today)),
    review: [start + 20, start + 99].map((today) => chooseReview(pool, attempts, today, "seed")),
  };
};

const left = (attempts: readonly Attempt[]) => {
  const dropped = new Set(superseded(attempts));
  return attempts.filter((attempt) => !dropped.has(attempt));
};

describe("what may be dropped", () => {
  it("is nothing on which anything shown or asked depends", () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        expect(shown(left(attempts))).toEqual(shown(attempts));
      }),
      { numRuns: 100 },
    );
  });

  it("may be dropped one by one, in any order, stopping anywhere", () => {
    fc.assert(
      fc.property(anyAttempts, fc.infiniteStream(fc.boolean()), (attempts, coin) => {
        const some = new Set(superseded(attempts).filter(() => coin.next().value === true));
        const rest = attempts.filter((attempt) => !some.has(attempt));
        expect(shown(rest)).toEqual(shown(attempts));
      }),
      { numRuns: 100 },
    );
  });

  it("may be dropped in one place before and in another after the two are put together", () => {
    fc.assert(
      fc.property(anyAttempts, fc.infiniteStream(fc.nat(2)), (attempts, where) => {
        const homes = attempts.map(() => where.next().value);
        const here = attempts.filter((_, index) => homes[index] !== 0);
        const there = attempts.filter((_, index) => homes[index] !== 1);
        const together = [...new Set([...left(here), ...left(there)])];
        expect(shown(together)).toEqual(shown(attempts));
        expect(left(together)).toEqual(together.filter((one) => left(attempts).includes(one)));
      }),
      { numRuns: 100 },
    );
  });

  it("is most of what somebody did who answers the same every day", () => {
    const attempts = Array.from({ length: 300 }, (_, n) => ({
      id: `${n}`.padStart(3, "0"),
      lesson: "k1",
      day: start + Math.floor(n / 10),
      finishedAt: 0,
      sequence: n + 1,
      answers: [{ question: "q", rule: "r", critical: false, tries: [true] }],
    }));
    // One of each of the last eight days, and the one that marks where they end.
    expect(left(attempts)).toHaveLength(9);
  });
});
