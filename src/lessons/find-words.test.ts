import { describe, expect, it } from "vitest";
import { findWords, foldLetters, type Word } from "./find-words";

const word = (id: string, az: string, en: string, ru: string, meaning = ""): Word => ({
  id,
  term: { az, en, ru },
  meaning,
  href: "/az/lessons/k1/",
  lesson: "Dərs",
});

const words = [
  word("sign", "xəbərdarlıq nişanı", "warning sign", "предупреждающий знак"),
  word("deminer", "minaaxtaran", "deminer", "сапёр", "İşini bilən adam"),
  word("area", "təhlükəli ərazi", "dangerous area", "опасное место"),
  word("danger", "ağır zərər", "heavy harm", "тяжёлый вред"),
  word("injured", "minadan zərərçəkən", "injured by a mine", "пострадавший от мин"),
];

describe("letters for comparing", () => {
  it.each([
    ["İTİ", "iti"],
    ["IŞIQ", "isiq"],
    ["ışıq", "isiq"],
    ["Mənaşka", "menaska"],
    ["ÖLÇÜ ĞƏ", "olcu ge"],
    ["\u04D9\u04D8\u0259\u018F\u01DD\u018E", "eeeeee"],
    ["æÆäÄeE", "eeeeee"],
    ["a\u0308", "e"],
    ["ğĞşŞçÇöÖüÜ".normalize("NFD"), "ggssccoouu"],
    ["I\u0307i\u0307", "ii"],
    ["dü\u00ADşmə\u200Bk", "dusmek"],
    ["ＥＲＡＺＩ", "erazi"],
  ])("%s are %s", (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it.each([
    ["САПЁР", "сапер"],
    ["Ёлка", "Е\u0308лка"],
    ["ё", "е"],
    ["Тяжёлый", "ТЯЖЕ\u0308ЛЫЙ"],
    // Latin letters in a Russian word, Cyrillic ones in a Latin word.
    ["сапёр", "canep".replace("n", "п")],
    ["area", "аrеа"],
  ])("%s and %s are the same", (one, other) => {
    expect(foldLetters(one)).toBe(foldLetters(other));
  });
});

describe("finding words", () => {
  it.each([
    ["", ["sign", "deminer", "area", "danger", "injured"]],
    ["  \u00A0\u200B", ["sign", "deminer", "area", "danger", "injured"]],
    ["xeberdarliq", ["sign"]],
    ["XƏBƏRDARLIQ NİŞANI", ["sign"]],
    ["xeberdarlIq nIsanI", ["sign"]],
    ["nisan", ["sign"]],
    ["zererceken", ["injured"]],
    ["Warning", ["sign"]],
    ["сапер", ["deminer"]],
    ["САПЁР", ["deminer"]],
    ["isini bilen", ["deminer"]],
    ["mine injured", ["injured"]],
    ["sign, warning!", ["sign"]],
    ["“warning” — sign…", ["sign"]],
    ["ərazi", ["area"]],
    ["\u04D9razi", ["area"]],
    ["\u04D8RAZİ", ["area"]],
    ["\u01DDrazi", ["area"]],
    ["\u018ERAZI", ["area"]],
    ["\u018Frazı", ["area"]],
    ["erazi", ["area"]],
    ["äraz\u0131", ["area"]],
    ["a\u0308razi", ["area"]],
    ["\u0435r\u0430zi", ["area"]],
    ["ər\u00ADa\u200Bzi\u200F", ["area"]],
    ["ag\u0306\u0131r", ["danger"]],
    ["тяжелый", ["danger"]],
    ["тяже\u0308лый", ["danger"]],
    ["kəpənək", []],
  ])("“%s” finds %j", (question, ids) => {
    expect(findWords(words, question).map(({ id }) => id)).toEqual(ids);
  });
});
