import { expect, it } from "vitest";
import { complainAbout, formatProblem, formatProblems, inOrder, type Problem } from "./problem";

function collected(): Problem[] {
  const problems: Problem[] = [];
  const second = complainAbout("content/b.md", problems);
  second(10, "the tenth line is wrong", "Mend it.", "ball");
  second(9, "the ninth line is wrong", "Mend it.", "");
  complainAbout("content/a.md", problems)(3, "something is wrong", "Mend it.");
  second(10, "the tenth line is wrong", "Mend it.", "ball");
  return problems;
}

it("a problem reads: file, line, where, what is wrong, what to do", () => {
  expect(collected().map(formatProblem).slice(0, 2)).toEqual([
    'content/b.md:10 — "ball": the tenth line is wrong. Mend it.',
    "content/b.md:9 — the ninth line is wrong. Mend it.",
  ]);
});

it("problems are told by file and line, each once", () => {
  expect(formatProblems(collected())).toBe(
    [
      "content/a.md:3 — something is wrong. Mend it.",
      "content/b.md:9 — the ninth line is wrong. Mend it.",
      'content/b.md:10 — "ball": the tenth line is wrong. Mend it.',
    ].join("\n"),
  );
  expect(inOrder(collected())).toHaveLength(3);
  expect(formatProblems([])).toBe("");
});

it("two problems of one line keep the order in which they were found", () => {
  const problems: Problem[] = [];
  const complain = complainAbout("a.md", problems);
  complain(1, "z", "Mend.");
  complain(1, "a", "Mend.");
  expect(inOrder(problems).map((problem) => problem.wrong)).toEqual(["z", "a"]);
});
