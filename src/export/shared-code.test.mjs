import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ownTypes, typesAsked } from "./shared-code.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the types with a script of their own", () => {
  it("are those of the list but the ones nearly every lesson asks", () => {
    const list = `import { singleChoiceViews } from "./single-choice/view";
      import { pickColourViews } from "./pick-colour/view";
      import type { Answer } from "./rules";`;
    expect(ownTypes(list)).toEqual(["pick-colour"]);
  });

  it("are found in the project's own list", () => {
    const list = readFileSync(join(root, "src/question-types/views.tsx"), "utf8");
    expect(list.match(/\/view"/g).length - ownTypes(list).length).toBe(3);
  });

  it.each([
    ["none where no question is asked", '{"href":"/az/"}', []],
    ["none for the usual types", '{"questions":[{"type":"single"}]}', []],
    ["each once, in one order", '[{"type":"b"},{"type":"a"},{"type":"b"}]', ["a", "b"]],
    ["not for a word that looks like one", '{"type":"a-b","text":"\\"type\\":\\"a\\""}', []],
  ])("a page fetches %s", (_, props, wanted) => {
    expect(typesAsked(props, new Set(["a", "b"]))).toEqual(wanted);
  });
});
