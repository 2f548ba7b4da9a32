// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { learnerPictures } from "@/progress/learners/learner-pictures";
import type { ProgressView } from "@/progress/progress-view.island";
import { keptAttempt } from "@/progress/testing/kept";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import { drawings } from "./drawings";
import { learnerTestWords } from "./testing/learner-words";

const progressViewIsland = async () =>
  (await import("@/progress/progress-view.island")).ProgressView;

// Whole visits, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const props: ComponentProps<typeof ProgressView> = {
  doors: [
    {
      door: "child",
      name: "Ages 6–10",
      certificate: { href: "/certificate/child/", text: "Certificate" },
      lessons: [{ id: "k1", title: "Lesson one", href: "/k1/" }],
    },
  ],
  reviews: [],
  rules: [],
  learners: learnerTestWords,
  strings: {
    review: "Two minutes",
    nextReview: [],
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

const open = (storage: Storage) => visit(progressViewIsland, props, storage);
/** By its words alone: asking for roles among all the pictures takes seconds. */
const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const hasButton = (name: string) => button(name) !== undefined;
const press = (name: string) => userEvent.click(button(name) ?? screen.getByText(`no ${name}`));
const radio = (picture: string) => screen.getByLabelText<HTMLInputElement>(`the ${picture}`);
const now = () => document.querySelector("[data-learner]")?.textContent;
const lesson = () => screen.getByText("Lesson one").closest("li")?.textContent;

async function add(name: string, picture: string) {
  await press("add");
  await userEvent.click(radio(picture));
  if (name) await userEvent.type(screen.getByLabelText(/^nickname/), name);
  await press("make");
}

async function touch(...pictures: string[]) {
  for (const id of pictures) await press(`the ${id}`);
}

describe("the learners on a device", () => {
  it("are one at first, made silently: nothing is asked and nothing is written", async () => {
    const storage = new RoomStorage();
    await open(storage);
    expect(now()).toMatch(/^the /);
    expect(screen.queryByText("others")).toBeNull();
    expect(storage.entries()).toEqual({});
  });

  it("each have what they did themselves, and one touch changes over", async () => {
    const storage = new RoomStorage(keptAttempt("k1", 1));
    await open(storage);
    const first = now() ?? "";
    expect(lesson()).toContain("Done");
    await add("Nar", "fox");
    expect(now()).toBe("Nar");
    expect(lesson()).toContain("Not opened yet");
    await press(first);
    expect(now()).toBe(first);
    expect(lesson()).toContain("Done");
    await open(storage);
    expect(now()).toBe(first);
    expect(hasButton("Nar")).toBe(true);
  });

  it("need no nickname: then they are called by their picture", async () => {
    await open(new RoomStorage());
    await add("", "owl");
    expect(now()).toBe("the owl");
  });

  it("get another nickname and another picture", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await press("change");
    await userEvent.type(screen.getByLabelText(/^nickname/), "<img onerror=1>");
    await userEvent.click(radio("fig"));
    await press("keep");
    expect(now()).toBe("<img onerror=1>");
    expect(document.querySelector("img")).toBeNull();
    await open(storage);
    await press("change");
    expect(radio("fig").checked).toBe(true);
  });

  it("stay as they are when changing is given up", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await press("change");
    await userEvent.type(screen.getByLabelText(/^nickname/), "Somebody");
    await press("cancel");
    expect(now()).toMatch(/^the /);
    expect(storage.entries()).toEqual({});
  });
});

