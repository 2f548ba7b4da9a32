// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { mixedOptions } from "@/question-types/options";
import { single, trueFalse } from "@/question-types/testing/questions";
import { pageSeed } from "@/quiz/player";
import { quizWords, resultWords, typeWords } from "@/quiz/testing/words";
import { visit as visitIsland } from "@/ui/island/testing/visit";
import type { LessonQuizProps } from "./lesson-quiz.island";

const lessonQuizIsland = async () => (await import("./lesson-quiz.island")).LessonQuiz;

// Whole visits, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const props: LessonQuizProps = {
  lesson: "y4",
  questions: [
    single({ id: "ball", rule: "leave-it", see: "leave" }),
    trueFalse({ id: "deciding", rule: "stop-wait", see: "wait", critical: true }),
  ],
  typeStrings: typeWords,
  quizStrings: quizWords,
  resultStrings: resultWords,
  notices: { notLasting: "This browser keeps nothing.", noRoom: "There is no room." },
  ruleTitles: { "leave-it": "Not yours? Leave it", "stop-wait": "Stop and wait" },
  nextLesson: { href: "/en/lessons/y5/", title: "Someone is hurt" },
  allLessons: "/en/teen/",
};

const visit = (storage: Storage, changes: Partial<LessonQuizProps> = {}) =>
  visitIsland(lessonQuizIsland, { ...props, ...changes }, storage);

const asked = () => document.querySelector("form")?.dataset.question;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const onward = () =>
  press(["Next question", "Try again", "See the result"].find(hasButton) ?? "no button to go on");
const hasButton = (name: string) => screen.queryByRole("button", { name }) !== null;
const hasText = (text: string) => screen.queryByText(text) !== null;
const keysUnder = (storage: RoomStorage, prefix: string) =>
  Object.keys(storage.entries()).filter((key) => key.startsWith(`safe-step/${prefix}`));

/** Answers what is asked: the safe option of "ball" is b, of "deciding" False. */
async function answer(safe: boolean) {
  const option = asked() === "ball" ? ["Option b", "Option a"] : ["False", "True"];
  await userEvent.click(screen.getByText((safe ? option[0] : option[1]) as string));
  await press("Check");
}

/** Answers all; where not safely, the critical question is safe at the second try. */
async function finish(safe = true) {
  for (let step = 0; asked() && step < 9; step++) {
    const secondTry = document.body.textContent?.includes("The same question again") ?? false;
    await answer(safe || secondTry);
    await onward();
  }
}

