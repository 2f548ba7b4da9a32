import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLocale, emptied, withDraft } from "./create-locale";

let root = "";
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "new-locale-"));
  // One lesson and one type are enough, and quick.
  const parts = ["content/algorithm", "content/lessons/k1", "messages", "src/i18n"];
  for (const part of [...parts, "src/question-types/single-choice"]) {
    cpSync(part, path.join(root, part), { recursive: true });
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

describe("npm run new:locale", () => {
  it.each([
    [[], "Name its code and its name in itself. For example: npm run new:locale -- ka ქართული"],
    [["ka"], "Name its code and its name in itself. For example: npm run new:locale -- ka ქართული"],
    [
      ["KA", "ქართული"],
      "“KA” is not a code of ISO 639: two or three small Latin letters. For example: npm run new:locale -- ka ქართული",
    ],
    [["ka", 'a"b'], '“a"b” is not a name. For example: npm run new:locale -- ka ქართული'],
    [
      ["ru", "Русский"],
      "“ru” is in src/i18n/locales.ts already, and nothing was changed. What it lacks: npm run content -- --locale ru",
    ],
  ])("refuses %j and changes nothing", (given, said) => {
    const before = read("src/i18n/locales.ts");
    expect(createLocale(root, given)).toEqual({ created: false, said });
    expect(read("src/i18n/locales.ts")).toBe(before);
  });

  it("enters the language as a draft, writes its messages empty and lists the files with their counts", () => {
    const { created, said } = createLocale(root, ["ka", "ქართული", "ენა"]);
    expect(created).toBe(true);
    expect(read("src/i18n/locales.ts")).toContain(
      '  ka: { name: "ქართული ენა", state: "draft" },\n} as const satisfies',
    );
    const messages = JSON.parse(read("messages/ka.json"));
    expect(Object.keys(messages)).toEqual(Object.keys(JSON.parse(read("messages/az.json"))));
    expect(messages.site.name).toBe("");
    expect(said).toContain("  content/algorithm/ka.yml (51)\n");
    expect(said).toMatch(
      / {2}messages\/ka\.json \(\d+\)\n {2}content\/lessons\/k1\/ka\.md \(\d+\)\n/,
    );
  });
});

it("empties every text and keeps the names", () => {
  expect(emptied('{ "a": { "b": "c" } }')).toBe('{\n  "a": {\n    "b": ""\n  }\n}\n');
});

it("adds a draft at the end of the list", () => {
  expect(withDraft("a = {\n} as const satisfies B;\n", "ka", "ქ")).toBe(
    'a = {\n  ka: { name: "ქ", state: "draft" },\n} as const satisfies B;\n',
  );
});