describe("a deleted learner", () => {
  it("is asked for twice, and can be brought back with everything", async () => {
    const storage = new RoomStorage();
    await open(storage);
    await add("Nar", "fox");
    await press("change");
    await press("delete");
    expect(screen.getByText("Delete Nar?")).toBeTruthy();
    expect(now()).toBe("Nar");
    await press("deleteYes");
    expect(now()).not.toBe("Nar");
    expect(hasButton("Nar")).toBe(false);
    expect(screen.getByText(/7 days left/)).toBeTruthy();
    await open(storage);
    await press("bringBack: Nar");
    expect(hasButton("Nar")).toBe(true);
    expect(screen.queryByText("deleted")).toBeNull();
  });

  it("leaves nobody: then there is a new one, made silently", async () => {
    await open(new RoomStorage(keptAttempt("k1", 1)));
    await press("change");
    await press("delete");
    await press("deleteYes");
    expect(now()).toMatch(/^the /);
    expect(lesson()).toContain("Not opened yet");
    expect(screen.getByText(/7 days left/)).toBeTruthy();
  });

  it("is gone for good after seven days on which the site was open", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T12:00:00Z") });
    const storage = new RoomStorage();
    await open(storage);
    await add("Nar", "fox");
    await press("change");
    await press("delete");
    await press("deleteYes");
    for (let day = 2; day <= 7; day++) {
      vi.setSystemTime(new Date(`2026-03-0${day}T12:00:00Z`));
      await open(storage);
      expect(screen.getByText(new RegExp(`${8 - day} days left`))).toBeTruthy();
    }
    vi.setSystemTime(new Date("2026-03-08T12:00:00Z"));
    await open(storage);
    expect(screen.queryByText("deleted")).toBeNull();
    vi.useRealTimers();
  });
});

describe("a lock of three pictures", () => {
  async function locked() {
    const storage = new RoomStorage();
    await open(storage);
    const first = now() ?? "";
    await add("Nar", "fox");
    await press("change");
    await press("lock");
    await touch("cat", "bee", "cat");
    await press(first);
    return { storage, first };
  }

  it("opens at its pictures in turn", async () => {
    const { first } = await locked();
    await press("Nar");
    expect(now()).toBe(first);
    await touch("cat", "bee", "cat");
    expect(now()).toBe("Nar");
  });

  it("stays at other pictures, and says how to go on when they are forgotten", async () => {
    const { storage, first } = await locked();
    await press("Nar");
    await touch("bee", "cat", "cat");
    expect(now()).toBe(first);
    expect(screen.getByText("lockWrong")).toBeTruthy();
    await press("lockForgotten");
    expect(now()).toBe("Nar");
    await open(storage);
    await press("change");
    expect(hasButton("lock")).toBe(true);
    expect(hasButton("lockOff")).toBe(false);
  });

  it("is taken off by who it belongs to", async () => {
    const { first } = await locked();
    await press("Nar");
    await touch("cat", "bee", "cat");
    await press("change");
    await press("lockOff");
    await press(first);
    await press("Nar");
    expect(now()).toBe("Nar");
  });
});

describe("many learners", () => {
  const fifty = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => {
      const id = index.toString(16).padStart(24, "0");
      const text = JSON.stringify({ v: 2, n: index + 1, set: { made: true, name: `No ${index}` } });
      return [`safe-step/2/learner/${id}/a`, text];
    }),
  );

  it("are fifty at most, which is said instead of the button", async () => {
    const current = { "safe-step/2/current": "0".repeat(24) };
    await open(new RoomStorage({ ...fifty, ...current }));
    expect(screen.getAllByText(/^No \d/)).toHaveLength(50);
    expect(hasButton("add")).toBe(false);
    expect(screen.getByText("tooMany")).toBeTruthy();
  });
});

describe("where nothing can be kept", () => {
  it("a full device says that there is no room, and nothing else changes", async () => {
    const storage = new RoomStorage(keptAttempt("k1", 1));
    await open(storage);
    const first = now();
    storage.fillUp();
    await add("Nar", "fox");
    expect(screen.getByText("noRoom")).toBeTruthy();
    expect(now()).toBe(first);
  });

  it("a browser without storage lets everything be tried until the page is closed", async () => {
    await open(brokenStorage);
    await add("Nar", "fox");
    expect(now()).toBe("Nar");
    expect(screen.getByText("Nothing is kept.")).toBeTruthy();
  });
});

it("every picture of a learner is drawn, each in less than 1 KB", () => {
  for (const id of learnerPictures)
    expect(JSON.stringify(drawings[id]).length, id).toBeLessThan(1024);
});
