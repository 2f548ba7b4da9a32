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
  word("injured", "minadan zərərçəkən", "injured by a mine", "пострадавший от мин"),
];

describe("letters for comparing", () => {
  it.each([
    ["İTİ", "iti"],
    ["IŞIQ", "isiq"],
    ["ışıq", "isiq"],
    ["Mənaşka", "menaska"],
    ["ÖLÇÜ ĞƏ", "olcu ge"],
    ["САПЁР", "сапер"],
    ["Ёлка", "елка"],
  ])("%s are %s", (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe("finding words", () => {
  it.each([
    ["", ["sign", "deminer", "injured"]],
    ["  ", ["sign", "deminer", "injured"]],
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
    ["kəpənək", []],
  ])("“%s” finds %j", (question, ids) => {
    expect(findWords(words, question).map(({ id }) => id)).toEqual(ids);
  });
});
