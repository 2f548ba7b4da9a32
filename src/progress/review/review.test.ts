import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt } from "@/progress/store/attempt";
import {
  chooseReview,
  dueRules,
  nextReviewDay,
  type PoolQuestion,
  reviewLength,
  reviewLesson,
} from "./review";

const start = 20_783;

/** One meeting of a rule: on which day after the start, and how it went. */
type Met = readonly [
  day: number,
  rule: string,
  safe: boolean,
  question?: string,
  critical?: boolean,
];

const attemptsOf = (meetings: readonly Met[]): Attempt[] =>
  meetings.map(([day, rule, safe, question = `${rule}-1`, critical = false], index) => ({
    id: `${index}`,
    lesson: "k1",
    day: start + day,
    finishedAt: 0,
    sequence: index + 1,
    answers: [{ question, rule, critical, tries: safe ? [true] : [false, true] }],
  }));

/** A question of the pool, as a lesson's. */
const ask = (id: string, rule: string, critical = false): PoolQuestion => ({
  id: `k1/${id}`,
  rule,
  question: { critical },
});

const rules = ["a", "b", "c", "d", "e", "f", "g"];
const pool = rules.flatMap((rule) => [1, 2, 3].map((n) => ask(`${rule}-${n}`, rule)));
const rulesOn = (day: number, meetings: readonly Met[], seed = "s") =>
  chooseReview(pool, attemptsOf(meetings), start + day, seed).map(({ rule }) => rule);
const dueOn = (meetings: readonly Met[], today = 400) =>
  dueRules(attemptsOf(meetings), start + today).map(({ rule, due }) => [rule, due - start]);

describe("when a rule is met again", () => {
  it.each<[string, Met[], number]>([
    ["a day after it was met first", [[0, "a", true]], 1],
    [
      "three days after it went well",
      [
        [0, "a", true],
        [1, "a", true],
      ],
      4,
    ],
    [
      "seven days after that",
      [
        [0, "a", true],
        [1, "a", true],
        [4, "a", true],
      ],
      11,
    ],
    [
      "twenty-one days after that",
      [
        [0, "a", true],
        [1, "a", true],
        [4, "a", true],
        [11, "a", true],
      ],
      32,
    ],
    [
      "and every twenty-one days from then on",
      [
        [0, "a", true],
        [1, "a", true],
        [4, "a", true],
        [11, "a", true],
        [32, "a", true],
      ],
      53,
    ],
    [
      "the next day when it went wrong",
      [
        [0, "a", true],
        [1, "a", true],
        [4, "a", false],
      ],
      5,
    ],
    [
      "the next day when it went wrong, though it went well again on the same day",
      [
        [0, "a", true],
        [1, "a", true],
        [4, "a", false],
        [4, "a", true],
      ],
      5,
    ],
    [
      "unmoved by runs before its time",
      [
        [0, "a", true],
        [1, "a", true],
        [2, "a", true],
        [3, "a", true],
      ],
      4,
    ],
    [
      "from the day it was met, when that was late",
      [
        [0, "a", true],
        [10, "a", true],
      ],
      13,
    ],
  ])("%s", (_, meetings, due) => {
    expect(dueOn(meetings)).toEqual([["a", due]]);
  });

  it("is told for a screen: the next day on which something is due", () => {
    const attempts = attemptsOf([
      [0, "a", true],
      [0, "z", true],
    ]);
    expect(nextReviewDay(pool, attempts, start)).toBe(start + 1);
    expect(nextReviewDay(pool, attempts, start + 9)).toBe(start + 9);
    expect(nextReviewDay(pool, [], start)).toBeNull();
    expect(nextReviewDay([], attempts, start)).toBeNull();
  });
});

