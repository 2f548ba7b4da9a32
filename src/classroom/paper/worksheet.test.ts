import { describe, expect, it } from "vitest";
import { fingerprintOf, writeCheck } from "@/classroom/checks/class-check";
import { readWish, worksheetQuestions } from "./worksheet";

const bank = ["one", "two"].flatMap((rule) =>
  (["a", "b"] as const).map((form) => ({ id: `${rule}-${form}`, rule, pair: rule, form })),
);
const lessons = [
  { place: 1, rules: ["two"] },
  { place: 2, rules: ["one", "two"] },
];
const ids = (wish: Parameters<typeof worksheetQuestions>[2]) =>
  worksheetQuestions(bank, lessons, wish)?.map(({ id }) => id) ?? null;

const codeOf = (questions: readonly string[]) =>
  writeCheck({
    door: "child",
    form: "b",
    lessons: [1, 2],
    nonce: 7,
    fingerprint: fingerprintOf(questions),
  });

describe("what an address asks to print", () => {
  it.each([
    ["#a-1", { form: "a", lessons: [1], code: null }],
    ["#b-3.1.3", { form: "b", lessons: [1, 3], code: null }],
    ["#a-10.9.2", { form: "a", lessons: [2, 9, 10], code: null }],
  ])("is read from %s", (hash, wish) => {
    expect(readWish(hash, "child")).toEqual(wish);
  });

  it("is read from the code of a check of the same door", () => {
    const code = codeOf(["two-b", "one-b"]);
    expect(readWish(`#${code}`, "child")).toEqual({ form: "b", lessons: [1, 2], code });
    expect(readWish(`#${code}`, "teen")).toBeNull();
  });

  it.each(["", "#", "#c-1", "#a-0", "#a-11", "#a-1.11", "#a-1111", "#a-", "#main"])(
    "is nothing in %j",
    (hash) => {
      expect(readWish(hash, "child")).toBeNull();
    },
  );
});

describe("the questions on paper", () => {
  it("are those of the check on phones, in its order", () => {
    expect(ids({ form: "a", lessons: [1, 2], code: null })).toEqual(["two-a", "one-a"]);
    const code = codeOf(["two-b", "one-b"]);
    expect(ids({ form: "b", lessons: [1, 2], code })).toEqual(["two-b", "one-b"]);
  });

  it("are none where the check was made of others", () => {
    expect(ids({ form: "b", lessons: [1, 2], code: codeOf(["one-b"]) })).toBeNull();
  });
});
