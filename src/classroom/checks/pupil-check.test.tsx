// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fingerprintOf, writeCheck } from "@/classroom/checks/class-check";
import { classKeys } from "@/classroom/checks/class-keys";
import { readPupilCheck } from "@/classroom/checks/pupil-store";
import { storageStore } from "@/progress/store/device-store";
import { RoomStorage } from "@/progress/testing/storage";
import { single, trueFalse } from "@/question-types/testing/questions";
import { quizWords, typeWords } from "@/quiz/testing/words";
import { visit } from "@/ui/island/testing/visit";
import type { PupilCheckProps } from "./pupil-check.island";

const pupilCheckIsland = async () => (await import("./pupil-check.island")).PupilCheck;

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
    anotherCheck: "Another check:",
    counted: "Is your code counted?",
    countedYes: "Yes, counted",
    countedNo: "Not yet",
    notFinished: "A check is not finished.",
    goOn: "Go on answering",
    beginNew: "Begin the new check",
    stays: "Number {number} can come back.",
    showAgain: "Show the code again",
  },
};

const check = {
  door: "child",
  form: "a",
  lessons: [1],
  nonce: 5,
  fingerprint: fingerprintOf(bank.map(({ id }) => id)),
} as const;
const code = writeCheck(check);
const other = writeCheck({ ...check, nonce: 6 });

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const body = () => document.body.textContent ?? "";
const asked = () => document.querySelector("form")?.dataset.question;
const shownResult = () => document.querySelector<HTMLElement>("[data-result]")?.dataset.result;
/** The other check that a link is said to be for. */
const named = () => document.querySelector<HTMLElement>("[data-other]")?.dataset.other;

/** Only what stands after "#" changes. */
const goTo = (fragment: string) =>
  act(async () => {
    location.hash = fragment;
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Opens the page by the teacher's code. */
async function open(storage: Storage) {
  location.hash = code;
  await visit(pupilCheckIsland, props, storage);
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

  it("shows the code first again after a reload", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    await press("See the safe answers");
    await open(storage);
    expect(screen.getByText("Show this screen.")).toBeTruthy();
  });

  it.each(["%", "%E0", "%E0%A4%A", "x".repeat(20_000), "%".repeat(20_000)])(
    "begins as always, whatever stands after # in the address",
    async (fragment) => {
      location.hash = fragment;
      await visit(pupilCheckIsland, props, new RoomStorage());
      expect(screen.getByLabelText(/^Code/)).toBeTruthy();
      await press("Begin");
      expect(screen.getByText("A mistake in the code.")).toBeTruthy();
    },
  );

  it("hears a change after # alone", async () => {
    location.hash = "";
    await visit(pupilCheckIsland, props, new RoomStorage());
    await goTo(code);
    expect(screen.getByLabelText<HTMLInputElement>(/^Code/).value).toBe(code);
  });
});

describe("a phone that goes to another pupil", { timeout: 20_000 }, () => {
  it("asks once whether the code is counted, and keeps it when it is not", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    const result = shownResult();
    await press("Next pupil");
    expect(screen.getByText("Is your code counted?")).toBeTruthy();
    expect(shownResult()).toBe(result);
    await press("Not yet");
    expect(screen.queryByText("Is your code counted?")).toBeNull();
    expect(shownResult()).toBe(result);
    expect(document.activeElement?.textContent).toBe("All answered");
  });

  it("brings the result back until the next pupil has begun, also after a reload", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    const result = shownResult();
    await press("Next pupil");
    await press("Yes, counted");
    expect(document.activeElement?.textContent).toBe("Number 7 can come back.");
    await open(storage);
    await press("Show the code again");
    expect(shownResult()).toBe(result);
    await open(storage);
    expect(shownResult()).toBe(result);
    await press("Next pupil");
    await press("Yes, counted");
    await userEvent.type(screen.getByLabelText(/^Number/), "8");
    await press("Begin");
    expect(asked()).toBeTruthy();
    await open(storage);
    expect(asked()).toBeTruthy();
    expect(body()).not.toContain("can come back");
  });
});

