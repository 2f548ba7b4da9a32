// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fingerprintOf, writeCheck } from "@/classroom/class-check";
import { RoomStorage } from "@/progress/testing/storage";
import { single, trueFalse } from "@/question-types/testing/questions";
import { quizWords, typeWords } from "@/quiz/testing/words";
import type { PupilCheckProps } from "./pupil-check";
import { visit } from "./testing/device";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = "";
});

const bank: PupilCheckProps["bank"] = [
  { id: "ball", rule: "leave-it", pair: "ball", form: "a", question: single({ id: "ball" }) },
  {
    id: "wait",
    rule: "stop-wait",
    pair: "wait",
    form: "a",
    question: trueFalse({ id: "wait", rule: "stop-wait" }),
  },
];

const props: PupilCheckProps = {
  door: "child",
  href: "/en/check/teen/",
  bank,
  lessonRules: { 1: ["leave-it", "stop-wait"] },
  quizStrings: quizWords,
  typeStrings: typeWords,
  strings: {
    codeLabel: "Code",
    codeHint: "On the board",
    numberLabel: "Number",
    numberHint: "From your teacher",
    begin: "Begin",
    code: "A mistake in the code.",
    number: "From 1 to 63.",
    "other-door": "Another age.",
    otherDoorLink: "Go there",
    version: "Another version.",
    finished: "All answered",
    show: "Show this screen.",
    picture: "Picture code",
    typed: "To type:",
    yourNumber: "Number {number}",
    nextPupil: "Next pupil",
    answers: "See the safe answers",
    answersWhen: "When your teacher says so.",
    answersTitle: "The safe answers",
    backToCode: "Back to the code",
  },
};

const code = writeCheck({
  door: "child",
  form: "a",
  lessons: [1],
  nonce: 5,
  fingerprint: fingerprintOf(bank.map(({ id }) => id)),
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const body = () => document.body.textContent ?? "";

/** Opens the page by the teacher's code. */
async function open(storage: Storage) {
  location.hash = code;
  await visit("pupil-check", props, storage);
}

/** Answers both questions: the first unsafely, the second safely. */
async function finish() {
  await userEvent.type(screen.getByLabelText(/^Number/), "7");
  await press("Begin");
  for (let asked = 0; asked < 2; asked++) {
    const ball = document.querySelector("form")?.dataset.question === "ball";
    await userEvent.click(screen.getByText(ball ? "Option a" : "False"));
    expect(body()).not.toContain("About");
    await press(asked === 0 ? "Next question" : "See the result");
  }
}

describe("a class check on a pupil's phone", { timeout: 20_000 }, () => {
  it("tells no answer before the teacher says so, and then each with its reason", async () => {
    await open(new RoomStorage());
    await finish();
    expect(screen.getByText("Show this screen.")).toBeTruthy();
    expect(body()).not.toMatch(/About|Safe choice|Safer/);
    expect(screen.getByText("When your teacher says so.")).toBeTruthy();
    await press("See the safe answers");
    const [ball, wait] = document.querySelectorAll("[data-answered]");
    expect(ball?.textContent).toContain("Question ball?");
    expect(ball?.textContent).toContain("Safer:");
    expect(ball?.textContent).toContain("Option b — About b.");
    expect(ball?.textContent).not.toContain("About a.");
    expect(wait?.textContent).toContain("That is right.");
    expect(wait?.textContent).toContain("False — About b.");
    expect(document.activeElement?.textContent).toBe("The safe answers");
    await press("Back to the code");
    expect(screen.getByText("Show this screen.")).toBeTruthy();
    expect(body()).not.toContain("About");
  });

  it("shows the code first again after a reload, and forgets all for the next pupil", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    await press("See the safe answers");
    await open(storage);
    expect(screen.getByText("Show this screen.")).toBeTruthy();
    await press("Next pupil");
    expect(screen.getByLabelText(/^Code/)).toBeTruthy();
    expect(Object.keys(storage.entries())).toEqual([]);
  });
});
