import { describe, expect, it } from "vitest";
import { formatProblems } from "../problem";
import { judgeLanguage } from "./judge-language";
import { newWords } from "./new-words";

const lists = {
  "content/language/forbidden.yml": `- why: it explodes
  toDo: Leave it out.
  words: { az: [partla*], en: [bang*], ru: [взрыв*] }
`,
  "content/language/allowed.yml": "[]\n",
  "content/language/turkish.yml": "ve: və\n",
  "content/language/names.txt": "ANAMA\n",
  "content/language/yo-either.txt": "\n",
  "content/language/words.az.txt": "yol\nyola\nçıxma\nad\nnecə\n",
  "content/language/words.en.txt": "",
  "content/language/words.ru.txt": "",
};

const everyWord = { has: (form: string) => !form.includes("ё") };
const dictionaries = { en: everyWord, ru: everyWord };

function judge(files: Readonly<Record<string, string>>): string[] {
  const all = new Map(Object.entries({ ...lists, ...files }));
  const text = formatProblems(judgeLanguage(all, dictionaries));
  return text === "" ? [] : text.split("\n");
}

describe("the language of the content", () => {
  it("is judged in titles, messages, lists, pictures, questions, options, feedback and tables", () => {
    const bang = "“bang” must not be on the site: it explodes. Leave it out.";
    const lesson = `# A bang

A bang here.

## A bang {#one rule=a}

![A bang](a.svg)

- A **bang** here {{a1}}

## Question: A bang? {#two}

- [ ] bang
  > A bang.

### A bang {#scene}

| bang | b | c |
| --- | --- | --- |
| a | bang | bang |
`;
    const lines = ["1", "3", '5 — "one"', '7 — "one"', '9 — "one"', '11 — "two"', '13 — "two"'];
    const more = ['14 — "two"', '16 — "two"', '18 — "two"', '20 — "two"'];
    expect(judge({ "content/lessons/k1/en.md": lesson })).toEqual(
      [...lines, ...more].map((line) => {
        const place = line.includes("—") ? `${line}: ` : `${line} — `;
        return `content/lessons/k1/en.md:${place}${bang}`;
      }),
    );
  });

  it("is judged by the door of the lesson, of the bank, and for the adult in between", () => {
    const text = "## Yol {#a}\n\nSən yola çıxma.\n\n## Söhbət {#talk}\n\nSiz yola çıxma.\n";
    const words = "content/language/words.az.txt";
    const known = { [words]: "yol\nyola\nçıxma\nsən\nsiz\nsöhbət\n" };
    const child = { "content/lessons/k1/lesson.yml": "door: child\n" };
    expect(judge({ ...known, ...child, "content/lessons/k1/az.md": text })).toEqual([]);
    expect(judge({ ...known, "content/bank/family/a/az.md": text })).toEqual([
      'content/bank/family/a/az.md:3 — "a": “Sən” is not how an adult is addressed here. Write to an adult as “siz”.',
    ]);
  });

  it("is judged in data files, in the words of the interface and in the examples of the types", () => {
    const found = judge({
      "content/rules.yml": "- id: a\n  az: partlayış\n  en: bang\n  ru: взрыв\n",
      "content/algorithm/az.yml": "source: ve\na:\n  steps:\n    - Ad ve yol\n",
      "messages/ru.json": '{\n  "a": {\n    "b": "Тут взрыв {n}"\n  }\n}',
      "src/question-types/x/example.az.md": "## Sual: Yola ve {#x}\n",
    });
    expect(found).toEqual([
      "content/algorithm/az.yml:4 — “ve” is Turkish. In Azerbaijani it is “və”.",
      "content/algorithm/az.yml:4 — “ve” is not in the list of words that were read. Mend it; or read it aloud, and if it is right: npm run words -- az --approve (adds it to content/language/words.az.txt).",
      'content/rules.yml:2 — "a": “partlayış” must not be on the site: it explodes. Leave it out.',
      'content/rules.yml:2 — "a": “partlayış” is not in the list of words that were read. Mend it; or read it aloud, and if it is right: npm run words -- az --approve (adds it to content/language/words.az.txt).',
      'content/rules.yml:3 — "a": “bang” must not be on the site: it explodes. Leave it out.',
      'content/rules.yml:4 — "a": “взрыв” must not be on the site: it explodes. Leave it out.',
      'messages/ru.json:3 — "a.b": “взрыв” must not be on the site: it explodes. Leave it out.',
      'src/question-types/x/example.az.md:1 — "x": “ve” is Turkish. In Azerbaijani it is “və”.',
      'src/question-types/x/example.az.md:1 — "x": “ve” is not in the list of words that were read. Mend it; or read it aloud, and if it is right: npm run words -- az --approve (adds it to content/language/words.az.txt).',
    ]);
  });
});

describe("an allowance", () => {
  const allowed = (more: string) => `- check: forbidden\n  words: Bang\n${more}  why: a reason\n`;
  const file = "content/lessons/t1/en.md";
  const text = "# A bang\n\nPlay no bang.\n";

  it("lets the words stand in its file, in its sentence", () => {
    const list = allowed(`  in: ${file}\n  sentence: Play no\n`);
    expect(judge({ "content/language/allowed.yml": list, [file]: text })).toEqual([
      `${file}:1 — “bang” must not be on the site: it explodes. Leave it out.`,
    ]);
  });

  it("is reported when nothing needs it", () => {
    const list = allowed("  in: content/lessons/k1/\n");
    expect(judge({ "content/language/allowed.yml": list })).toEqual([
      "content/language/allowed.yml:2 — “Bang” is allowed in content/lessons/k1/, but does not stand there. Take the lines out.",
    ]);
  });

  it("says why", () => {
    const list = "- check: forbidden\n  words: Bang\n  in: content/\n";
    expect(judge({ "content/language/allowed.yml": list })).toEqual([
      "content/language/allowed.yml:1 — “0.why” is missing. Write a text.",
    ]);
  });
});

it("reports a list that is missing", () => {
  const { "content/language/names.txt": _, ...others } = lists;
  expect(formatProblems(judgeLanguage(new Map(Object.entries(others)), dictionaries))).toBe(
    "content/language/names.txt:1 — the file is missing. Put it back: the language checks go by it.",
  );
});

it("shows the words nobody has read yet, by the alphabet, with their first place", () => {
  const file = "content/lessons/k1/az.md";
  const files = new Map(Object.entries({ ...lists, [file]: "# Yol uzun\n\nYol çay. Çay uzun.\n" }));
  expect([...newWords(files, "az", dictionaries)]).toEqual([
    ["çay", { count: 2, file, line: 3, sentence: "Yol çay." }],
    ["uzun", { count: 2, file, line: 1, sentence: "Yol uzun" }],
  ]);
});