describe("a quiz that is finished", () => {
  it("is kept as one new attempt; the open run is gone, and the result is shown", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish();
    expect(Object.keys(storage.entries())).toEqual([
      expect.stringMatching(/^safe-step\/2\/attempt\/first\/[0-9a-f]{24}$/),
    ]);
    const [kept] = Object.values(storage.entries());
    expect(JSON.parse(kept ?? "")).toMatchObject({
      v: 2,
      lesson: "y4",
      n: 1,
      answers: [
        ["ball", "leave-it", 0, "1"],
        ["deciding", "stop-wait", 1, "1"],
      ],
    });
    expect(document.activeElement?.textContent).toBe("The questions are done");
    expect(hasText("Every answer was safe the first time.")).toBe(true);
    expect(screen.getByRole("link", { name: "Next lesson: Someone is hurt" })).toBeTruthy();
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("names what to look at again, with a link to that part", async () => {
    await visit(new RoomStorage());
    await finish(false);
    const links = ["Not yours? Leave it", "Stop and wait"].map((name) =>
      screen.getByRole("link", { name }).getAttribute("href"),
    );
    expect(links).toEqual(["#leave", "#wait"]);
    expect(hasText("Every answer was safe the first time.")).toBe(false);
  });

  it("shows its result at the next visit, without taking the focus", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish(false);
    await visit(storage);
    expect(screen.getByRole("heading", { name: "Your last result" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Stop and wait" })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    expect(keysUnder(storage, "2/attempt/first/")).toHaveLength(1);
  });

  it("can be begun again, and then both attempts are kept and the latest is shown", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish(false);
    await press("Answer again");
    expect(asked()).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("H3");
    await finish(true);
    expect(keysUnder(storage, "2/attempt/first/")).toHaveLength(2);
    await visit(storage);
    expect(hasText("Every answer was safe the first time.")).toBe(true);
  });

  it("of another lesson does not matter here", async () => {
    const storage = new RoomStorage();
    await visit(storage, { lesson: "k1" });
    await finish();
    await visit(storage);
    expect(asked()).toBeTruthy();
  });

  it("does not claim that all was safe when the rule that was not is no longer in the lesson", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish(false);
    await visit(storage, { ruleTitles: {} });
    expect(screen.getByRole("heading", { name: "Your last result" })).toBeTruthy();
    expect(hasText("Every answer was safe the first time.")).toBe(false);
  });
});

describe("an answer opened before the script came", () => {
  /** Of "ball" the page shows the safe option at one place, an unsafe one at another. */
  const placeOf = (id: string) =>
    mixedOptions(single(), pageSeed("ball")).findIndex((option) => option.id === id);

  it("is taken as given: it is judged, kept and told of, and the focus is there", async () => {
    const storage = new RoomStorage();
    await visit(storage, { opened: placeOf("a") });
    expect(asked()).toBe("ball");
    expect(hasText("Question 1 of 2")).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Option a" }).checked).toBe(true);
    expect(document.activeElement?.textContent).toBe("Safer:");
    expect(hasText("About a.")).toBe(true);
    expect(keysUnder(storage, "2/run/first/")).toHaveLength(1);
    await onward();
    expect(asked()).toBe("deciding");
    await finish();
    const [kept] = Object.values(storage.entries());
    expect(JSON.parse(kept ?? "")).toMatchObject({ answers: [["ball", "leave-it", 0, "0"], {}] });
  });

  it("is still there at the next visit", async () => {
    const storage = new RoomStorage();
    await visit(storage, { opened: placeOf("b") });
    const before = document.body.textContent;
    await visit(storage);
    expect(document.body.textContent).toBe(before);
    expect(document.activeElement).toBe(document.body);
  });

  it("does not move an open quiz that stands at another question", async () => {
    const storage = new RoomStorage();
    await visit(storage, { opened: placeOf("b") });
    await onward();
    const before = storage.entries();
    await visit(storage, { opened: placeOf("a") });
    expect(asked()).toBe("deciding");
    expect(storage.entries()).toEqual(before);
    expect(document.activeElement).toBe(document.body);
  });

  it("begins anew where the last result would be shown, and keeps that result", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish();
    await visit(storage, { opened: placeOf("b") });
    expect(asked()).toBe("ball");
    expect(document.activeElement?.textContent).toBe("Safe choice.");
    expect(keysUnder(storage, "2/attempt/first/")).toHaveLength(1);
  });
});

describe("several learners", () => {
  const other = "60303ae22b998861bce3b28f";

  it("have each their own quiz and result", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish();
    storage.setItem("safe-step/2/current", other);
    await visit(storage);
    expect(asked()).toBeTruthy();
    storage.setItem("safe-step/2/current", "first");
    await visit(storage);
    expect(screen.getByRole("heading", { name: "Your last result" })).toBeTruthy();
  });

  it("do not mix when the device goes over to another in the middle", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    storage.setItem("safe-step/2/current", other);
    await finish();
    expect(keysUnder(storage, "2/attempt/first/")).toHaveLength(1);
    expect(keysUnder(storage, `2/attempt/${other}/`)).toEqual([]);
  });
});