describe("today's questions", () => {
  it("are none on the day of the lesson, and none of a rule never met", () => {
    expect(rulesOn(0, [[0, "a", true]])).toEqual([]);
    expect(rulesOn(9, [])).toEqual([]);
    expect(rulesOn(1, [[0, "a", true]])).toEqual(["a"]);
  });

  it("are five at most, one of each rule, the longest due first, then the shakiest", () => {
    const meetings = rules.map((rule, index): Met => [index, rule, true]);
    expect(rulesOn(9, [...meetings].reverse())).toEqual(["a", "b", "c", "d", "e"]);
    const shaky: Met[] = [
      [0, "b", true],
      [1, "b", true],
      [3, "a", true],
    ];
    expect(rulesOn(9, shaky)).toEqual(["a", "b"]);
  });

  it("begin with a critical rule that was missed, however much else is due", () => {
    const meetings = rules.map((rule): Met => [0, rule, true]);
    const missed: Met = [8, "g", false, "g-1", true];
    expect(rulesOn(9, [...meetings, missed])[0]).toBe("g");
    expect(rulesOn(8, [...meetings, missed])).not.toContain("g");
  });

  it("tell another story than those met lately, the one met longest ago at last", () => {
    const stories: Met[] = [
      [0, "a", true, "a-2"],
      [1, "a", true, "a-1"],
      [4, "a", true, "a-3"],
    ];
    const [chosen] = chooseReview(pool, attemptsOf(stories), start + 11, "s");
    expect(chosen?.id).toBe("k1/a-2");
    for (const seed of "abcdefgh") {
      const [other] = chooseReview(pool, attemptsOf([[0, "a", true, "a-1"]]), start + 1, seed);
      expect(other?.id).not.toBe("k1/a-1");
    }
  });

  it("tell another story than a lesson or a review told", () => {
    const two = [ask("a-1", "a"), { ...ask("", "a"), id: "bank/a/well" }];
    const asked = (lesson: string, question: string) => {
      const attempts = attemptsOf([[0, "a", true, question]]).map((one) => ({ ...one, lesson }));
      return chooseReview(two, attempts, start + 1, "s").map(({ id }) => id);
    };
    expect(asked("k1", "a-1")).toEqual(["bank/a/well"]);
    expect(asked("review", "k1/a-1")).toEqual(["bank/a/well"]);
    expect(asked("review", "bank/a/well")).toEqual(["k1/a-1"]);
  });

  it("are the same for the same seed, and others may come for another", () => {
    const meetings = rules.map((rule): Met => [0, rule, true]);
    const ids = (seed: string) =>
      chooseReview(pool, attemptsOf(meetings), start + 1, seed)
        .map(({ id }) => id)
        .join();
    expect(ids("one")).toBe(ids("one"));
    expect(new Set([..."abcdefgh"].map(ids)).size).toBeGreaterThan(1);
  });

  it("prefer a critical question where a critical one was missed", () => {
    const two = [ask("x-1", "x"), ask("x-2", "x", true), ask("x-3", "x")];
    for (const seed of "abcdefgh") {
      const attempts = attemptsOf([[0, "x", false, "x-0", true]]);
      expect(chooseReview(two, attempts, start + 1, seed)[0]?.id).toBe("k1/x-2");
    }
  });
});

it("what was answered in a review counts like what was answered in a lesson", () => {
  const [first] = attemptsOf([[0, "a", true]]);
  const review = attemptsOf([[1, "a", true]]).map((attempt) => ({
    ...attempt,
    id: "review",
    lesson: reviewLesson,
    sequence: 2,
  }));
  expect(dueRules([...(first ? [first] : []), ...review], start + 1)).toMatchObject([
    { rule: "a", due: start + 4, step: 1 },
  ]);
  expect(reviewLength).toBe(5);
});

describe("a clock that is wrong", () => {
  const learnt: Met[] = [
    [0, "a", true],
    [1, "a", true],
  ];

  it("at 1970 stops time and asks nothing too soon", () => {
    expect(chooseReview(pool, attemptsOf(learnt), 0, "s")).toEqual([]);
  });

  it("at 2099 asks, and what was answered then is asked again soon after it is mended", () => {
    const far = 26_000;
    expect(rulesOn(far, learnt)).toEqual(["a"]);
    expect(rulesOn(5, [...learnt, [far, "a", true]])).toEqual(["a"]);
  });

  it("that jumps back moves nothing away", () => {
    expect(dueOn([...learnt, [-300, "b", true]], 4)).toContainEqual(["a", 4]);
    expect(
      dueOn(
        [
          [5, "a", true],
          [-4, "a", false],
        ],
        9,
      ),
    ).toEqual([["a", 6]]);
  });

  it("never puts a rule off by more than its gap after today", () => {
    const anyMeetings = fc.array(
      fc.tuple(fc.integer({ min: -start, max: 40_000 }), fc.constantFrom(...rules), fc.boolean()),
    );
    fc.assert(
      fc.property(anyMeetings, fc.integer({ min: 0, max: 4000 }), (meetings, today) => {
        for (const { due } of dueRules(attemptsOf(meetings), start + today))
          expect(due).toBeLessThanOrEqual(start + today + 21);
      }),
    );
  });
});
