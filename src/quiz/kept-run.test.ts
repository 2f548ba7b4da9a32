import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Question, solution } from "@/question-types/rules";
import {
  type ChoiceQuestion,
  multiple,
  options,
  single,
  trueFalse,
} from "@/question-types/testing/questions";
import { readState } from "./kept-run";
import {
  checkAnswer,
  giveAnswer,
  goOn,
  isFinished,
  type PlayerState,
  presentQuestion,
  results,
  startQuiz,
} from "./player";

const questions: readonly ChoiceQuestion[] = [
  single({ id: "one" }),
  multiple({ id: "two" }),
  trueFalse({ id: "deciding", critical: true }),
  single({ id: "last", critical: true }),
];
const ids = questions.map(({ id }) => id);

/** What a learner may do: choose something (even nothing), check, go on. */
const deeds = fc.array(
  fc.oneof(
    fc.subarray(["a", "b", "c", "d"]).map((chosen) => ({ chosen })),
    fc.constant("check" as const),
    fc.constant("on" as const),
  ),
  { maxLength: 60 },
);

type Deed = "check" | "on" | { readonly chosen: readonly string[] };

function deedDone(state: PlayerState, deed: Deed): PlayerState {
  if (deed === "check") return checkAnswer(questions, state);
  if (deed === "on") return goOn(questions, state);
  const question = questions.find(({ id }) => id === presentQuestion(questions, state)?.id);
  const fitting = deed.chosen.filter((id) => question?.options.some((option) => option.id === id));
  const one = { chosen: fitting[0] ?? null };
  return giveAnswer(state, question?.type === "multiple" ? { chosen: fitting } : one);
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The rest of a run, every answer safe. */
function finished(state: PlayerState): PlayerState {
  let now = goOn(questions, state);
  for (let step = 0; step < 20 && !isFinished(now); step++) {
    const question = presentQuestion(questions, now);
    now = goOn(questions, checkAnswer(questions, giveAnswer(now, question && solution(question))));
  }
  return now;
}

/** A run in which "one" was passed, wherever it stood: order as written, the second being asked. */
const kept = {
  seed: "seed",
  order: ids,
  position: 1,
  answer: { chosen: ["a"] },
  checked: false,
  tries: { one: [true] },
};

describe("a run kept and read again", () => {
  it("stands where it stood, at every step of any run", () => {
    fc.assert(
      fc.property(deeds, fc.string(), (steps, seed) => {
        let state = startQuiz(questions, seed);
        for (const deed of steps) {
          if (!isFinished(state)) expect(readState(questions, throughJson(state))).toEqual(state);
          state = deedDone(state, deed);
        }
      }),
    );
  });

  it("is not taken up when the quiz was over", () => {
    const over = finished(startQuiz(questions, "seed"));
    expect(isFinished(over)).toBe(true);
    expect(readState(questions, throughJson(over))).toBeNull();
  });

  it("reads the run these tests change one thing of", () => {
    expect(readState(questions, kept)).toEqual(kept);
  });
});

describe("a run kept for other questions is not resumed", () => {
  it.each([
    ["one is new", [...questions, single({ id: "new" })]],
    ["one is gone", questions.slice(0, 3)],
    ["one has another id", [single({ id: "renamed" }), ...questions.slice(1)]],
    ["there is none left", []],
    ["one that was passed unsafely became critical", changed(0, { critical: true }), false],
  ])("%s", (_, today, safe = true) => {
    expect(readState(today, { ...kept, tries: { one: [safe] } })).toBeNull();
  });

  it("the answer that was judged safe no longer is", () => {
    const checked = { ...kept, position: 0, answer: { chosen: "b" }, checked: true };
    expect(readState(questions, checked)).toEqual(checked);
    expect(readState(changed(0, { options: options("abcd", "c") }), checked)).toBeNull();
    expect(readState(changed(0, { options: options("cd", "c") }), checked)).toBeNull();
  });

  it("but an answer not yet checked is only forgotten when its option is gone", () => {
    const fewer = questions.map((q) =>
      q.id === "two" ? multiple({ id: "two", options: options("bc", "b") }) : q,
    );
    expect(readState(fewer, kept)).toEqual({ ...kept, answer: { chosen: [] } });
  });

  function changed(index: number, changes: Parameters<typeof single>[0]): Question[] {
    return questions.map((q, i) => (i === index ? single({ id: q.id, ...changes }) : q));
  }
});

describe("a kept value that no run can have left is not resumed", () => {
  it.each<[string, object]>([
    ["no seed", { seed: undefined }],
    ["a number for a seed", { seed: 5 }],
    ["a place before the first", { position: -1 }],
    ["a place between two", { position: 0.5 }],
    ["a place that is text", { position: "1" }],
    ["a place beyond the last", { position: 4 }],
    ["checked as text", { checked: "false" }],
    ["an order that is text", { order: "one,two" }],
    ["an order with a question twice", { order: ["one", "one", "deciding", "last"] }],
    ["an order whose ids only look right joined", { order: ["deciding,last", "one", "two"] }],
    ["an order with something between", { order: [null, ...ids] }],
    ["no tries", { tries: null }],
    ["tries in a list", { tries: [[true]] }],
    ["tries that are not yes or no", { tries: { one: ["true"] } }],
    ["a try that is not a list", { tries: { one: true } }],
    ["a question passed without a try", { tries: {} }],
    ["a question passed with an empty list of tries", { tries: { one: [] } }],
    ["a second try of a question that is asked once", { tries: { one: [false, true] } }],
    ["a try of a question not reached yet", { tries: { one: [true], last: [true] } }],
    ["a try of the question being asked", { tries: { one: [true], two: [false] } }],
    ["checked without a try", { checked: true }],
    [
      "checked without an answer",
      { checked: true, answer: null, tries: { one: [true], two: [false] } },
    ],
    ["checked and judged otherwise", { checked: true, tries: { one: [true], two: [true] } }],
    [
      "a critical question passed unsafely",
      {
        position: 3,
        answer: null,
        tries: { one: [true], two: [true], deciding: [false] },
      },
    ],
    [
      "a critical question asked again after it was safe",
      {
        position: 2,
        answer: null,
        tries: { one: [true], two: [true], deciding: [true] },
      },
    ],
  ])("%s", (_, changes) => {
    expect(readState(questions, { ...kept, ...changes })).toBeNull();
  });

  it("whatever was kept, reading never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(readState(questions, value)).toBeNull();
      }),
    );
  });

  it("and whatever can be resumed can be finished with every question answered", () => {
    const tries = fc.dictionary(fc.constantFrom(...ids), fc.array(fc.boolean(), { maxLength: 3 }));
    const nearly = fc.record({
      seed: fc.string(),
      order: fc.oneof(
        fc.shuffledSubarray(ids, { minLength: 4 }),
        fc.array(fc.constantFrom(...ids)),
      ),
      position: fc.integer({ min: -1, max: 4 }),
      checked: fc.boolean(),
      answer: fc.record({ chosen: fc.oneof(fc.constantFrom("a", "b"), fc.anything()) }),
      tries,
    });
    let resumed = 0;
    fc.assert(
      fc.property(nearly, (value) => {
        const state = readState(questions, value);
        if (!state) return;
        resumed += 1;
        const summed = results(questions, finished(state));
        expect(summed.map(({ question }) => question)).toEqual(ids);
        for (const { critical, tries: done } of summed) {
          expect(done.length).toBeGreaterThan(0);
          if (critical) expect(done.at(-1)).toBe(true);
          else expect(done).toHaveLength(1);
        }
      }),
      { numRuns: 3000, seed: 20 },
    );
    expect(resumed).toBeGreaterThan(10);
  });
});
