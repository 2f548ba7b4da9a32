// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { keptAttempt } from "@/progress/testing/kept";
import { RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import type { CertificateProps } from "./certificate.island";

const certificateIsland = async () => (await import("./certificate.island")).Certificate;

// Whole visits, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const props: CertificateProps = {
  lessons: [
    { id: "k1", title: "Not yours? Leave it", href: "/en/lessons/k1/" },
    { id: "k2", title: "My three steps", href: "/en/lessons/k2/" },
  ],
  titles: [
    { lang: "en", text: "Lessons finished" },
    { lang: "az", text: "Dərslər bitdi" },
    { lang: "ru", text: "Уроки пройдены" },
  ],
  mark: { src: "/icon.svg" },
  sheet: {
    finished: "has finished the lessons",
    date: "Date",
    signature: "Signature",
    situations: [
      { situation: "On a safe place", rules: ["One", "Two", "Three", "Four"] },
      { situation: "Inside", rules: ["Five", "Six", "Seven", "Eight"] },
    ],
    foot: ["Only the authority says.", "Checked on 1 May."],
  },
  strings: {
    notYet: "Still to finish:",
    nameLabel: "Name",
    nameHint: "Kept nowhere.",
    print: "Print",
    how: "How to print",
  },
};

const open = (storage: Storage) => visit(certificateIsland, props, storage);
const links = () => screen.queryAllByRole("link").map((link) => link.getAttribute("href"));
const all = { ...keptAttempt("k1", 1), ...keptAttempt("k2", 2) };

describe("the sheet of a finished door", () => {
  it("is not there while a lesson is not done: those are named, with the way to them", async () => {
    await open(new RoomStorage(keptAttempt("k1", 1)));
    expect(screen.getByText("Still to finish:")).toBeTruthy();
    expect(links()).toEqual(["/en/lessons/k2/"]);
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("is not there for a lesson whose critical question was never answered safely", async () => {
    const text = '{"v":2,"lesson":"k2","day":1,"at":0,"n":2,"answers":[["q","stop-wait",1,"0"]]}';
    const kept = { ...keptAttempt("k1", 1), "safe-step/2/attempt/first/a": text };
    await open(new RoomStorage(kept));
    expect(links()).toEqual(["/en/lessons/k2/"]);
  });

  it("is not there for who did nothing, though another learner did all", async () => {
    const current = { "safe-step/2/current": "a".repeat(24) };
    await open(new RoomStorage({ ...all, ...current }));
    expect(links()).toEqual(["/en/lessons/k1/", "/en/lessons/k2/"]);
  });

  it("has its title in every language, the lessons, both situations and what was checked when", async () => {
    await open(new RoomStorage(all));
    const sheet = screen.getByRole("article");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Lessons finished");
    expect(sheet.querySelector("[lang=az]")?.textContent).toBe("Dərslər bitdi");
    expect(sheet.querySelector("[lang=ru]")?.textContent).toBe("Уроки пройдены");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Not yours? Leave it",
      "My three steps",
      "One",
      "Two",
      "Three",
      "Four",
      "Five",
      "Six",
      "Seven",
      "Eight",
    ]);
    expect(sheet.querySelector("footer")?.textContent).toBe(
      "Only the authority says.Checked on 1 May.",
    );
  });

  it("bears the name that is typed, as text, and keeps it nowhere", async () => {
    const storage = new RoomStorage(all);
    const before = storage.entries();
    await open(storage);
    const name = "<img src=x onerror=alert(1)> Ayan";
    await userEvent.type(screen.getByRole("textbox"), name);
    expect(document.querySelector(".certificate-name")?.textContent).toBe(name);
    expect(storage.entries()).toEqual(before);
    await open(storage);
    expect(document.querySelector(".certificate-name")?.textContent).toBe("");
  });

  it("is printed by its button", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    await open(new RoomStorage(all));
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
  });
});
