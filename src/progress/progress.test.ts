import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt, AttemptAnswer } from "./attempt";
import { deriveProgress, rulesOfAttempt } from "./progress";

const answer = (rule: string, ...tries: boolean[]): AttemptAnswer => ({
  question: `about-${rule}`,
  rule,
  critical: false,
  tries,
});

const attempt = (changes: Partial<Attempt>): Attempt => ({
  v: 1,
  id: "id",
  lesson: "k1",
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
    expect(deriveProgress([])).toEqual({ lessons: new Map(), rules: new Map() });
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
      expect(deriveProgress(attempts).rules.get("leave-it")).toBe("firm");
    }
  });

  it.each<[string, boolean[][], string]>([
    ["safe at once", [[true]], "firm"],
    ["unsafe", [[false]], "look-again"],
    ["safe at the second try", [[false, true]], "look-again"],
    ["unsafe, and safe at once the next time", [[false, true], [true]], "firm"],
    ["safe at once, and unsafe the next time", [[true], [false]], "look-again"],
  ])("a rule is judged as it went when last met: %s", (_, times, state) => {
    const attempts = times.map((tries, index) =>
      attempt({ id: `${index}`, sequence: index + 1, answers: [answer("leave-it", ...tries)] }),
    );
    expect(deriveProgress(attempts).rules.get("leave-it")).toBe(state);
  });

  it("another lesson without a rule leaves the rule as it was", () => {
    const met = attempt({ id: "a", sequence: 1, answers: [answer("leave-it", false)] });
    const other = attempt({
      id: "b",
      sequence: 2,
      lesson: "y4",
      answers: [answer("say-no", true)],
    });
    expect(Object.fromEntries(deriveProgress([met, other]).rules)).toEqual({
      "leave-it": "look-again",
      "say-no": "firm",
    });
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