describe("a link of another check", { timeout: 20_000 }, () => {
  it("is named and offered, and the code stays until the teacher has counted it", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    const result = shownResult();
    await goTo(other);
    expect(named()).toBe(other);
    expect(shownResult()).toBe(result);
    expect(screen.queryByRole("button", { name: "Next pupil" })).toBeNull();
    await press("Not yet");
    expect(named()).toBeUndefined();
    expect(shownResult()).toBe(result);
    // The same link once more.
    await goTo(other);
    expect(document.activeElement?.textContent).toContain("Another check:");
    await press("Yes, counted");
    expect(screen.getByLabelText<HTMLInputElement>(/^Code/).value).toBe(other);
    await press("Show the code again");
    expect(shownResult()).toBe(result);
    expect(named()).toBe(other);
  });

  it("is offered as well when the phone is opened with it", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    location.hash = other;
    await visit(pupilCheckIsland, props, storage);
    expect(named()).toBe(other);
    expect(shownResult()).toBeTruthy();
  });

  it("does not take away the answers given so far, and not the latest of them", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await userEvent.type(screen.getByLabelText(/^Number/), "7");
    await press("Begin");
    const first = asked();
    await userEvent.click(screen.getAllByRole("radio")[0] as Element);
    await press("Next question");
    await goTo(other);
    expect(named()).toBe(other);
    expect(asked()).toBeUndefined();
    await press("Go on answering");
    expect(asked()).not.toBe(first);
    await goTo(other);
    await press("Begin the new check");
    expect(screen.getByLabelText<HTMLInputElement>(/^Code/).value).toBe(other);
    await press("Go on answering");
    await press("Go on answering");
    expect(asked()).not.toBe(first);
  });

  it("is no other check when only its letters are written otherwise, or it is none", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    for (const fragment of [
      `${code.slice(0, 4)}-${code.slice(4)}`,
      code.toLowerCase(),
      "%E0",
      "",
    ]) {
      await goTo(fragment);
      expect(named()).toBeUndefined();
      expect(shownResult()).toBeTruthy();
    }
  });
});

describe("a check of the other door on this phone", { timeout: 20_000 }, () => {
  const teen = { ...props, door: "teen", href: "/en/check/child/" } as const;

  it("is shown when it is finished, and asked about before another begins", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    const result = shownResult();
    location.hash = "";
    await visit(pupilCheckIsland, teen, storage);
    expect(shownResult()).toBe(result);
    expect(screen.queryByRole("button", { name: "See the safe answers" })).toBeNull();
  });

  it("is not lost when it is not finished", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await userEvent.type(screen.getByLabelText(/^Number/), "7");
    await press("Begin");
    location.hash = "";
    await visit(pupilCheckIsland, teen, storage);
    expect(screen.getByText("A check is not finished.")).toBeTruthy();
    await press("Begin the new check");
    expect(screen.getByText("Number 7 can come back.")).toBeTruthy();
  });
});

describe("two tabs on a pupil's phone", { timeout: 20_000 }, () => {
  it("show what was begun in the other one, and write nothing over it", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await finish();
    const elsewhere = { v: 1, code: other, number: 9, state: null, result: null, left: false };
    storage.setItem(classKeys.pupil, JSON.stringify(elsewhere));
    fireEvent(window, new StorageEvent("storage", { key: classKeys.pupil }));
    await goTo(other);
    expect(asked()).toBeTruthy();
    expect(readPupilCheck(storageStore(storage))).toMatchObject({ code: other, number: 9 });
  });

  it("do not stop who answers when everything is deleted in the other one", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await userEvent.type(screen.getByLabelText(/^Number/), "7");
    await press("Begin");
    storage.clear();
    fireEvent(window, new StorageEvent("storage", { key: classKeys.pupil }));
    expect(asked()).toBeTruthy();
  });
});

it("a phone without room goes on, on its page alone", { timeout: 20_000 }, async () => {
  await open(new RoomStorage({ other: "site" }, 10));
  await finish();
  expect(shownResult()).toBeTruthy();
  fireEvent(window, new StorageEvent("storage", { key: classKeys.pupil }));
  expect(shownResult()).toBeTruthy();
});
