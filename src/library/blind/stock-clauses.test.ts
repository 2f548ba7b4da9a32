import { describe, expect, it } from "vitest";
import { single } from "@/question-types/testing/questions";
import { stockClausesAt } from "./stock-clauses";
import { bankOf } from "./testing/blind-library";

/** What is found in prompts that each end in a word of their own. */
const found = (prompt: string, times: number, others: readonly string[] = []) => {
  const prompts = [...Array.from({ length: times }, (_, at) => `${prompt} x${at}?`), ...others];
  const questions = prompts.map((text, at) => ({
    question: single({ id: `q${at}`, prompt: text }),
  }));
  return stockClausesAt(bankOf("child", questions), "child", "en").map(
    ({ words, uses }) => `${words} ${uses}`,
  );
};

describe("a stock clause", () => {
  it("is one of five words or more that is used more than six times", () => {
    expect(found("You cannot see the ground", 7)).toEqual(["you cannot see the ground 7"]);
    expect(found("You cannot see the ground", 6)).toEqual([]);
    expect(found("You cannot see ground", 7)).toEqual([]);
  });

  it("is told at its whole length, and a shorter one only where it stands alone", () => {
    const long = "Here you cannot see the ground";
    const short = Array.from({ length: 7 }, (_, at) => `You cannot see the ground y${at}?`);
    expect(found(long, 7)).toEqual(["here you cannot see the ground 7"]);
    expect(found(long, 7, short.slice(1))).toEqual(["here you cannot see the ground 7"]);
    expect(found(long, 7, short)).toEqual([
      "here you cannot see the ground 7",
      "you cannot see the ground 7",
    ]);
  });

  it("ends with its sentence", () => {
    expect(found("A cat is here. What do you", 7)).toEqual([]);
  });

  it("is no canonical sentence, number or instruction", () => {
    const { algorithm } = bankOf("child", []);
    const [first] = algorithm.en.child.a.rules;
    expect(found(first, 7)).toEqual([]);
    expect(found("Call 112 or the 102 now", 7)).toEqual([]);
    expect(found("Choose all the right answers.", 7)).toEqual([]);
  });

  it("is told with the parts that use it", () => {
    const question = (id: string) => ({
      question: single({ id, prompt: `You see it by the road, ${id}` }),
    });
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const [clause] = stockClausesAt(bankOf("teen", ids.map(question)), "teen", "ru");
    expect(clause?.places[0]).toEqual({ file: "content/bank/teen/leave-it/ru.md", id: "a" });
    expect(clause?.places.map(({ id }) => id)).toEqual(ids);
  });
});
