import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { offersOf } from "@/question-types/authoring";
import { compileLibrary } from "../compile";
import { readContentFiles } from "../files";
import { contentFiles } from "../testing/content-files";
import { choicesAt, lineOfOption, lineOfPart, statementsAt } from "./choices";
import { bankOf, choice, statement } from "./testing/blind-library";

const sound = () => {
  const { library } = compileLibrary(contentFiles());
  if (!library) throw new Error("The tests' content has mistakes.");
  return library;
};

describe("the choices of a door", () => {
  it("are those where one of several is right, with where they stand", () => {
    expect(choicesAt(sound(), "child", "en")).toEqual([
      {
        ...{ group: "k1", file: "content/lessons/k1/en.md", question: "grass", before: 0 },
        ...{ options: ["I take it home", "I leave it there"], right: 1 },
      },
    ]);
    expect(choicesAt(sound(), "teen", "en")).toEqual([]);
  });

  it("are grouped by folder of the bank", () => {
    const library = bankOf("teen", [
      { question: choice("one", "a", "b") },
      { rule: "go-back", question: choice("two", "a", "b") },
    ]);
    expect(choicesAt(library, "teen", "ru").map(({ group, file }) => [group, file])).toEqual([
      ["bank/leave-it", "content/bank/teen/leave-it/ru.md"],
      ["bank/go-back", "content/bank/teen/go-back/ru.md"],
    ]);
  });

  it("count the statements aside", () => {
    const library = bankOf("family", [
      { question: statement("yes", true) },
      { question: statement("no", false) },
      { question: statement("no-again", false) },
    ]);
    expect(choicesAt(library, "family", "az")).toEqual([]);
    expect(statementsAt(library, "family", "az")).toEqual({ all: 3, true: 1 });
  });
});

describe("the choices of this project", () => {
  const files = readContentFiles(process.cwd());
  const { library } = compileLibrary(files);

  it("hold the scenes of stories, and the teachers' with the family's", () => {
    if (!library) throw new Error("The content has mistakes.");
    const scenes = library.lessons
      .filter(({ facts }) => facts.door === "child")
      .flatMap(({ texts }) => texts.az.questions.filter(({ type }) => type === "scenario"))
      .flatMap(offersOf);
    const options = choicesAt(library, "child", "az").map((one) => one.options);
    for (const scene of scenes) expect(options).toContainEqual(scene.map(({ text }) => text));
    expect(scenes.length).toBeGreaterThan(1);
    const groups = choicesAt(library, "family", "az").map(({ group }) => group);
    expect(groups).toEqual(expect.arrayContaining(["t1", "f1", "bank/leave-it"]));
  });

  it("are found in their files, line by line", () => {
    if (!library) throw new Error("The content has mistakes.");
    for (const { file, question, before, options } of choicesAt(library, "child", "ru")) {
      const lines = readFileSync(file, "utf8").split("\n");
      options.forEach((option, place) => {
        const line = lines[lineOfOption(lines.join("\n"), question, before + place) - 1] ?? "";
        expect(line).toMatch(/- \[[ x]\] /);
        // A canonical word stands there by its name.
        if (!line.includes("{{")) expect(line).toContain(option);
      });
    }
  });
});

describe("a line", () => {
  const source = "# A\n\n## B {#b}\n\n- [ ] x\n\n## C {#bc rule=b}\n\n- [ ] y\n  > z\n- [x] z\n";

  it("is that of a heading or an option", () => {
    expect(lineOfPart(source, "b")).toBe(3);
    expect(lineOfPart(source, "bc")).toBe(7);
    expect([0, 1].map((place) => lineOfOption(source, "bc", place))).toEqual([9, 11]);
  });

  it("is the heading's where there is no such option, and the first where there is no such part", () => {
    expect(lineOfOption(source, "b", 1)).toBe(3);
    expect(lineOfPart(source, "d")).toBe(1);
  });
});
