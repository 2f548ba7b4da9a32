import { expect, it } from "vitest";
import { say, told } from "./testing/say";
import { checkYo } from "./yo";

const dictionary = { has: (form: string) => ["ещё", "её", "всё", "все", "если"].includes(form) };
const check = (text: string) => told(checkYo(say("ru", text), dictionary, new Set(["все"])));

it("names the spelling with ё", () => {
  expect(check("Еще раз: ее дом.")).toEqual([
    "“Еще” is written without ё. Write “ещё”; if it is a word of its own, put it into content/language/yo-either.txt.",
    "“ее” is written without ё. Write “её”; if it is a word of its own, put it into content/language/yo-either.txt.",
  ]);
});

it("leaves words that are right both ways, and words with no ё", () => {
  expect(check("Все дома, если ещё рано.")).toEqual([]);
});
