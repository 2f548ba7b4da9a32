import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuestion } from "./authoring";
import {
  type Answer,
  emptyAnswer,
  grade,
  isComplete,
  type Question,
  readAnswer,
  solution,
  typeRules,
} from "./rules";
import { questionBlock } from "./testing/question-block";
import { typeFolders } from "./testing/type-folders";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What the type itself makes of something kept: null when it does not fit. */
const readKept = (question: Question, kept: unknown): Answer | null =>
  (typeRules[question.type].readAnswer as (q: Question, value: unknown) => Answer)(question, kept);

/** A grade is sound: points within bounds, safe when all are there, every part in words. */
function expectSoundGrade(question: Question, answer: Answer): void {
  const { safe, points, possible, parts } = grade(question, answer);
  expect(possible).toBeGreaterThan(0);
  expect(points).toBeGreaterThanOrEqual(0);
  expect(points).toBeLessThanOrEqual(possible);
  expect(safe).toBe(points === possible);
  expect(safe).toBe(parts.every(({ verdict }) => verdict === "safe"));
  expect(parts.length).toBeGreaterThan(0);
  expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
  for (const { label } of parts) expect(label).not.toBe("");
}

/** Changes something inside a value: what a kept answer may have become. */
function spoiled(value: unknown, by: unknown, place: number): unknown {
  if (Array.isArray(value)) {
    const at = place % (value.length + 1);
    return [...value.slice(0, at), by, ...value.slice(at + (place % 2))];
  }
  if (typeof value === "object" && value !== null) {
    const keys = Object.keys(value);
    const key = keys[place % keys.length] ?? "chosen";
    const inner = (value as Record<string, unknown>)[key];
    return { ...value, [key]: place % 3 === 0 ? by : spoiled(inner, by, place) };
  }
  return by;
}

describe.each(typeFolders)("any $type question", ({ type, testing }) => {
  const { arbitraryQuestion, arbitraryAnswer, print, unsafeAnswers } = testing;
  const questionWithAnswers = arbitraryQuestion.chain((question) =>
    fc.tuple(fc.constant(question), fc.array(arbitraryAnswer(question), { maxLength: 8 })),
  );

  it("is the same after printing and reading", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const told: string[] = [];
        const block = questionBlock(print(question));
        const read = parseQuestion(type, block, (line, wrong, toDo) =>
          told.push(`${line} — ${wrong}. ${toDo}`),
        );
        expect(told).toEqual([]);
        // A type may take the picture out of the facts and keep it in its own way.
        const { picture: _, ...facts } = block.facts;
        expect({ ...question, ...facts }).toEqual(read);
        expect(read && print(read)).toBe(print(question));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("has a solution that is complete, safe and can be kept", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const answer = solution(question);
        expect(isComplete(question, answer)).toBe(true);
        expect(grade(question, answer).safe).toBe(true);
        expectSoundGrade(question, answer);
        expect(readKept(question, throughJson(answer))).toEqual(answer);
      }),
    );
  });

  it("begins empty, which is not complete and can be kept", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const empty = emptyAnswer(question);
        expect(isComplete(question, empty)).toBe(false);
        expect(readKept(question, throughJson(empty))).toEqual(empty);
      }),
    );
  });

  it("has unsafe answers, complete and graded so", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const answers = unsafeAnswers(question);
        expect(answers.length).toBeGreaterThan(0);
        for (const answer of answers) {
          expect(isComplete(question, answer)).toBe(true);
          expect(grade(question, answer).safe).toBe(false);
          expectSoundGrade(question, answer);
        }
      }),
    );
  });

  it("stands soundly after any sequence of answers, each kept and read again", () => {
    fc.assert(
      fc.property(questionWithAnswers, ([question, answers]) => {
        for (const answer of answers) {
          const state = readAnswer(question, throughJson(answer));
          expect(state).toEqual(answer);
          if (isComplete(question, state)) expectSoundGrade(question, state);
        }
      }),
    );
  });

  it("reads whatever was kept, never throws, and can grade what it read", () => {
    const kept = questionWithAnswers.chain(([question, answers]) =>
      fc.tuple(
        fc.constant(question),
        fc.oneof(
          fc.anything({ withNullPrototype: true, withSparseArray: true }),
          fc
            .tuple(fc.anything(), fc.nat({ max: 60 }))
            .map(([by, place]) =>
              spoiled(throughJson(answers[0] ?? solution(question)), by, place),
            ),
        ),
      ),
    );
    fc.assert(
      fc.property(kept, ([question, value]) => {
        const answer = readAnswer(question, value);
        expect(readKept(question, throughJson(answer))).toEqual(answer);
        if (isComplete(question, answer)) expectSoundGrade(question, answer);
      }),
      { numRuns: 500 },
    );
  });
});
