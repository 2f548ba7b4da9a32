// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeAttempt } from "@/progress/store/attempt";
import { localDay } from "@/progress/store/local-day";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { single } from "@/question-types/testing/questions";
import { quizWords, resultWords, typeWords } from "@/quiz/testing/words";
import { visit } from "@/ui/island/testing/visit";
import type { ReviewProps } from "./review.island";

const reviewIsland = async () => (await import("./review.island")).Review;

// Whole visits, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const monday = Date.UTC(2026, 10, 23, 9);
const aDay = 86_400_000;
const dayOf = (time: number) => localDay(time, new Date(time).getTimezoneOffset());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: monday });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rules = ["leave-it", "tell-adult", "stop-wait", "say-no", "signs-stop", "go-back"];

/** Of each rule a story of its lesson and one of the bank; the rule "stop-wait" is critical. */
const items = rules.flatMap((rule) =>
  [`k1/${rule}`, `bank/${rule}/other`].map((id) => ({
    question: single({ id, rule, see: "", critical: rule === "stop-wait" }),
    href: `/en/lessons/k1/#${rule}`,
  })),
);

const props: ReviewProps = {
  door: "child",
  items,
  typeStrings: typeWords,
  quizStrings: quizWords,
  resultStrings: resultWords,
  notices: { notLasting: "This browser keeps nothing.", noRoom: "There is no room." },
  strings: {
    nothingMet: "Nothing to go over yet.",
    nextIn: Array.from({ length: 21 }, (_, index) => `In ${index + 1}.`),
    more: "Other rules too.",
    goOn: "More questions",
    allLessons: "All lessons",
  },
  ruleTitles: Object.fromEntries(rules.map((rule) => [rule, `Rule ${rule}`])),
  allLessons: "/en/child/",
};

const open = (storage: Storage) => visit(reviewIsland, props, storage);
const asked = () => document.querySelector("form")?.dataset.question;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const hasText = (text: string) => screen.queryByText(text) !== null;

/** A lesson of these rules, finished so many days ago. */
function lesson(sequence: number, daysAgo: number, met: readonly string[], safe = true) {
  const answers = met.map((rule) => ({
    question: rule,
    rule,
    critical: rule === "stop-wait",
    tries: safe ? [true] : [false, true],
  }));
  const id = sequence.toString(16).padStart(24, "0");
  const day = dayOf(monday) - daysAgo;
  return {
    [`safe-step/2/attempt/first/${id}`]: writeAttempt({
      id,
      lesson: "k1",
      day,
      finishedAt: 0,
      sequence,
      answers,
    }),
  };
}

/** Answers what is asked and goes on: b is the safe option. */
async function answer(safe = true) {
  await userEvent.click(screen.getByText(`Option ${safe ? "b" : "a"}`));
  await press("Check");
  const onward = ["Try again", "Next question", "See the result"];
  await press(onward.find((name) => screen.queryByRole("button", { name })) ?? "no way on");
}

async function answerAll(): Promise<string[]> {
  const stories: string[] = [];
  for (let story = asked(); story && stories.length < 9; story = asked()) {
    stories.push(story);
    await answer();
  }
  return stories;
}

