import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMistakes } from "../../src/question-types/mistake-examples";
import { filesByFolder } from "../../src/question-types/testing/type-folders";
import { createType } from "./create-type";

const project = process.cwd();
let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "new-type-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folderOf = (name: string) => path.join(root, "src/question-types", name);

describe("a new question type", () => {
  it("has every file that all types have", () => {
    expect(createType(root, ["sorting"]).created).toBe(true);
    const made = readdirSync(folderOf("sorting"));
    const [first = [], ...others] = [...filesByFolder.values()];
    const inAll = first.filter((file) => others.every((files) => files.includes(file)));
    expect(inAll.length).toBeGreaterThan(10);
    expect(inAll.filter((file) => !made.includes(file))).toEqual([]);
    expect(made).toContain("about.yml");
  });

  it("carries its name everywhere, and nothing that is still to be written", () => {
    createType(root, ["find-signs"]);
    const files = readdirSync(folderOf("find-signs"));
    const texts = files.map((file) =>
      readFileSync(path.join(folderOf("find-signs"), file), "utf8"),
    );
    expect(texts.filter((text) => /__\w+__|TODO|\{[^}\n]*…/.test(text))).toEqual([]);
    const text = (file: string) => texts[files.indexOf(file)] ?? "";
    expect(text("question.ts")).toContain("export interface FindSignsQuestion");
    expect(text("rules.ts")).toContain("export const findSignsRules");
    expect(text("example.az.md")).toContain(
      "{#example-find-signs rule=tell-adult type=find-signs}",
    );
    expect(readMistakes(text("mistakes.md")).length).toBeGreaterThanOrEqual(3);
  });

  it("says which line goes into which of the three lists", () => {
    const { said } = createType(root, ["find-signs"]);
    expect(said).toContain('import { findSignsRules } from "./find-signs/rules";');
    expect(said).toContain('"find-signs": findSignsAuthoring,');
    expect(said).toContain('import { findSignsViews } from "./find-signs/view";');
    expect(createType(root, ["sorting"]).said).toContain("     sorting: sortingRules,");
  });
});

describe("nothing is written", () => {
  it.each([
    [[], "Name one question type. For example: npm run new:type -- sorting"],
    [["a", "b"], "Name one question type. For example: npm run new:type -- sorting"],
    ...[
      "Sorting",
      "two words",
      "../x",
      "x/",
      "",
      "sıra",
      "2nd",
      "a-2",
      "testing",
      "constructor",
    ].map((name): [string[], string] => [
      [name],
      `“${name}” cannot name a question type. Use small Latin letters and hyphens: sorting.`,
    ]),
  ] as [string[], string][])("for %j, and a sentence says why", (names, said) => {
    expect(createType(root, names)).toEqual({ created: false, said });
    expect(readdirSync(root)).toEqual([]);
  });

  it("over a type that exists, by its folder or by its name in the list", () => {
    const said = (name: string) =>
      `There is a question type “${name}” already, and nothing was changed. Choose another name.`;
    createType(root, ["sorting"]);
    expect(createType(root, ["sorting"])).toEqual({ created: false, said: said("sorting") });
    const list = readFileSync(path.join(project, "src/question-types/rules.ts"), "utf8");
    mkdirSync(path.join(root, "src/question-types"), { recursive: true });
    writeFileSync(path.join(root, "src/question-types/rules.ts"), list);
    expect(createType(root, ["single"])).toEqual({ created: false, said: said("single") });
  });
});

it("the command writes a type, and says no with exit code 1", { timeout: 60_000 }, () => {
  const run = (...names: string[]) => {
    const tsx = path.join(project, "node_modules/tsx/dist/cli.mjs");
    const config = ["--tsconfig", path.join(project, "tsconfig.json")];
    const file = path.join(project, "tools/commands/new-type.ts");
    const how = { cwd: root, encoding: "utf8" } as const;
    return spawnSync(process.execPath, [tsx, ...config, file, ...names], how);
  };
  const made = run("sorting");
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(made.stdout).toContain("Written: src/question-types/sorting/");
  const again = run("sorting");
  expect([again.status, again.stdout]).toEqual([1, ""]);
  expect(again.stderr).toContain("There is a question type “sorting” already");
});
