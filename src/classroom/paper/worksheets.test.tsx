// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { fingerprintOf, writeCheck } from "@/classroom/checks/class-check";
import { single, trueFalse } from "@/question-types/testing/questions";
import az from "../../../messages/az.json" with { type: "json" };
import type { WorksheetStrings } from "./worksheets/strings";
import { Worksheets, type WorksheetsProps } from "./worksheets.island";

const strings = {
  ...Object.fromEntries(Object.keys(az.worksheets.island).map((name) => [name, name])),
  head: "Form {form} · variant {variant}",
} as WorksheetStrings;

const question = (id: string) => single({ id, prompt: `Ask ${id}` });
const props: WorksheetsProps = {
  door: "child",
  bank: [
    { id: "one-a", rule: "one", pair: "one", form: "a", question: question("one-a") },
    { id: "one-b", rule: "one", pair: "one", form: "b", question: question("one-b") },
    {
      id: "two-a",
      rule: "two",
      pair: "two",
      form: "a",
      question: trueFalse({ id: "two-a", prompt: "Ask two-a" }),
    },
    { id: "two-b", rule: "two", pair: "two", form: "b", question: question("two-b") },
  ],
  lessons: [
    { place: 1, title: "First", rules: ["one"] },
    { place: 2, title: "Second", rules: ["two", "one"] },
  ],
  typeStrings: { single: { hint: "Choose one" }, "true-false": { hint: "Choose one" } },
  words: { safe: "Safe choice.", safer: "Safer:", letters: "ABCDEF" },
  strings,
};

function place(hash = "") {
  location.hash = hash;
  render(<Worksheets {...props} />);
}

afterEach(() => {
  cleanup();
  location.hash = "";
});

const sheets = () => [...document.querySelectorAll<HTMLElement>(".worksheet:not(.worksheet-key)")];
const keys = () => [...document.querySelectorAll<HTMLElement>(".worksheet-key")];
const asked = (sheet: HTMLElement | undefined) =>
  [...(sheet?.querySelectorAll("h3") ?? [])].map((heading) => heading.textContent);
const options = (sheet: HTMLElement | undefined) =>
  [...(sheet?.querySelectorAll(".paper-options > li") ?? [])].map((line) => line.textContent ?? "");

describe("worksheets", () => {
  it("begin with the first lesson, form A, in two variants, each with its key", () => {
    place();
    expect(sheets().map(asked)).toEqual([["1. Ask one-a"], ["1. Ask one-a"]]);
    expect(keys()).toHaveLength(2);
    expect(screen.getAllByText("Form A · variant 2")).toHaveLength(2);
  });

  it("ask the questions of the chosen lessons and form, never those of the other", () => {
    place();
    fireEvent.click(screen.getByLabelText("Second"));
    expect(asked(sheets()[0])).toEqual(["1. Ask one-a", "2. Ask two-a"]);
    fireEvent.click(screen.getByLabelText("formB"));
    expect(asked(sheets()[0])).toEqual(["1. Ask one-b", "2. Ask two-b"]);
  });

  it("show options in an order of each variant's own, with the same letters on its key", () => {
    place("#a-1");
    fireEvent.click(screen.getByLabelText("4"));
    const orders = sheets().map((sheet) => options(sheet).join());
    expect(new Set(orders).size, "some variants differ").toBeGreaterThan(1);
    sheets().forEach((sheet, index) => {
      const key = keys()[index] as HTMLElement;
      const safe = within(key).getByText(/^✓/).textContent ?? "";
      const [, letter] = /^✓ ([A-F])\. /.exec(safe) ?? [];
      const line = options(sheet).find((option) => option.startsWith(`${letter}. `)) ?? "-";
      expect(safe).toContain(line.slice(3));
    });
  });

  it("keep the order of true and false", () => {
    place("#a-2");
    const both = sheets().map((sheet) => options(sheet).slice(0, 2).join());
    expect(new Set(both).size).toBe(1);
  });

  it("are those of a check whose code the address brings, with its code on them", () => {
    const fingerprint = fingerprintOf(["two-b", "one-b"]);
    const code = writeCheck({ door: "child", form: "b", lessons: [2], nonce: 3, fingerprint });
    place(`#${code}`);
    expect(asked(sheets()[0])).toEqual(["1. Ask two-b", "2. Ask one-b"]);
    expect(sheets()[0]?.textContent).toContain(`${code.slice(0, 4)}-${code.slice(4)}`);
    fireEvent.click(screen.getByLabelText("First"));
    expect(sheets()[0]?.textContent).not.toContain(code.slice(4));
  });

  it("say so when a check asks other questions in its version of the site", () => {
    const code = writeCheck({ door: "child", form: "b", lessons: [2], nonce: 3, fingerprint: 5 });
    place(`#${code}`);
    expect(screen.getByRole("status").textContent).toBe("version");
    expect(sheets()).toHaveLength(0);
  });

  it("say what to do when no lesson is chosen", () => {
    place();
    fireEvent.click(screen.getByLabelText("First"));
    expect(screen.getByRole("status").textContent).toBe("choose");
  });

  it("can be printed without keys, and keys without sheets", () => {
    place();
    fireEvent.click(screen.getByLabelText("sheetsOnly"));
    expect([sheets().length, keys().length]).toEqual([2, 0]);
    fireEvent.click(screen.getByLabelText("keysOnly"));
    expect([sheets().length, keys().length]).toEqual([0, 2]);
  });
});
