import { describe, expect, it } from "vitest";
import type { Locale } from "@/i18n/locales";
import { hedgesAt, hedgesInRight, hedgesInWrong } from "./hedges";
import { bankOf, choice } from "./testing/blind-library";

describe("a wrong option", () => {
  it.each<[Locale, string, string[]]>([
    ["az", "Tez gedib, yavaş-yavaş qayıdıram", ["tez", "yavaş-yavaş"]],
    ["az", "Bir az yaxınlaşıb baxıram", ["bir az"]],
    ["en", "I quickly go in, just once", ["quickly", "just"]],
    ["en", "I go a little closer", ["a little", "closer"]],
    ["ru", "Осторожно подхожу чуть ближе", ["осторожно", "чуть", "ближе"]],
  ])("may hold none of its words (%s: %s)", (locale, option, words) => {
    expect(hedgesInWrong(option, locale)).toEqual(words);
  });

  it.each<[Locale, string]>([
    ["az", "Yaxınlaşıb tezliklə qayıdıram"],
    ["az", "Ən yaxın dostuma deyirəm"],
    ["en", "I go with a little brother"],
    ["ru", "Он только что здесь прошёл"],
  ])("may hold what only looks like one (%s: %s)", (locale, option) => {
    expect(hedgesInWrong(option, locale)).toEqual([]);
  });
});

describe("a right option", () => {
  it.each<[Locale, string, string, string]>([
    ["az", "Yalnız icazə verilən yolla gedirik", "yalnız", "gedirik"],
    ["en", "I go slowly back along the road", "slowly", "go"],
    ["en", "Slowly and quietly we walk back", "slowly", "walk"],
    ["ru", "Едем только по разрешённой дороге", "только", "едем"],
    ["ru", "Медленно и тихо иду назад", "медленно", "иду"],
  ])("may not join one to a movement (%s: %s)", (locale, option, word, movement) => {
    expect(hedgesInRight(option, locale)).toEqual([{ word, movement }]);
  });

  it.each<[Locale, string]>([
    ["az", "Yaxından baxmaq üçün getmirəm"],
    ["az", "Yalnız çap olunmuş nişanla oynayırıq"],
    ["az", "Tez zəng edib yerimdə qalıram"],
    ["en", "I go back and just tell him"],
    ["en", "I do not go closer"],
    ["en", "I call quickly and stay where I am"],
    ["ru", "Не подхожу ближе"],
    ["ru", "Не трогаю, просто рассказываю"],
    ["ru", "Возвращаюсь. Только взрослый звонит"],
  ])("may say one of something else (%s: %s)", (locale, option) => {
    expect(hedgesInRight(option, locale)).toEqual([]);
  });
});

describe("the hedges of a door", () => {
  it("are told with their option", () => {
    const right = "I go slowly home";
    const library = bankOf("child", [
      { question: choice("can", right, "I kick it", "I just look at it") },
    ]);
    const where = { file: "content/bank/child/leave-it/en.md", question: "can" };
    expect(hedgesAt(library, "child", "en")).toEqual([
      { ...where, place: 0, option: right, word: "slowly", movement: "go" },
      { ...where, place: 2, option: "I just look at it", word: "just", movement: null },
    ]);
  });
});
