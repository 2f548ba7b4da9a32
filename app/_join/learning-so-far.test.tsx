// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { learnerTestWords } from "@/progress/learners/testing/learner-words";
import type { ProgressView } from "@/progress/progress-view.island";
import { browserEdge } from "@/progress/store/edge";
import { keptAttempt, keptRun } from "@/progress/testing/kept";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import type { LessonPath } from "./lesson-path.island";

const continueLinkIsland = async () => (await import("./continue-link.island")).ContinueLink;
const lessonPathIsland = async () => (await import("./lesson-path.island")).LessonPath;
const progressViewIsland = async () =>
  (await import("@/progress/progress-view.island")).ProgressView;

/** The islands that show what this device knows: continue-link, lesson-path, progress-view. */

// Whole visits, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const lessons = [
  { id: "k1", door: "child", title: "Not yours? Leave it", href: "/en/lessons/k1/" },
  { id: "k2", door: "child", title: "My three steps", href: "/en/lessons/k2/" },
  { id: "y4", door: "teen", title: "Already inside", href: "/en/lessons/y4/" },
];

describe("where to go on", () => {
  const props = { lessons, reviews: [], text: "Continue" };
  const link = () => {
    const found = screen.queryByRole("link");
    return found && [found.textContent, found.getAttribute("href")];
  };

  it.each<[string, Record<string, string>, string | null]>([
    ["nothing on a first visit", {}, null],
    ["the quiz that is open", keptRun("k2"), "k2"],
    ["the open quiz before anything else", { ...keptAttempt("k1", 1), ...keptRun("y4") }, "y4"],
    ["the next lesson of the same door", keptAttempt("k1", 1), "k2"],
    ["a lesson of that door that was left out", keptAttempt("k2", 1), "k1"],
    [
      "a lesson of the door of the latest attempt",
      { ...keptAttempt("y4", 1), ...keptAttempt("k2", 2) },
      "k1",
    ],
    [
      "nothing when all of that door is done",
      { ...keptAttempt("k1", 1), ...keptAttempt("y4", 2) },
      null,
    ],
    ["nothing for a lesson that is no longer there", keptAttempt("gone", 1), null],
    ["nothing for an open quiz of a lesson that is no longer there", keptRun("gone"), null],
  ])("is %s", async (_, kept, wanted) => {
    await visit(continueLinkIsland, props, new RoomStorage(kept));
    const lesson = lessons.find(({ id }) => id === wanted);
    expect(link()).toEqual(lesson ? [`Continue: ${lesson.title}`, lesson.href] : null);
  });

  it("is nothing where storage is blocked", async () => {
    await visit(continueLinkIsland, props, brokenStorage);
    expect(link()).toBeNull();
  });
});

describe("the lessons of a door", () => {
  const props: ComponentProps<typeof LessonPath> = {
    lessons: lessons.map(({ id, title, href }, index) => ({
      id,
      title,
      href,
      summary: `About ${id}`,
      number: `Lesson ${index + 1}`,
      minutes: "5 min",
      critical: id === "y4" ? "Very important" : null,
      picture: null,
    })),
    review: null,
    strings: { done: "Done", begun: "Started" },
  };
  const card = (name: RegExp) => within(screen.getByRole("link", { name }));

  it("say what is done and what was begun, and lock nothing", async () => {
    await visit(
      lessonPathIsland,
      props,
      new RoomStorage({ ...keptAttempt("k1", 1), ...keptRun("y4") }),
    );
    expect(card(/Not yours/).getByText("Done")).toBeTruthy();
    expect(card(/My three steps/).queryByText(/Done|Started/)).toBeNull();
    expect(card(/Already inside/).getByText("Started")).toBeTruthy();
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
      lessons.map(({ href }) => href),
    );
  });

  it("stay done while they are answered again", async () => {
    await visit(
      lessonPathIsland,
      props,
      new RoomStorage({ ...keptAttempt("k1", 1), ...keptRun("k1") }),
    );
    expect(card(/Not yours/).getByText("Done")).toBeTruthy();
    expect(screen.queryByText("Started")).toBeNull();
  });

  it("are all there where storage is blocked", async () => {
    await visit(lessonPathIsland, props, brokenStorage);
    expect(screen.getAllByRole("link")).toHaveLength(3);
    expect(card(/Already inside/).getByText(/Very important/)).toBeTruthy();
  });
});