describe("the browser is asked to keep what is here", () => {
  it("once, after the first finished lesson", async () => {
    const persist = vi.fn(() => Promise.reject(new Error("refused")));
    vi.stubGlobal("navigator", { ...navigator, storage: { persist } });
    const storage = new RoomStorage();
    await visit(storage);
    expect(persist).not.toHaveBeenCalled();
    await finish();
    expect(persist).toHaveBeenCalledTimes(1);
    await press("Answer again");
    await finish();
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe("a quiz left in the middle", () => {
  it("goes on at the same place with the same answer, without taking the focus", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    const first = asked();
    await answer(true);
    await onward();
    await userEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
    const before = document.body.textContent;
    await visit(storage);
    expect(document.body.textContent).toBe(before);
    expect(asked()).not.toBe(first);
    expect(screen.getAllByRole<HTMLInputElement>("radio")[0]?.checked).toBe(true);
    expect(document.activeElement).toBe(document.body);
    expect(keysUnder(storage, "2/attempt/first/")).toEqual([]);
  });

  it("goes on after an unsafe answer to the critical question, which is still asked again", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    while (asked() !== "deciding") {
      await answer(true);
      await onward();
    }
    await answer(false);
    await visit(storage);
    expect(hasButton("Try again")).toBe(true);
    expect(document.querySelectorAll("[data-verdict]")).toHaveLength(1);
  });

  it("begins anew when its questions are others now", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await answer(true);
    await onward();
    await visit(storage, { questions: [...props.questions, single({ id: "new" })] });
    expect(hasText("Question 1 of 3") || hasText("Question 1 of 3 · Deciding question")).toBe(true);
  });

  it.each(["broken", "null", '{"v":1,"state":{"order":[]}}', '{"v":7,"state":{}}'])(
    "begins anew when what was kept cannot be read: %s",
    async (text) => {
      await visit(new RoomStorage({ "safe-step/run/y4": text }));
      expect(asked()).toBeTruthy();
      expect(document.body.textContent).toContain("Question 1 of 2");
    },
  );
});

describe("a device that keeps nothing", () => {
  it("lets everything be answered, and is told so calmly, once", async () => {
    await visit(brokenStorage);
    expect(hasText(props.notices.notLasting)).toBe(false);
    await finish();
    expect(screen.getByRole("heading", { name: "The questions are done" })).toBeTruthy();
    expect(screen.getAllByRole("status").map((status) => status.textContent)).toEqual([
      "This browser keeps nothing.",
    ]);
  });

  it("knows nothing at the next visit", async () => {
    await visit(brokenStorage);
    await finish();
    await visit(brokenStorage);
    expect(asked()).toBeTruthy();
  });
});

describe("a device without room", () => {
  it("still shows the result, says that it was not kept, and loses nothing kept before", async () => {
    const storage = new RoomStorage();
    await visit(storage, { lesson: "k1" });
    await finish();
    const before = storage.entries();
    await visit(storage);
    storage.fillUp();
    await finish();
    expect(screen.getByRole("heading", { name: "The questions are done" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("There is no room.");
    expect(storage.entries()).toEqual(before);
  });

  it("makes room by dropping what counts for nothing any more", async () => {
    const storage = new RoomStorage();
    for (let n = 1; n < 19; n++) {
      const answers = [["ball", "leave-it", 0, "1"]];
      const text = JSON.stringify({ v: 2, lesson: "y4", day: 20_783, at: 0, n, answers });
      storage.setItem(`safe-step/2/attempt/first/${n}`, text);
    }
    await visit(storage);
    storage.fillUp();
    // Room enough only once something is gone.
    storage.room = Object.entries(storage.entries()).reduce(
      (sum, [k, v]) => sum + k.length + v.length,
      0,
    );
    await press("Answer again");
    await finish();
    expect(screen.queryByRole("status")).toBeNull();
    expect(keysUnder(storage, "2/attempt/first/")).toHaveLength(2);
  });

  it("is another thing than a browser that suddenly keeps nothing, and that is said", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    storage.setItem = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    await finish();
    expect(screen.getByRole("status").textContent).toBe("This browser keeps nothing.");
  });

  it("that was full before the page was opened still shows the last result", async () => {
    const storage = new RoomStorage();
    await visit(storage);
    await finish();
    storage.fillUp();
    await visit(storage);
    expect(screen.getByRole("heading", { name: "Your last result" })).toBeTruthy();
  });
});

it("a broken attempt is set aside, and the others still show", async () => {
  const storage = new RoomStorage({ "safe-step/attempt/zz": "{broken" });
  await visit(storage);
  await finish();
  await visit(storage);
  expect(screen.getByRole("heading", { name: "Your last result" })).toBeTruthy();
  expect(storage.getItem("safe-step/aside/attempt/zz")).toBe("{broken");
});
