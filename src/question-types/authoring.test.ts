import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { answerKey, isQuestionType, stringsFor, typeNames } from "./authoring";
import { typeRules } from "./rules";
import { exampleQuestion } from "./testing/example-question";

describe("the types an author may name", () => {
  it("are those that have rules", () => {
    expect([...typeNames].sort()).toEqual(Object.keys(typeRules).sort());
    expect(typeNames.every(isQuestionType)).toBe(true);
  });

  it.each(["", "Single", "order", "constructor", "__proto__", "toString"])(
    "do not include %j",
    (name) => expect(isQuestionType(name)).toBe(false),
  );

  it.each(typeNames)("%s: a question is read as that type, and its key names the type", (type) => {
    const question = exampleQuestion(type, "en");
    expect(question.type).toBe(type);
    expect(answerKey(question)).toMatch(new RegExp(`^${type}: .`));
  });

  it.each(typeNames)("%s: its words are there in every language, under the same names", (type) => {
    const question = exampleQuestion(type, "en");
    const strings = locales.map((locale) => stringsFor([question], locale));
    const names = strings.map((one) => Object.keys(one[type] ?? {}));
    expect(names[0]?.length).toBeGreaterThan(0);
    expect(names).toEqual([names[0], names[0], names[0]]);
    expect(strings.flatMap((one) => Object.values(one[type] ?? {}))).not.toContain("");
  });
});

it("a quiz gets the words of the types it has, and no others", () => {
  const question = exampleQuestion("multiple", "en");
  expect(Object.keys(stringsFor([question, question], "ru"))).toEqual(["multiple"]);
  expect(stringsFor([], "az")).toEqual({});
});