describe("the two minutes", () => {
  it("ask nothing of who has met nothing, and lead to the lessons", async () => {
    await open(new RoomStorage());
    expect(asked()).toBeUndefined();
    expect(hasText("Nothing to go over yet.")).toBe(true);
    expect(screen.getByRole("link").getAttribute("href")).toBe("/en/child/");
  });

  it("ask nothing on the day of the lesson, and say when", async () => {
    await open(new RoomStorage(lesson(1, 0, ["leave-it"])));
    expect(asked()).toBeUndefined();
    expect(hasText("In 1.")).toBe(true);
  });

  it("ask the next day, in another story, and keep the answers as one attempt", async () => {
    const storage = new RoomStorage(lesson(1, 1, ["leave-it", "tell-adult"]));
    await open(storage);
    expect(await answerAll()).toEqual(["bank/leave-it/other", "bank/tell-adult/other"]);
    const [, kept] = Object.values(storage.entries());
    expect(JSON.parse(kept ?? "")).toMatchObject({
      lesson: "review",
      n: 2,
      day: dayOf(monday),
      answers: [
        ["bank/leave-it/other", "leave-it", 0, "1"],
        ["bank/tell-adult/other", "tell-adult", 0, "1"],
      ],
    });
    expect(Object.keys(storage.entries())).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe("The questions are done");
    expect(hasText("In 3.")).toBe(true);
    expect(screen.queryByRole("button", { name: "Answer again" })).toBeNull();
  });

  it("begin with a missed critical rule, then with what is due longest", async () => {
    const storage = new RoomStorage({
      ...lesson(1, 9, ["say-no"]),
      ...lesson(2, 4, ["leave-it"]),
      ...lesson(3, 1, ["stop-wait"], false),
    });
    await open(storage);
    const stories = await answerAll();
    expect(stories.map((id) => id.split("/")[1])).toEqual(["stop-wait", "say-no", "leave-it"]);
  });

  it("are five questions; more are there for who wants them, none for who does not", async () => {
    const storage = new RoomStorage(lesson(1, 1, rules));
    await open(storage);
    expect(await answerAll()).toHaveLength(5);
    expect(hasText("Other rules too.")).toBe(true);
    await press("More questions");
    expect(document.activeElement?.tagName).toBe("H3");
    expect(await answerAll()).toHaveLength(1);
    expect(hasText("In 3.")).toBe(true);
  });

  it("name the rule to look at again, with the part of the lesson, and ask it again tomorrow", async () => {
    await open(new RoomStorage(lesson(1, 1, ["leave-it"])));
    await userEvent.click(screen.getByText("Option a"));
    await press("Check");
    const see = screen.getByRole("link", { name: "Read this part again" });
    expect(see.getAttribute("href")).toBe("/en/lessons/k1/#leave-it");
    await press("See the result");
    const again = screen.getByRole("link", { name: "Rule leave-it" });
    expect(again.getAttribute("href")).toBe("/en/lessons/k1/#leave-it");
    expect(hasText("In 1.")).toBe(true);
  });

  it("ask a critical question again at once until it is answered safely", async () => {
    await open(new RoomStorage(lesson(1, 1, ["stop-wait"])));
    await answer(false);
    expect(asked()).toBe("bank/stop-wait/other");
    await answer();
    expect(hasText("In 1.")).toBe(true);
  });

  it("go on where they were left, with the same questions", async () => {
    const storage = new RoomStorage(lesson(1, 1, rules));
    await open(storage);
    await answer();
    const second = asked();
    await open(storage);
    expect(asked()).toBe(second);
    expect(await answerAll()).toHaveLength(4);
  });

  it("left open are not gone on with when they were answered meanwhile", async () => {
    const storage = new RoomStorage(lesson(1, 1, ["leave-it", "tell-adult"]));
    await open(storage);
    await answer();
    for (const [key, text] of Object.entries(lesson(2, 0, ["tell-adult"])))
      storage.setItem(key, text);
    await open(storage);
    expect(asked()).toBe("bank/leave-it/other");
    expect(await answerAll()).toHaveLength(1);
  });

  it("begin by themselves in a tab that was left open until the day came", async () => {
    await open(new RoomStorage(lesson(1, 0, ["leave-it"])));
    vi.setSystemTime(monday + aDay);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(asked()).toBe("bank/leave-it/other");
  });

  it("belong to whoever began them, though another tab goes over to another learner", async () => {
    const storage = new RoomStorage(lesson(1, 1, rules));
    await open(storage);
    storage.setItem("safe-step/2/current", "a".repeat(24));
    await answerAll();
    await press("More questions");
    await answerAll();
    const others = Object.keys(storage.entries()).filter((key) => key.includes("a".repeat(24)));
    expect(others).toEqual([]);
  });

  it.each([
    ["1970", 0],
    ["2099", Date.UTC(2099, 0, 1)],
  ])("never say a day after the longest gap, the clock at %s", async (_, now) => {
    const storage = new RoomStorage(lesson(1, 0, ["leave-it"]));
    vi.setSystemTime(now);
    await open(storage);
    await answerAll();
    expect(screen.getByText(/^In \d+\.$/).textContent).toMatch(/^In ([1-9]|1\d|2[01])\.$/);
  });

  it("say that the result is gone with the page where the device has no room", async () => {
    const storage = new RoomStorage(lesson(1, 1, ["leave-it"]));
    await open(storage);
    storage.fillUp();
    await answerAll();
    expect(screen.getByText("There is no room.")).toBeTruthy();
  });

  it("ask nothing where storage is blocked, and break nothing", async () => {
    await open(brokenStorage);
    expect(hasText("Nothing to go over yet.")).toBe(true);
  });
});
