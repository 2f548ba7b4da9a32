import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locales";
import { readDraft } from "../../src/library/compile";
import { readContentFiles } from "../../src/library/files";
import { withMark } from "../../src/library/parity";
import { formatProblem } from "../../src/library/problem";
import { createLesson } from "./create-lesson";

const project = process.cwd();
const real = readContentFiles(project);
let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "new-lesson-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The project's shared files with the new lesson as the only one. */
function withNewLesson(): Map<string, string> {
  const shared = [...real].filter(([file]) => !/^content\/(lessons|bank)\//.test(file));
  return new Map([...shared, ...readContentFiles(root)]);
}

/** What is said of the content, but for the glossary: it links to lessons that are left out here. */
const told = (files: ReadonlyMap<string, string>) =>
  readDraft(files)
    .problems.filter(({ file }) => file !== "content/glossary.yml")
    .map(formatProblem);

describe("a new lesson", () => {
  it.each([
    ["k4", "child", 4],
    ["y12", "teen", 12],
    ["f-water", "family", 1],
    ["t0", "teacher", 1],
  ])("%s is written for the door its letter says: %s", (id, door, order) => {
    expect(createLesson(root, [id]).created).toBe(true);
    const folder = path.join(root, "content/lessons", id);
    expect(readdirSync(folder).sort()).toEqual([
      "az.md",
      "design.md",
      "en.md",
      "lesson.yml",
      "ru.md",
    ]);
    const facts = readFileSync(path.join(folder, "lesson.yml"), "utf8");
    expect(facts).toMatch(new RegExp(`^door: ${door}\norder: ${order} `));
  });

  it("says what was written and what to do next", () => {
    const { said } = createLesson(root, ["k4"]);
    expect(said).toContain("content/lessons/k4/ with lesson.yml, design.md, az.md, en.md, ru.md");
    expect(said).toContain("npm run translated -- k4");
    expect(said).toContain("npm run content");
  });

  it("is refused by the content check at every place that is still to be written", () => {
    createLesson(root, ["k4"]);
    const files = withNewLesson();
    const problems = told(files);
    for (const locale of locales) {
      const file = `content/lessons/k4/${locale}.md`;
      (files.get(file) ?? "").split("\n").forEach((text, index) => {
        for (const [place] of text.replaceAll(/\{\{.*?\}\}|\{#.*?\}/g, "").matchAll(/\{.*?\}/g)) {
          const wrong = `“${place}” is still to be written. Write it in place of the braces.`;
          const here = (line: string) =>
            line.startsWith(`${file}:${index + 1} — `) && line.endsWith(wrong);
          expect(problems.some(here), `${file}:${index + 1} ${place}`).toBe(true);
        }
      });
    }
    expect(problems).toContain(
      "content/lessons/k4/lesson.yml:4 — there is no rule “first-rule”. Use an id from content/rules.yml.",
    );
    expect(problems).toContain(
      "content/lessons/k4/ru.md:1 — the Azerbaijani text has changed since this was translated. Compare the two, then run: npm run translated -- k4",
    );
  });

  it("is sound once everything in braces is written, and nothing else is changed", () => {
    createLesson(root, ["k4"]);
    const files = withNewLesson();
    const folder = "content/lessons/k4";
    let count = 0;
    for (const [file, text] of files) {
      if (!file.startsWith(folder)) continue;
      const written = text
        .replaceAll(/first-rule/g, "leave-it")
        .replaceAll(/second-rule/g, "tell-adult")
        .replaceAll(/^\{the (?:safe act first, then the reason, in a few|sentences).*\}$/gm, () =>
          "You walk to school today. ".repeat(7).trim(),
        )
        .replaceAll(/(?<!\{)\{[^{}#]+\}/g, () => {
          count += 1;
          return `Words number ${count}.`;
        });
      files.set(file, written);
    }
    for (const name of ["first", "second"]) {
      files.set(`${folder}/${name}-picture.svg`, `<svg viewBox="0 0 4 3"><!-- ${name} --></svg>`);
    }
    for (const locale of ["en", "ru"]) {
      const file = `${folder}/${locale}.md`;
      files.set(file, withMark(files.get(file) ?? "", files.get(`${folder}/az.md`) ?? ""));
    }
    // The plans' openers name lessons that are not in this folder.
    expect(told(files).filter((line) => !line.startsWith("content/plans.yml:"))).toEqual([]);
  });
});

describe("nothing is written", () => {
  it.each([
    [[], "Name one lesson. For example: npm run new:lesson -- k4"],
    [["k4", "k5"], "Name one lesson. For example: npm run new:lesson -- k4"],
    ...["K4", "k 4", "k_4", "../k4", "k4/", "", "kə"].map((id): [string[], string] => [
      [id],
      `“${id}” is not a lesson id. Use small Latin letters, digits and hyphens: k4.`,
    ]),
    [
      ["signs"],
      "“signs” does not say for whom the lesson is. Begin it with k (children of 6–10), y (11–15), f (families) or t (teachers): k4.",
    ],
  ] as [string[], string][])("for %j, and a sentence says why", (ids, said) => {
    expect(createLesson(root, ids)).toEqual({ created: false, said });
    expect(readdirSync(root)).toEqual([]);
  });

  it("over a lesson that exists", () => {
    createLesson(root, ["k4"]);
    const before = [...readContentFiles(root)];
    expect(createLesson(root, ["k4"])).toEqual({
      created: false,
      said: "content/lessons/k4 exists already, and nothing was changed. Choose another id.",
    });
    expect([...readContentFiles(root)]).toEqual(before);
  });
});

/** Runs one of the project's scripts in the temporary folder, as npm would. */
function run(script: string, ...args: string[]) {
  const tsx = path.join(project, "node_modules/tsx/dist/cli.mjs");
  const config = ["--tsconfig", path.join(project, "tsconfig.json")];
  const file = path.join(project, "tools/commands", script);
  return spawnSync(process.execPath, [tsx, ...config, file, ...args], {
    cwd: root,
    encoding: "utf8",
  });
}

describe("the commands", () => {
  it("write a lesson, mark its translations, and say no with exit code 1", {
    timeout: 60_000,
  }, () => {
    const made = run("new-lesson.ts", "k4");
    expect([made.status, made.stderr]).toEqual([0, ""]);
    expect(made.stdout).toContain("Written: content/lessons/k4/");
    expect(existsSync(path.join(root, "content/lessons/k4/ru.md"))).toBe(true);

    const again = run("new-lesson.ts", "k4");
    expect([again.status, again.stdout]).toEqual([1, ""]);
    expect(again.stderr).toContain("exists already");

    const marked = run("translated.ts", "k4");
    expect([marked.status, marked.stderr]).toEqual([0, ""]);
    expect(marked.stdout).toMatch(/^k4: en\.md and ru\.md now carry the mark [0-9a-f]{10}\.\n$/);
    expect(told(withNewLesson()).join("\n")).not.toContain("has changed since this was translated");

    const unknown = run("translated.ts", "k5");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toBe(
      "Not found: content/lessons/k5/az.md, content/lessons/k5/en.md, content/lessons/k5/ru.md. Nothing was changed for “k5”.\n",
    );

    const checked = run("content.ts");
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain("content/rules.yml:1 — the file is missing.");
    expect(checked.stderr).toMatch(
      /\n\nContent: \d+ mistakes\. How a lesson is written: docs\/writing-lessons\.md; .+\n$/,
    );
  });
});
