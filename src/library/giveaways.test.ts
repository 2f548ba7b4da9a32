import { describe, expect, it } from "vitest";
import type { Locale } from "@/i18n/locales";
import { options, single, trueFalse } from "@/question-types/testing/questions";
import type { BankQuestion } from "./bank";
import { compileLibrary, type Library } from "./compile";
import { judgeGiveaways } from "./giveaways";
import { formatProblem } from "./problem";
import { contentFiles } from "./testing/content-files";

/** A library of nothing but these questions of the children's bank. */
function library(questions: readonly BankQuestion["questions"][]): Library {
  const { library: sound } = compileLibrary(contentFiles());
  if (!sound) throw new Error("The tests' content has mistakes.");
  const bank = questions.map(
    (texts): BankQuestion => ({
      id: texts.az.id,
      door: "child",
      rule: "leave-it",
      pair: null,
      form: null,
      idea: null,
      see: { lesson: "k1", message: "leave" },
      questions: texts,
    }),
  );
  return { ...sound, lessons: [], bank };
}

const told = (questions: readonly BankQuestion["questions"][]) =>
  judgeGiveaways(library(questions)).map(formatProblem);

/** So many questions with three options: which is safe, and in which languages it is the longest. */
const many = (count: number, safe: (index: number) => "a" | "b" | "c", long: Locale[] = []) =>
  Array.from({ length: count }, (_, index) => {
    const inLocale = (locale: Locale) => {
      const own = options("abc", safe(index)).map((option) =>
        option.safe && long.includes(locale) ? { ...option, text: `${option.text}, long` } : option,
      );
      return single({ id: `q${index}`, options: own });
    };
    return { az: inLocale("az"), en: inLocale("en"), ru: inLocale("ru") };
  });

const inTurn = (index: number) => (["a", "b", "c"] as const)[index % 3] ?? "a";

describe("the safe option", () => {
  it("may stand anywhere in turn, and be the longest now and then", () => {
    expect(told(many(30, inTurn))).toEqual([]);
    expect(told([...many(16, inTurn, ["az"]), ...many(14, inTurn)])).toEqual([]);
  });

  it("may not regularly stand first", () => {
    expect(told(many(30, (index) => (index < 20 ? "a" : "b")))).toEqual([
      "content/bank/child:1 — in 20 of 30 choices (67 %) of type “single” at the door “child” the safe option stands first in az, by chance in 33 % (bank/leave-it/q0, bank/leave-it/q1, bank/leave-it/q2, bank/leave-it/q3, bank/leave-it/q4 …). Move it in some of them: 16 at the most.",
    ]);
  });

  it("may not regularly stand last", () => {
    expect(told(many(30, (index) => (index < 20 ? "c" : "b")))).toEqual([
      "content/bank/child:1 — in 20 of 30 choices (67 %) of type “single” at the door “child” the safe option stands last in az, by chance in 33 % (bank/leave-it/q0, bank/leave-it/q1, bank/leave-it/q2, bank/leave-it/q3, bank/leave-it/q4 …). Move it in some of them: 16 at the most.",
    ]);
  });

  it("may not regularly be the longest, in any language", () => {
    expect(told(many(30, inTurn, ["ru"]))).toEqual([
      "content/bank/child:1 — in 30 of 30 choices (100 %) of type “single” at the door “child” the safe option is the longest in ru, by chance in 33 % (bank/leave-it/q0, bank/leave-it/q1, bank/leave-it/q2, bank/leave-it/q3, bank/leave-it/q4 …). Shorten it or lengthen another in some of them: 16 at the most.",
    ]);
  });

  it("is judged type by type", () => {
    const statement = (index: number) => {
      const question = trueFalse({ id: `s${index}` });
      return { az: question, en: question, ru: question };
    };
    const statements = Array.from({ length: 8 }, (_, index) => statement(index));
    const said = told([...many(30, inTurn), ...statements]);
    expect(said[0]).toContain("in 8 of 8 choices (100 %) of type “true-false”");
    expect(told([...many(30, inTurn), ...statements.slice(1)])).toEqual([]);
  });
});
