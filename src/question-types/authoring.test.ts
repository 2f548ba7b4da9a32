import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { answerKey, isQuestionType, parseQuestion, stringsFor, typeNames } from "./authoring";
import { typeRules } from "./rules";
import { optionList, questionBlock } from "./testing/question-block";

/** One sound question of each type; a new type adds its own. */
const written: Readonly<Record<string, string>> = {
  single: optionList("-x"),
  multiple: optionList("xx"),
  "true-false": "- [x] True\n  > Why.\n- [ ] False\n  > Why.\n",
};

describe("the types an author may name", () => {
  it("are those that have rules", () => {
    expect([...typeNames].sort()).toEqual(Object.keys(typeRules).sort());
    expect(typeNames.every(isQuestionType)).toBe(true);
  });

  it.each(["", "Single", "ordering", "constructor", "__proto__", "toString"])(
    "do not include %j",
    (name) => expect(isQuestionType(name)).toBe(false),
  );

  it.each(typeNames)("%s: a question is read as that type, and its key names the type", (type) => {
    const question = parseQuestion(type, questionBlock(written[type] ?? ""), () => {});
    expect(question?.type).toBe(type);
    expect(question && answerKey(question)).toMatch(new RegExp(`^${type}: \\[.\\] \\[.\\]$`));
  });

  it.each(typeNames)("%s: its words are there in every language, under the same names", (type) => {
    const question = parseQuestion(type, questionBlock(written[type] ?? ""), () => {});
    const strings = locales.map((locale) => stringsFor(question ? [question] : [], locale));
    const names = strings.map((one) => Object.keys(one[type] ?? {}));
    expect(names[0]?.length).toBeGreaterThan(0);
    expect(names).toEqual([names[0], names[0], names[0]]);
    expect(strings.flatMap((one) => Object.values(one[type] ?? {}))).not.toContain("");
  });
});

it("a quiz gets the words of the types it has, and no others", () => {
  const question = parseQuestion("multiple", questionBlock(written.multiple ?? ""), () => {});
  expect(Object.keys(stringsFor(question ? [question, question] : [], "ru"))).toEqual(["multiple"]);
  expect(stringsFor([], "az")).toEqual({});
});
