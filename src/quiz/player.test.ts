import { describe, expect, it } from "vitest";
import { shuffle } from "@/base/random";
import { type Question, solution } from "@/question-types/rules";
import {
  choosing,
  multiple,
  single,
  trueFalse,
  unsafeAnswer,
} from "@/question-types/testing/questions";
import { readState } from "./kept-run";
import {
  asksAgain,
  checkAnswer,
  giveAnswer,
  goOn,
  isFinished,
  type PlayerState,
  pageSeed,
  passOn,
  presentGrade,
  presentQuestion,
  results,
  startQuiz,
  takeOpened,
  trySeed,
} from "./player";

const one = single({ id: "one", rule: "leave-it" });
const two = multiple({ id: "two", rule: "tell-adult" });
const deciding = trueFalse({ id: "deciding", rule: "stop-wait", critical: true });
const questions: readonly Question[] = [one, two, deciding];

/** Answers the present question, checks it and goes on. */
function answered(asked: readonly Question[], state: PlayerState, safe: boolean): PlayerState {
  const question = presentQuestion(asked, state);
  if (!question) throw new Error("The quiz is over.");
  const answer = safe ? solution(question) : unsafeAnswer(question);
  return checkAnswer(asked, giveAnswer(state, answer));
}

/**
 * A whole run by a script: question id → its tries, "+" safe, "-" not. Gives back what was asked.
 */
function run(script: Readonly<Record<string, string>>, seed = "seed") {
  let state = startQuiz(questions, seed);
  const asked: string[] = [];
  for (let step = 0; !isFinished(state) && step < 30; step++) {
    const id = presentQuestion(questions, state)?.id ?? "";
    const tries = asked.filter((other) => other === id).length;
    asked.push(id);
    state = goOn(questions, answered(questions, state, script[id]?.[tries] === "+"));
  }
  return { asked, results: results(questions, state), finished: isFinished(state) };
}

describe("a whole run", () => {
  it.each([
    ["all safe", { one: "+", two: "+", deciding: "+" }, 3],
    ["all but the deciding one unsafe", { one: "-", two: "-", deciding: "+" }, 3],
    ["the deciding one safe at the second try", { one: "+", two: "+", deciding: "-+" }, 4],
    ["the deciding one safe at the fifth try", { one: "-", two: "+", deciding: "----+" }, 7],
  ])("%s: asks as often as needed and keeps every try", (_, script, times) => {
    const { asked, finished, results: summed } = run(script);
    expect(finished).toBe(true);
    expect(asked).toHaveLength(times);
    const tries = Object.fromEntries(summed.map((r) => [r.question, r.tries]));
    const wanted = Object.entries(script).map(([id, t]) => [
      id,
      [...t].map((sign) => sign === "+"),
    ]);
    expect(tries).toEqual(Object.fromEntries(wanted));
  });

  it("never ends while the deciding question is answered unsafely", () => {
    const { finished, asked } = run({ one: "+", two: "+", deciding: "" });
    expect(finished).toBe(false);
    expect(asked.slice(-20)).toEqual(Array(20).fill("deciding"));
  });

  it("asks a critical question again at once, before any other", () => {
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const { asked } = run({ one: "+", two: "+", deciding: "--+" }, seed);
      expect(asked.join(" ")).toContain("deciding deciding deciding");
    }
  });

  it("ends with the questions in their own order, with rule and weight", () => {
    for (const seed of ["a", "b", "c"]) {
      expect(run({ one: "+", two: "-", deciding: "+" }, seed).results).toEqual([
        { question: "one", rule: "leave-it", critical: false, tries: [true] },
        { question: "two", rule: "tell-adult", critical: false, tries: [false] },
        { question: "deciding", rule: "stop-wait", critical: true, tries: [true] },
      ]);
    }
  });
});

describe("the order of questions", () => {
  it("is that of the seed, each once", () => {
    const orders = ["a", "b", "c", "d", "e", "f"].map((seed) => startQuiz(questions, seed).order);
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
    for (const order of orders) expect([...order].sort()).toEqual(["deciding", "one", "two"]);
    expect(startQuiz(questions, "a").order).toEqual(orders[0]);
  });
});

describe("one question", () => {
  const begin = startQuiz([one], "seed");

  it("is not checked while the answer is incomplete", () => {
    expect(checkAnswer([one], begin)).toBe(begin);
    const nothing = startQuiz([two], "seed");
    expect(checkAnswer([two], giveAnswer(nothing, choosing(two, "")))).toMatchObject({
      checked: false,
      tries: {},
    });
  });

  it("has no grade before it is checked", () => {
    expect(presentGrade([one], giveAnswer(begin, { chosen: "a" }))).toBeNull();
    expect(presentGrade([one], answered([one], begin, true))).toMatchObject({ safe: true });
  });

  it("cannot be answered otherwise after it was checked", () => {
    const checked = answered([one], begin, false);
    expect(giveAnswer(checked, solution(one))).toBe(checked);
    expect(checkAnswer([one], checked)).toBe(checked);
    expect(checked.tries).toEqual({ one: [false] });
  });

  it("is not left before it was checked", () => {
    expect(goOn([one], begin)).toBe(begin);
  });

  it("is followed by an empty answer", () => {
    const next = goOn([one, two], answered([one, two], startQuiz([one, two], "seed"), true));
    expect(next).toMatchObject({ position: 1, checked: false });
    expect([{ chosen: null }, { chosen: [] }]).toContainEqual(next.answer);
  });
});