describe("the progress page", () => {
  const props: ComponentProps<typeof ProgressView> = {
    doors: [
      {
        door: "child",
        name: "Ages 6–10",
        certificate: { href: "/en/certificate/child/", text: "Certificate: 6–10" },
        lessons: lessons.slice(0, 2),
      },
      {
        door: "teen",
        name: "Ages 11–15",
        certificate: { href: "/en/certificate/teen/", text: "Certificate: 11–15" },
        lessons: lessons.slice(2),
      },
    ],
    rules: [
      { id: "leave-it", title: "Leave it", href: "/en/lessons/k1/#leave" },
      { id: "stop-wait", title: "Stop and wait", href: "/en/lessons/y4/#wait" },
      { id: "say-no", title: "Say no", href: "/en/lessons/y4/#no" },
    ],
    learners: learnerTestWords,
    reviews: [],
    strings: {
      review: "Two minutes",
      nextReview: ["In 1.", "In 2."],
      lessons: "Lessons",
      done: "Done",
      begun: "Started",
      new: "Not opened yet",
      rules: "Rules",
      firm: "Well learned",
      lookAgain: "Look again",
      safeSoFar: "Safe so far",
      notMet: "Not met yet",
      none: "Nothing here yet.",
      setAside: "Set aside: {count}",
      newer: "Newer: {count}",
      notLasting: "Nothing is kept.",
    },
  };
  const row = (title: string) =>
    screen.getByRole("link", { name: title }).closest("li")?.textContent;
  const notices = () => screen.queryAllByRole("status").map((status) => status.textContent);

  it("says of each lesson whether it is done, begun or new", async () => {
    await visit(
      progressViewIsland,
      props,
      new RoomStorage({ ...keptAttempt("k1", 1), ...keptRun("y4") }),
    );
    expect(row("Not yours? Leave it")).toBe("Not yours? Leave itDone");
    expect(row("My three steps")).toBe("My three stepsNot opened yet");
    expect(row("Already inside")).toBe("Already insideStarted");
    expect(screen.queryByText("Nothing here yet.")).toBeNull();
    expect(notices()).toEqual([]);
  });

  it("says of each rule whether it is firm, safe so far, to look at again or not met", async () => {
    const attempt = (id: string, day: number, n: number, answers: readonly unknown[]) => ({
      [`safe-step/2/attempt/first/${id}`]: JSON.stringify({
        v: 2,
        lesson: "k1",
        day,
        at: 0,
        n,
        answers,
      }),
    });
    const rules = [...props.rules, { id: "ask", title: "Ask", href: "/en/lessons/k1/#ask" }];
    await visit(
      progressViewIsland,
      { ...props, rules },
      new RoomStorage({
        ...attempt("a", 20_780, 1, [
          ["one", "leave-it", 0, "1"],
          ["two", "stop-wait", 0, "1"],
        ]),
        ...attempt("b", 20_783, 2, [
          ["three", "leave-it", 0, "1"],
          ["four", "say-no", 0, "0"],
        ]),
      }),
    );
    expect(row("Leave it")).toBe("Leave itWell learned");
    expect(row("Stop and wait")).toBe("Stop and waitSafe so far");
    expect(row("Say no")).toBe("Say noLook again");
    expect(row("Ask")).toBe("AskNot met yet");
    const link = screen.getByRole("link", { name: "Stop and wait" });
    expect(link.getAttribute("href")).toBe("/en/lessons/y4/#wait");
  });

  it("is calm while there is nothing: all lessons, all rules, one sentence", async () => {
    await visit(progressViewIsland, props, new RoomStorage());
    expect(screen.getByText("Nothing here yet.")).toBeTruthy();
    expect(screen.getAllByText("Not met yet")).toHaveLength(3);
    expect(screen.getAllByText("Not opened yet")).toHaveLength(3);
    expect(screen.getByText("device")).toBeTruthy();
    expect(notices()).toEqual([]);
  });

  it("says what could not be read, also when another page had set it aside", async () => {
    const storage = new RoomStorage({
      ...keptAttempt("k1", 1),
      "safe-step/attempt/x": "{broken",
      "safe-step/attempt/y": "",
      "safe-step/attempt/z": '{"v":3}',
    });
    await visit(continueLinkIsland, { lessons, reviews: [], text: "Continue" }, storage);
    await visit(progressViewIsland, props, storage);
    expect(notices()).toEqual(["Set aside: 2", "Newer: 1"]);
    expect(row("Not yours? Leave it")).toContain("Done");
  });

  it("says once that nothing is kept where storage is blocked", async () => {
    await visit(progressViewIsland, props, brokenStorage);
    expect(notices()).toEqual(["Nothing is kept."]);
    expect(screen.getAllByText("Not opened yet")).toHaveLength(3);
  });

  it("leads to the sheet for finished lessons of the doors where something is done", async () => {
    await visit(progressViewIsland, props, new RoomStorage(keptAttempt("k1", 1)));
    const sheet = screen.getByRole("link", { name: "Certificate: 6–10" });
    expect(sheet.getAttribute("href")).toBe("/en/certificate/child/");
    expect(screen.queryByRole("link", { name: "Certificate: 11–15" })).toBeNull();
  });

  it("says when the next questions of the two minutes are due", async () => {
    await visit(progressViewIsland, { ...props, reviews }, new RoomStorage(metToday()));
    expect(screen.getByText("In 1.")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Two minutes" })).toBeNull();
  });
});

/** What is due, where the learner sees it. */
const reviews = [
  { door: "child", siteHref: "/en/review/child/", rules: ["leave-it"], text: "Two minutes" },
  {
    door: "teen",
    siteHref: "/en/review/teen/",
    rules: ["leave-it", "say-no"],
    text: "Two minutes",
  },
];

/** A lesson that was finished on this day. */
function metToday() {
  const day = browserEdge.today();
  const kept = { v: 2, lesson: "k1", day, at: 0, n: 1, answers: [["q", "leave-it", 0, "1"]] };
  return { [`safe-step/2/attempt/first/${"a".repeat(24)}`]: JSON.stringify(kept) };
}

describe("the way to the two minutes", () => {
  const home = { lessons, reviews, text: "Continue" };
  const way = () =>
    screen.queryByRole("link", { name: "Two minutes" })?.getAttribute("href") ?? null;

  it("is on the home page when something is due, for the door of the last lesson", async () => {
    await visit(continueLinkIsland, home, new RoomStorage(keptAttempt("k1", 1)));
    expect(way()).toBe("/en/review/child/");
    const both = { ...keptAttempt("k1", 1), ...keptAttempt("y4", 2, "say-no") };
    await visit(continueLinkIsland, home, new RoomStorage(both));
    expect(way()).toBe("/en/review/teen/");
  });

  it.each([
    ["on a first visit", {}, home],
    ["when nothing is due today", metToday(), home],
    ["when the door asks none of the rules met", keptAttempt("k1", 1, "go-back"), home],
    [
      "in a single file, which has no reviews",
      keptAttempt("k1", 1),
      { ...home, reviews: reviews.map((one) => ({ ...one, siteHref: null })) },
    ],
  ])("is not there %s", async (_, kept, where) => {
    await visit(continueLinkIsland, where, new RoomStorage(kept));
    expect(way()).toBeNull();
  });

  it("is on the page of a door whose lessons the learner does, and of no other", async () => {
    const cards = lessons.map(({ id, title, href }) => ({
      id,
      title,
      href,
      summary: "",
      number: "1",
      minutes: "5",
      critical: null,
      picture: null,
    }));
    const strings = { done: "Done", begun: "Started" };
    const [child, teen] = reviews;
    const door = (place: typeof child, from: number, to: number) =>
      visit(
        lessonPathIsland,
        { lessons: cards.slice(from, to), review: place ?? null, strings },
        new RoomStorage(keptAttempt("k1", 1)),
      );
    await door(child, 0, 2);
    expect(way()).toBe("/en/review/child/");
    await door(teen, 2, 3);
    expect(way()).toBeNull();
  });
});
