import { expect, it } from "vitest";
import type { Locale } from "@/i18n/locales";
import { checkAlphabet } from "./alphabet";
import { say, told } from "./testing/say";

const names = new Set(["ANAMA", "JavaScript"]);
const check = (locale: Locale, text: string) => told(checkAlphabet(say(locale, text), names));

const toDo =
  "Type the word again; a name that is written so everywhere goes into content/language/names.txt.";

it.each([
  [
    "az",
    "Əşyaya tохunma",
    `the word “tохunma” has the Cyrillic “о” in it, which is not of the Azerbaijani alphabet. ${toDo}`,
  ],
  [
    "az",
    "Window",
    `the word “Window” has the Latin “W” in it, which is not of the Azerbaijani alphabet. ${toDo}`,
  ],
  [
    "en",
    "Don’t tоuch",
    `the word “tоuch” has the Cyrillic “о” in it, which is not of the English alphabet. ${toDo}`,
  ],
  [
    "ru",
    "Не тpогай",
    `the word “тpогай” has the Latin “p” in it, which is not of the Russian alphabet. ${toDo}`,
  ],
] as const)("finds a letter of another alphabet in %s: %s", (locale, text, sentence) => {
  expect(check(locale, text)).toEqual([sentence]);
});

it.each([
  ["az", "Gəl, İlqar: 112-yə zəng et, JavaScript-ə icazə ver, report.az saytına bax."],
  ["en", "Don’t go near the well-known place."],
  ["ru", "ANAMA сообщает на report.az: ещё рано, 6–10 лет."],
] as const)("finds nothing in %s: %s", (locale, text) => {
  expect(check(locale, text)).toEqual([]);
});
