import { describe, expect, it } from "vitest";
import { compileLibrary, type Library } from "./compile";
import { formOf, reviewPool, rulesOf } from "./pool";
import { withBank } from "./testing/bank-files";
import { contentFiles } from "./testing/content-files";

function readLibrary(): Library {
  const { library } = compileLibrary(contentFiles(withBank()));
  if (!library) throw new Error("The tests' content has mistakes.");
  return library;
}

const library = readLibrary();
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe("reviewPool", () => {
  it("gives the questions of a door's lessons, then of its bank, under ids of their own", () => {
    expect(ids(reviewPool(library, "child", "en"))).toEqual([
      "k1/grass",
      "k1/whom",
      "k1/old",
      "bank/leave-it/can",
      "bank/leave-it/pipe",
      "bank/leave-it/toy",
      "bank/leave-it/doll",
      "bank/leave-it/box",
    ]);
    expect(reviewPool(library, "teen", "en")).toEqual([]);
  });

  it("says of each what it tests and where to read again", () => {
    const [grass] = reviewPool(library, "child", "ru");
    expect(grass).toMatchObject({
      rule: "leave-it",
      pair: null,
      form: null,
      idea: null,
      see: { lesson: "k1", message: "leave" },
      href: "/ru/lessons/k1/#leave",
      question: { id: "k1/grass", critical: true },
    });
    const box = reviewPool(library, "child", "az").at(-1);
    expect(box).toMatchObject({ form: null, href: "/az/lessons/k1/#tell" });
  });
});

describe("formOf", () => {
  const wish = { door: "child", rules: ["leave-it", "tell-adult"], pairs: 1 } as const;

  it("gives the first pairs of each rule, never a question of the other form", () => {
    expect(ids(formOf(library, wish, "a", "az"))).toEqual(["bank/leave-it/can"]);
    expect(ids(formOf(library, wish, "b", "az"))).toEqual(["bank/leave-it/pipe"]);
    const more = { ...wish, pairs: 5 };
    expect(ids(formOf(library, more, "a", "en"))).toEqual([
      "bank/leave-it/can",
      "bank/leave-it/toy",
    ]);
  });

  it("asks the same decisions in the same order in both forms", () => {
    const more = { ...wish, pairs: 2 };
    const pairs = (form: "a" | "b") => formOf(library, more, form, "ru").map(({ pair }) => pair);
    expect(pairs("a")).toEqual(["metal", "toys"]);
    expect(pairs("b")).toEqual(pairs("a"));
  });

  it("asks nothing of rules that were not chosen", () => {
    expect(formOf(library, { ...wish, rules: ["tell-adult"] }, "a", "en")).toEqual([]);
  });
});

it("rulesOf gives the rules that lessons teach in the order of content/rules.yml", () => {
  expect(rulesOf(library, ["k1"])).toEqual(["leave-it", "tell-adult"]);
  expect(rulesOf(library, ["k2"])).toEqual([]);
});
