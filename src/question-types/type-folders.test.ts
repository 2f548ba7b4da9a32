import { describe, expect, it } from "vitest";
import { typeNames } from "./authoring";
import { filesByFolder, typeFolders } from "./testing/type-folders";

const needed = [
  "question.ts",
  "rules.ts",
  "authoring.ts",
  "view.tsx",
  "strings.ts",
  "about.yml",
  "example.az.md",
  "example.en.md",
  "example.ru.md",
  "mistakes.md",
  "MUST.md",
  "testing.ts",
  "drive.ts",
  "authoring.test.ts",
  "reading.test.tsx",
];

describe("the folders of the question types", () => {
  it("are one for every name in the type list, told by its example's “type=”", () => {
    expect(typeFolders.map(({ type }) => type).sort()).toEqual([...typeNames].sort());
    expect(filesByFolder.size).toBe(typeNames.length);
  });

  it.each([...filesByFolder])("%s is whole", (_, files) => {
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  });
});
