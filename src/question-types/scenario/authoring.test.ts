import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/i18n/locales";
import { parsed } from "../testing/question-block";
import { scenarioAuthoring } from "./authoring";
import { scenarioRules } from "./rules";

const example = (locale: Locale) =>
  readFileSync(new URL(`example.${locale}.md`, import.meta.url), "utf8").replace(/^##.*\n+/, "");

describe("a story", () => {
  it("has the same key in all languages", () => {
    const keys = locales.map((locale) => {
      const { question, told } = parsed(scenarioAuthoring, example(locale), locale);
      expect(told).toEqual([]);
      return question && scenarioAuthoring.answerKey(question);
    });
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toBe(
      "crossroads [ ] field [x] dare [ ] field; dare [x] football [ ] field; " +
        "field [ ] moment [ ] moment [x] help; moment [x] help [ ] help; help; football",
    );
  });

  it.each(locales)("of the example can always still be decided safely: %s", (locale) => {
    const { question } = parsed(scenarioAuthoring, example(locale), locale);
    if (!question) throw new Error("The example is not read.");
    expect(scenarioRules.grade(question, scenarioRules.solution(question)).safe).toBe(true);
    const [, , field] = question.scenes;
    for (const { safe, to } of field?.choices ?? [])
      if (!safe) expect(question.scenes[to]?.choices).not.toEqual([]);
  });
});