describe("a critical question", () => {
  const begin = startQuiz([deciding], "seed");
  const failed = answered([deciding], begin, false);

  it("says that it will be asked again only after an unsafe answer was checked", () => {
    expect(asksAgain([deciding], giveAnswer(begin, unsafeAnswer(deciding)))).toBe(false);
    expect(asksAgain([deciding], failed)).toBe(true);
    expect(asksAgain([deciding], answered([deciding], begin, true))).toBe(false);
    expect(asksAgain([one], answered([one], startQuiz([one], "seed"), false))).toBe(false);
  });

  it("is asked again empty, at the same place", () => {
    expect(goOn([deciding], failed)).toMatchObject({
      position: 0,
      checked: false,
      answer: { chosen: null },
      tries: { deciding: [false] },
    });
  });

  it("keeps its order on screen while it is checked, and has another at the next try", () => {
    const answering = giveAnswer(begin, unsafeAnswer(deciding));
    expect(trySeed(answering)).toBe(trySeed(begin));
    expect(trySeed(failed)).toBe(trySeed(begin));
    const again = goOn([deciding], failed);
    expect(trySeed(again)).not.toBe(trySeed(failed));
    const failedAgain = answered([deciding], again, false);
    expect(trySeed(failedAgain)).toBe(trySeed(again));
    expect(trySeed(goOn([deciding], failedAgain))).not.toBe(trySeed(again));
  });
});

it("gives no question, grade or repetition once the quiz is over", () => {
  const over = goOn([one], answered([one], startQuiz([one], "seed"), true));
  expect(isFinished(over)).toBe(true);
  expect(presentQuestion([one], over)).toBeNull();
  expect(presentGrade([one], over)).toBeNull();
  expect(asksAgain([one], over)).toBe(false);
  expect(checkAnswer([one], over)).toBe(over);
  expect(goOn([one], over)).toBe(over);
});

describe("a class check", () => {
  it("goes on after each complete answer, and asks no deciding question again", () => {
    let state = startQuiz(questions, "seed");
    const asked: string[] = [];
    while (!isFinished(state) && asked.length < 10) {
      const question = presentQuestion(questions, state) as Question;
      expect(passOn(questions, state)).toEqual(state);
      asked.push(question.id);
      state = passOn(questions, giveAnswer(state, unsafeAnswer(question)));
      expect(state.checked).toBe(false);
    }
    expect(asked.sort()).toEqual(["deciding", "one", "two"]);
    expect(results(questions, state).map(({ tries }) => tries)).toEqual([
      [false],
      [false],
      [false],
    ]);
  });
});

describe("an answer opened on the page before the script came", () => {
  /** Where the options of a question stand on the page. */
  const onPage = shuffle(one.options, pageSeed(one.id)).map(({ id }) => id);

  it("is the first answer of a run that goes on as the page stands", () => {
    for (const [place, id] of onPage.entries()) {
      const state = takeOpened(questions, null, place);
      expect(state).toMatchObject({
        order: ["one", "two", "deciding"],
        position: 0,
        answer: { chosen: id },
        checked: true,
        tries: { one: [id === "b"] },
      });
      expect(state && trySeed(state)).toBe(pageSeed("one"));
      expect(state && readState(questions, JSON.parse(JSON.stringify(state)))).toEqual(state);
    }
  });

  it.each([
    ["none was opened", questions, -1],
    ["there is no such answer", questions, 4],
    ["the first question has several answers", [two, one], 0],
    ["there are no questions", [], 0],
  ])("is not taken when %s", (_, asked, place) => {
    expect(takeOpened(asked, null, place)).toBeNull();
  });

  it("is the next try of a kept run that waits for this very answer", () => {
    const again = [deciding, one];
    const kept = { ...takeOpened(again, null, 0), checked: false } as PlayerState;
    expect(kept.tries).toEqual({ deciding: [false] });
    expect(takeOpened(again, kept, 1)).toMatchObject({
      answer: { chosen: "b" },
      checked: true,
      tries: { deciding: [false, true] },
    });
  });

  it("changes nothing in a kept run that stands elsewhere, or was answered there", () => {
    const answeredOne = takeOpened(questions, null, 0) as PlayerState;
    expect(takeOpened(questions, answeredOne, 1)).toBeNull();
    expect(takeOpened(questions, goOn(questions, answeredOne), 1)).toBeNull();
  });
});
