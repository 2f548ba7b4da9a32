import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveProgress, rulesOfAttempt } from "./progress";
import type { Attempt, AttemptAnswer } from "./store/attempt";

const answer = (rule: string, ...tries: boolean[]): AttemptAnswer => ({
  question: `about-${rule}`,
  rule,
  critical: false,
  tries,
});

const attempt = (changes: Partial<Attempt>): Attempt => ({
  id: "id",
  lesson: "k1",
  day: 20_783,
  finishedAt: 0,
  sequence: 1,
  answers: [answer("leave-it", true)],
  ...changes,
});

const anyAnswers = fc.array(
  fc
    .record({
      rule: fc.constantFrom("leave-it", "tell-adult", "signs-stop"),
      tries: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
    })
    .map(({ rule, tries }) => answer(rule, ...tries)),
  { minLength: 1, maxLength: 4 },
);

/** Attempts as several tabs may leave them: sequences repeat, ids do not, the clock says anything. */
const anyAttempts = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      lesson: fc.constantFrom("k1", "k2", "y4"),
      finishedAt: fc.nat(),
      sequence: fc.integer({ min: 1, max: 5 }),
      answers: anyAnswers,
    })
    .map((changes) => attempt(changes)),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe("progress", () => {
  it("of no attempts is nothing", () => {
    expect(deriveProgress([])).toEqual({
      lessons: new Map(),
      done: new Set(),
      rules: new Map(),
    });
  });

  it("does not depend on the order in which the attempts are found", () => {
    const shuffled = anyAttempts.chain((attempts) =>
      fc.tuple(
        fc.constant(attempts),
        fc.shuffledSubarray(attempts, { minLength: attempts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([attempts, others]) => {
        expect(deriveProgress(others)).toEqual(deriveProgress(attempts));
      }),
    );
  });

  it("does not depend on the clock", () => {
    fc.assert(
      fc.property(anyAttempts, fc.infiniteStream(fc.nat()), (attempts, clock) => {
        const otherwise = attempts.map((a) => ({ ...a, finishedAt: clock.next().value as number }));
        const ids = (all: readonly Attempt[]) =>
          [...deriveProgress(all).lessons].map(([lesson, { id }]) => `${lesson} ${id}`).sort();
        expect(ids(otherwise)).toEqual(ids(attempts));
        expect(deriveProgress(otherwise).rules).toEqual(deriveProgress(attempts).rules);
      }),
    );
  });

  it("leaves what it was given as it was", () => {
    const attempts = Object.freeze([attempt({ sequence: 2 }), attempt({ sequence: 1 })]);
    deriveProgress(attempts);
    expect(attempts.map(({ sequence }) => sequence)).toEqual([2, 1]);
  });

  it("shows of every lesson its latest attempt, by the count and not by the clock", () => {
    const earlier = attempt({ id: "b", sequence: 3, finishedAt: 9_000 });
    const later = attempt({ id: "a", sequence: 10, finishedAt: 1 });
    const other = attempt({ id: "c", sequence: 5, lesson: "y4" });
    const { lessons } = deriveProgress([later, earlier, other]);
    expect(lessons).toEqual(
      new Map([
        ["k1", later],
        ["y4", other],
      ]),
    );
  });

  it("takes two attempts with the same count (two tabs at once) in the order of their ids", () => {
    const one = attempt({ id: "a", answers: [answer("leave-it", false)] });
    const two = attempt({ id: "b", answers: [answer("leave-it", true)] });
    for (const attempts of [
      [one, two],
      [two, one],
    ]) {
      expect(deriveProgress(attempts).lessons.get("k1")?.id).toBe("b");
      expect(deriveProgress(attempts).rules.get("leave-it")?.lastSafe).toBe(false);
    }
  });

  it("counts a lesson as done when every critical question was safe in the end, once and for ever", () => {
    const critical = (...tries: boolean[]) => [{ ...answer("leave-it", ...tries), critical: true }];
    const open = attempt({ id: "a", answers: critical(false) });
    const closed = attempt({ id: "b", sequence: 2, answers: critical(false, true) });
    const later = attempt({ id: "c", sequence: 3, answers: critical(false) });
    expect(deriveProgress([open]).done).toEqual(new Set());
    expect(deriveProgress([open, closed]).done).toEqual(new Set(["k1"]));
    expect(deriveProgress([open, closed, later]).done).toEqual(new Set(["k1"]));
  });
});

describe("how a rule stands", () => {
  type Met = readonly [day: number, story: string, ...tries: boolean[]];
  const first = 20_783;
  const standing = (meetings: readonly Met[], rule = "leave-it") =>
    deriveProgress(
      meetings.map(([day, question, ...tries], index) =>
        attempt({
          id: `${index}`,
          sequence: index + 1,
          day: first + day,
          answers: [{ question, rule: "leave-it", critical: false, tries }],
        }),
      ),
    ).rules.get(rule);

  it.each<[string, Met[], string, boolean]>([
    ["safe once", [[0, "ball", true]], "shaky", true],
    ["unsafe", [[0, "ball", false]], "shaky", false],
    ["safe at the second try", [[0, "ball", false, true]], "shaky", false],
    [
      "two stories, two days",
      [
        [0, "ball", true],
        [1, "kite", true],
      ],
      "firm",
      true,
    ],
    [
      "two stories, one day",
      [
        [0, "ball", true],
        [0, "kite", true],
      ],
      "shaky",
      true,
    ],
    [
      "one story, two days",
      [
        [0, "ball", true],
        [1, "ball", true],
      ],
      "shaky",
      true,
    ],
    [
      "unsafe long ago",
      [
        [0, "ball", false],
        [1, "kite", true],
        [2, "ball", true],
      ],
      "firm",
      true,
    ],
    [
      "unsafe at last",
      [
        [0, "ball", true],
        [1, "kite", true],
        [2, "ball", false],
      ],
      "shaky",
      false,
    ],
    [
      "unsafe and then safe on the last day",
      [
        [0, "ball", true],
        [1, "kite", false],
        [1, "kite", true],
      ],
      "shaky",
      false,
    ],
    [
      "a clock that was reset in between",
      [
        [0, "ball", true],
        [-first, "kite", true],
      ],
      "shaky",
      true,
    ],
  ])("%s", (_, meetings, state, lastSafe) => {
    expect(standing(meetings)).toEqual({ state, lastSafe });
  });

  it("is nothing where the rule was not met", () => {
    expect(standing([[0, "ball", true]], "say-no")).toBeUndefined();
  });
});

describe("the rules of one attempt", () => {
  it.each<[string, AttemptAnswer[], Record<string, string>]>([
    ["both safe", [answer("a", true), answer("a", true)], { a: "firm" }],
    ["the first not", [answer("a", false), answer("a", true)], { a: "look-again" }],
    ["the second not", [answer("a", true), answer("a", false)], { a: "look-again" }],
    ["each its own", [answer("a", true), answer("b", false, true)], { a: "firm", b: "look-again" }],
  ])("are firm only when every question of theirs was safe at once: %s", (_, answers, rules) => {
    expect(Object.fromEntries(rulesOfAttempt({ answers }))).toEqual(rules);
  });
});
