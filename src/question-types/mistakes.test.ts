import { describe, expect, it } from "vitest";
import { parseQuestion } from "./authoring";
import { readMistakes } from "./mistake-examples";
import { questionBlock } from "./testing/question-block";
import { typeFolders } from "./testing/type-folders";

describe.each(typeFolders)("the mistakes shown for $type", ({ type, mistakes }) => {
  it.each(readMistakes(mistakes))("$title: told exactly so", ({ markdown, told }) => {
    const heard: string[] = [];
    const question = parseQuestion(type, questionBlock(markdown), (line, wrong, toDo) =>
      heard.push(`${line} — ${wrong}. ${toDo}`),
    );
    expect(heard).toEqual(told);
    expect(question).toBeNull();
  });

  it("are at least three, each with its own title", () => {
    const titles = readMistakes(mistakes).map(({ title }) => title);
    expect(titles.length).toBeGreaterThanOrEqual(3);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("a mistakes.md", () => {
  const sound = "## A slip\n\n```markdown\n- [ ] One\n```\n\n> 3 — this. Do that.\n> 1 — more.\n";

  it("is read block by block", () => {
    expect(readMistakes(sound)).toEqual([
      { title: "A slip", markdown: "- [ ] One", told: ["3 — this. Do that.", "1 — more."] },
    ]);
    expect(readMistakes(`${sound}\n${sound}`)).toHaveLength(2);
  });

  it("may show a question that has a heading or a block of code in it", () => {
    const inner = sound
      .replace("- [ ] One", "### Scene\n\n```\ncode\n```")
      .replaceAll(/^```(?=markdown)|^```(?=\n\n>)/gm, "````");
    expect(readMistakes(inner)[0]?.markdown).toBe("### Scene\n\n```\ncode\n```");
  });

  it.each([
    ["is empty", ""],
    ["begins with something else", `Words.\n\n${sound}`],
    ["has no block", "## A slip\n\n> 3 — this. Do that.\n"],
    ["has no quote", "## A slip\n\n```markdown\n- [ ] One\n```\n"],
    ["has an empty quote", "## A slip\n\n```markdown\n- [ ] One\n```\n\n>\n"],
  ])("is refused when it %s", (_, source) => {
    expect(() => readMistakes(source)).toThrow("mistakes.md");
  });
});
