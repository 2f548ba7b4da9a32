import { describe, expect, it } from "vitest";
import { say, told } from "../testing/say";
import { checkSpelling } from "./spelling";
import { readWordList, withWords } from "./word-list";

const dictionary = {
  has: (form: string) => ["road", "the", "don't", "Russian", "child"].includes(form),
};

describe("spelling", () => {
  it("finds what neither the dictionary nor the list knows", () => {
    const said = say("en", "The raod, the deminer.");
    expect(told(checkSpelling(said, { dictionary, own: new Set(["deminer"]) }))).toEqual([
      "the dictionary does not know “raod”. Mend it; or read it aloud, and if it is right: npm run words -- en --approve (adds it to content/language/words.en.txt).",
    ]);
  });

  it("goes by the list alone where there is no dictionary", () => {
    const said = say("az", "İndi yola bax.");
    expect(told(checkSpelling(said, { dictionary: null, own: new Set(["indi", "bax"]) }))).toEqual([
      "“yola” is not in the list of words that were read. Mend it; or read it aloud, and if it is right: npm run words -- az --approve (adds it to content/language/words.az.txt).",
    ]);
  });

  it("knows names by their capital, either apostrophe, possessives and numbers", () => {
    const said = say("en", "Don’t, Russian, the child’s 112, IMAS");
    expect(checkSpelling(said, { dictionary, own: new Set() })).toEqual([]);
    expect(checkSpelling(say("en", "russian"), { dictionary, own: new Set() })).toHaveLength(1);
  });
});

describe("a word list", () => {
  it("has one word a line and notes", () => {
    expect(readWordList("# note\nəl\n\nel # hand\n")).toEqual(new Set(["əl", "el"]));
  });

  it("takes words in the order of the alphabet, each once, below its notes", () => {
    expect(withWords("# note\nyol\nay\n", ["çay", "yol"], "az")).toBe("# note\nay\nçay\nyol\n");
  });
});
