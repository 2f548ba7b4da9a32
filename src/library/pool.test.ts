import { describe, expect, it } from "vitest";
import { compileLibrary, type Library } from "./compile";
import { reviewPool } from "./pool";
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
