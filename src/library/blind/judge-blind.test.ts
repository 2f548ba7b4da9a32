import { describe, expect, it } from "vitest";
import { formatProblem } from "../problem";
import { judgeBlind } from "./judge-blind";
import { bankOf, choice, statement } from "./testing/blind-library";

/** Choices of two folders, whose right options all sound alike. */
const telling = Array.from({ length: 10 }, (_, index) => ({
  rule: index % 2 === 0 ? "leave-it" : "go-back",
  question: choice(`q${index}`, `Here stay ${"xyz"[index % 3]}`, "We run", "We hide"),
}));

const lines = (name: string) => (index: number) =>
  `## Question: ? {#q${index} rule=${name}}\n\n- [x] x\n- [ ] y\n- [ ] z\n`;

const files = new Map(
  (["az", "en", "ru"] as const).flatMap((locale) => [
    [`content/bank/child/leave-it/${locale}.md`, [0, 2, 4, 6, 8].map(lines("a")).join("\n")],
    [`content/bank/child/go-back/${locale}.md`, [1, 3, 5, 7, 9].map(lines("b")).join("\n")],
  ]),
);

const told = (
  questions: Parameters<typeof bankOf>[1],
  rewritten?: Parameters<typeof judgeBlind>[2],
) => {
  const { problems, advice } = judgeBlind(bankOf("child", questions), files, rewritten);
  return { problems: problems.map(formatProblem), advice: advice.map(formatProblem) };
};

describe("the blind reader", () => {
  it("reports a door that is still to be rewritten in one line, and stops nothing", () => {
    expect(told(telling)).toEqual({
      problems: [],
      advice: [
        "content/bank/child:1 — a blind reader picks the right option at the door “child” in az 100 %, en 100 %, ru 100 % of 10 choices; 0 of 0 statements are true; 0 hedging words and 0 stock clauses stand in its texts. To come: 70 % at the most (npm run blind).",
      ],
    });
  });

  it("stops at one that is rewritten, and names the options whose words give most away", () => {
    const { problems, advice } = told(telling, ["child"]);
    expect(advice).toEqual([]);
    const ofEn = problems.filter((problem) => /in en|en\.md/.test(problem));
    expect(ofEn).toHaveLength(4);
    expect(ofEn[0]).toBe(
      "content/bank/child:1 — a blind reader (words) picks the right option in 100 % of 10 choices at the door “child” in en. Rewrite options of 3 choices or more: 70 % at the most. npm run blind -- --telling child en lists them.",
    );
    expect(ofEn[1]).toBe(
      'content/bank/child/leave-it/en.md:3 — "q0": the words give away “Here stay x”: right options elsewhere say “here”, “stay”, “x”, wrong ones “we”, “run”, “hide”. Say it in other words, or let a wrong option use them.',
    );
  });

  it("lets a door pass whose words give nothing away", () => {
    const mixed = telling.map(({ rule, question }, index) => ({
      rule,
      question:
        index % 4 < 2 ? question : choice(question.id, "We run", "Here stay x", "Here we stay"),
    }));
    expect(told(mixed, ["child"])).toEqual({ problems: [], advice: [] });
    expect(told(mixed)).toEqual({ problems: [], advice: [] });
  });

  it("asks for a balance of true and false, told once for all languages", () => {
    const statements = [true, false, false, false].map((isTrue, index) => ({
      question: statement(`s${index}`, isTrue),
    }));
    expect(told(statements, ["child"]).problems).toEqual([
      "content/bank/child:1 — 1 of 4 statements at the door “child” are true. Turn some round: 40 % to 60 %.",
    ]);
    expect(told(statements.slice(0, 2), ["child"]).problems).toEqual([]);
  });

  it("names every hedging word at its line", () => {
    const hedged = [{ question: choice("q2", "Мы идём медленно", "I wait", "Я только смотрю") }];
    expect(told(hedged, ["child"]).problems.filter((one) => one.includes("ru.md"))).toEqual([
      'content/bank/child/leave-it/ru.md:9 — "q2": “медленно” is joined to the movement “идём” in the right option “Мы идём медленно”, as if going so were safe. Take the word out.',
      'content/bank/child/leave-it/ru.md:11 — "q2": “только” makes the wrong option “Я только смотрю” sound small and gives it away. Take the word out.',
    ]);
  });

  it("names a stock clause where it is used first", () => {
    const stock = Array.from({ length: 7 }, (_, index) => ({
      question: choice(`q${index}`, `On we sit here still z${index}`, `Other w${index}`),
    }));
    const { problems } = told(stock, ["child"]);
    expect(problems.find((one) => one.includes("times at the door") && one.includes("az.md"))).toBe(
      'content/bank/child/leave-it/az.md:1 — "q0": “on we sit here still” is said 7 times at the door “child” in az (also in q1, q2, q3, q4 …). Say it in other words: 6 times at the most.',
    );
  });
});
