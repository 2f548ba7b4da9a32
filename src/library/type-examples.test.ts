import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { answerKey, typeNames } from "@/question-types/authoring";
import { emptyAnswer, grade, isComplete, readAnswer, solution } from "@/question-types/rules";
import { compileLibrary } from "./compile";
import { type ContentFiles, readContentFiles, readGuideFiles } from "./files";
import type { Shared } from "./library";
import { formatProblem } from "./problem";
import { compileExamples, exampleSee } from "./type-examples";

const root = process.cwd();
const { library } = compileLibrary(readContentFiles(root));
const shared = library as Shared;
const files = readGuideFiles(root);
const { examples, problems } = compileExamples(files, shared);

describe("the examples of the question types", () => {
  it("have no mistakes, and there is one for every type", () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(examples.map(({ type }) => type)).toEqual(typeNames);
  });

  it("each have their own id, and show some mistakes", () => {
    const ids = examples.map(({ texts }) => texts.az.question.id);
    expect(ids).toEqual(examples.map(({ type }) => `example-${type}`));
    for (const { mistakes } of examples) expect(mistakes.length).toBeGreaterThanOrEqual(3);
  });

  it("show every picture of their folder", () => {
    for (const { texts, pictures, folder } of examples)
      for (const { servedAs } of pictures)
        expect(JSON.stringify(texts.az.question)).toContain(
          `/pictures/example-${folder}/${servedAs}`,
        );
  });
});

describe.each(examples)("the example of $type", ({ type, texts }) => {
  it("has the same answer key in every language", () => {
    const keys = locales.map((locale) => answerKey(texts[locale].question));
    expect(new Set(keys).size).toBe(1);
    expect(locales.map((locale) => texts[locale].question.type)).toEqual([type, type, type]);
  });

  it.each(locales)("in %s has a solution that is complete and safe", (locale) => {
    const { question, markdown } = texts[locale];
    const answer = solution(question);
    expect(isComplete(question, answer)).toBe(true);
    expect(grade(question, answer).safe).toBe(true);
    expect(readAnswer(question, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    expect(isComplete(question, emptyAnswer(question))).toBe(false);
    expect(question.see).toBe(exampleSee);
    expect(markdown).toContain(`type=${type}`);
  });
});

describe("the author of an example is told", () => {
  const path = "src/question-types/single-choice";

  function told(changes: Readonly<Record<string, (text: string) => string>>): string[] {
    const changed: ContentFiles = new Map(
      [...files]
        .filter(([file]) => file.startsWith(`${path}/`))
        .map(([file, text]) => [file, changes[file.slice(path.length + 1)]?.(text) ?? text]),
    );
    return compileExamples(changed, shared).problems.map(formatProblem);
  }

  it.each<[string, Parameters<typeof told>[0], string[]]>([
    ["nothing when it is sound", {}, []],
    [
      "that it is no question",
      { "example.en.md": (text) => text.replace("Question:", "Query:") },
      [
        `${path}/example.en.md:1 — "example-single": there are options here, but this is not a question. Begin the heading with “Question: ”.`,
        `${path}/example.en.md:1 — an example is one question and nothing else. Begin it with “## Question: ”.`,
      ],
    ],
    [
      "that its rule is not known",
      Object.fromEntries(
        locales.map((locale) => [
          `example.${locale}.md`,
          (text: string) => text.replace("rule=leave-behind", "rule=fly"),
        ]),
      ),
      locales.map(
        (locale) =>
          `${path}/example.${locale}.md:1 — "example-single": there is no rule “fly”. Use an id from content/rules.yml.`,
      ),
    ],
    [
      "that the keys of two languages differ",
      {
        "example.ru.md": (text) =>
          text.replace("- [x]", "- [-]").replace("- [ ]", "- [x]").replace("- [-]", "- [ ]"),
      },
      [
        `${path}/example.ru.md:1 — "example-single": its answer key is “single: [x] [ ] [ ]”, in az.md “single: [ ] [x] [ ]”. Make them equal.`,
      ],
    ],
    [
      "that mistakes.md is written otherwise",
      { "mistakes.md": () => "Words." },
      [
        `${path}/mistakes.md:1 — mistakes.md begins with a “##” heading: the first mistake in a few words. Compare it with the one of another type.`,
      ],
    ],
  ])("%s", (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });
});
