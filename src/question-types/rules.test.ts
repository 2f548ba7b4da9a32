import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isQuestionType, stringsFor, typeNames } from "./authoring";
import { emptyAnswer, grade, isComplete, readAnswer, solution, typeRules } from "./rules";
import {
  type ChoiceQuestion,
  multiple,
  options,
  single,
  trueFalse,
  unsafeAnswer,
} from "./testing/questions";
import { typeViews } from "./views";

const questions: readonly ChoiceQuestion[] = [single(), multiple(), trueFalse()];

describe("the three lists of question types", () => {
  it("hold the same types", () => {
    expect([...typeNames].sort()).toEqual(Object.keys(typeRules).sort());
    expect(Object.keys(typeViews).sort()).toEqual(Object.keys(typeRules).sort());
  });

  it("give words in every language, the same ones", () => {
    const [az, en, ru] = (["az", "en", "ru"] as const).map((locale) =>
      stringsFor(questions, locale),
    );
    for (const { type } of questions) {
      for (const words of [az, en, ru]) {
        expect(Object.keys(words?.[type] ?? {})).toEqual(Object.keys(az?.[type] ?? {}));
        expect(Object.values(words?.[type] ?? {})).not.toContain("");
        expect(words?.[type]?.hint).toBeTruthy();
      }
    }
  });

  it.each(["constructor", "Single", "", "__proto__"])("do not take %j for a type", (name) => {
    expect(isQuestionType(name)).toBe(false);
  });
});

describe.each(questions.map((question) => [question.type, question] as const))(
  "a choice question, here %s,",
  (_, question) => {
    it("begins with an answer that is not complete", () => {
      expect(isComplete(question, emptyAnswer(question))).toBe(false);
    });

    it("takes the safe answer for safe, with all points", () => {
      const answer = solution(question);
      expect(isComplete(question, answer)).toBe(true);
      const { safe, points, possible } = grade(question, answer);
      expect([safe, points]).toEqual([true, possible]);
    });

    it("takes an unsafe answer for unsafe, with fewer points", () => {
      const answer = unsafeAnswer(question);
      expect(isComplete(question, answer)).toBe(true);
      const { safe, points, possible } = grade(question, answer);
      expect(safe).toBe(false);
      expect(points).toBeLessThan(possible);
    });

    it("reads back from JSON any answer it can have", () => {
      for (const answer of [emptyAnswer(question), solution(question), unsafeAnswer(question)]) {
        expect(readAnswer(question, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      }
    });

    const ids = question.options.map(({ id }) => id);
    const nearly = fc.record({
      chosen: fc.oneof(
        fc.constantFrom(...ids, "z", "", null, undefined),
        fc.array(fc.constantFrom(...ids, "z", null, 1)),
        fc.anything(),
      ),
    });

    it("reads whatever was kept, never throws, and can grade what it read", () => {
      fc.assert(
        fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), nearly), (kept) => {
          const answer = readAnswer(question, kept);
          expect(readAnswer(question, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
          if (!isComplete(question, answer)) return;
          const { safe, points, possible, parts } = grade(question, answer);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(possible);
          expect(safe).toBe(points === possible);
          expect(safe).toBe(parts.every(({ verdict }) => verdict === "safe"));
          for (const { part } of parts) expect(ids).toContain(part);
        }),
      );
    });
  },
);

describe("an answer kept for another question", () => {
  it("is forgotten when it chooses an option this question does not have", () => {
    const shorter = single({ options: options("abc", "b") });
    expect(readAnswer(shorter, { chosen: "d" })).toEqual({ chosen: null });
    const fewer = multiple({ options: options("ab", "b") });
    expect(readAnswer(fewer, { chosen: ["a", "d"] })).toEqual({ chosen: [] });
  });
});
