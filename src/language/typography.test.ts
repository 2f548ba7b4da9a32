import { describe, expect, it } from "vitest";
import { say, told } from "./testing/say";
import { checkTypography } from "./typography";

describe("typography", () => {
  it.each([
    [
      "az",
      'O deyir: "Gəl"',
      'there is a straight quotation mark (“"G”). Use the quotes of the language.',
    ],
    ["en", "I don't go", "there is a straight apostrophe (“n't”). Write ’."],
    ["en", "Wait...", "there is dots in a row (“...”). Write … as one sign."],
    ["ru", "Стой  здесь", "there is two spaces in a row (“й  з”). Keep one."],
    ["az", "Dayan !", "there is a space before a sign (“Dayan !”). Take it out."],
    [
      "ru",
      "Он говорит: « Стой»",
      "there is a space after an opening sign (“« Стой»”). Take it out.",
    ],
    [
      "az",
      "Ana - müəllim",
      "there is a hyphen for a dash (“Ana - müəllim”). Use the dash of the language.",
    ],
    ["en", "Stop,then wait", "there is no space after a sign (“p,then”). Put one there."],
    ["en", "Ages 6-10", "there is no en dash between numbers (“6-1”). Write 6–10."],
    [
      "az",
      "Ana — müəllim",
      "there is the Russian dash (“Ana — müəllim”). Write – with a space on both sides.",
    ],
    [
      "en",
      "Stop – then wait",
      "there is a dash in a sentence (“Stop – then”). Make two sentences, or use a comma or a colon: plain English here goes without dashes.",
    ],
    [
      "ru",
      "Сказать «нет» – смело",
      "there is no Russian dash (“«нет» – смело”). Write — with a space on both sides.",
    ],
    [
      "az",
      "O deyir: “Gəl”",
      "the quotation mark “ is not in its place. Quotes are «…», inside them “…”, and each is closed.",
    ],
    [
      "en",
      "She says: «Come»",
      "the quotation mark « is not in its place. Quotes are “…”, inside them ‘…’, and each is closed.",
    ],
    [
      "ru",
      "Он: «Скажи “нет”»",
      "the quotation mark “ is not in its place. Quotes are «…», inside them „…“, and each is closed.",
    ],
    [
      "ru",
      "Он говорит: «Стой",
      "the quotation mark « is not in its place. Quotes are «…», inside them „…“, and each is closed.",
    ],
  ] as const)("of %s: %s", (locale, text, sentence) => {
    expect(told(checkTypography(say(locale, text)))).toEqual([sentence]);
  });

  it.each([
    ["az", "O deyir: «Ana “gəl” dedi». Gəl – gedək… 6–10 yaş, 3,5."],
    ["en", "She says: “Dad said ‘don’t go’.” The children’s road, 6–10."],
    ["ru", "Друг говорит: «Он сказал „нет“». Знак — для всех, 11–15 лет."],
  ] as const)("of %s is right: %s", (locale, text) => {
    expect(checkTypography(say(locale, text))).toEqual([]);
  });
});
