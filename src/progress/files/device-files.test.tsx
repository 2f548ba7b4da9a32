// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mostBytes, refusals } from "@/progress/files/saved-file";
import { learnerTestWords } from "@/progress/learners/testing/learner-words";
import { keptAttempt } from "@/progress/testing/kept";
import { RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import az from "../../../messages/az.json" with { type: "json" };
import type { DeviceFiles } from "./device-files.island";

const deviceFilesIsland = async () => (await import("./device-files.island")).DeviceFiles;

// Whole visits, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const props = {
  strings: {
    ...named(Object.keys(az.files.island)),
    saveOne: "save {name}",
    saved: "{count} saved",
    add: "{name} comes: {count}",
    merge: "{name} is here: {count}",
    back: "{name} comes back: {count}",
    into: "{name} goes into {other}: {count}",
    left: "{name} stays out",
    doMerge: "with {name}",
  },
  refused: named(refusals),
  pictures: learnerTestWords.pictures,
} as unknown as ComponentProps<typeof DeviceFiles>;

const open = (storage: Storage) => visit(deviceFilesIsland, props, storage);
const press = (name: string | RegExp) => fireEvent.click(screen.getByText(name));
const learner = (name: string, id = "a".repeat(24)) => ({
  [`safe-step/2/learner/${id}/x`]: JSON.stringify({ v: 2, n: 1, set: { made: true, name } }),
  "safe-step/2/current": id,
});

/** Saves and gives the texts of the files that were offered. */
async function saved(button: string | RegExp): Promise<readonly string[]> {
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  press(button);
  return Promise.all(blobs.map((blob) => blob.text()));
}

const choose = (file: Blob) =>
  fireEvent.change(screen.getByLabelText("loadLabel"), { target: { files: [file] } });

/** A finished lesson of a learner. */
const result = (id: string) => ({
  [`safe-step/2/attempt/${id}/${"c".repeat(24)}`]:
    '{"v":2,"lesson":"k1","day":20780,"at":0,"n":1,"answers":[["q","leave-it",0,"1"]]}',
});

/** Chooses what is to happen with the one learner of the file. */
const instead = async (way: string) =>
  fireEvent.change(await screen.findByRole("combobox"), { target: { value: way } });

const learnersIn = (storage: RoomStorage) => [
  ...new Set(
    Object.keys(storage.entries()).flatMap((key) => /\/2\/learner\/(\w+)\//.exec(key)?.[1] ?? []),
  ),
];

describe("a saved file", () => {
  it("says what it will do before anything is done, then brings a learner to another device", async () => {
    const from = new RoomStorage({ ...learner("Nar"), ...keptAttempt("k1", 1) });
    await open(from);
    const [text = ""] = await saved("save Nar");
    expect(screen.getByText("1 saved")).toBeTruthy();
    const to = new RoomStorage(keptAttempt("k2", 1));
    await open(to);
    const before = to.entries();
    choose(new Blob([text]));
    expect(await screen.findByText("Nar comes: 0")).toBeTruthy();
    expect(to.entries()).toEqual(before);
    press("load");
    expect(screen.getByText("loaded")).toBeTruthy();
    expect(Object.keys(to.entries())).toEqual(expect.arrayContaining(Object.keys(before)));
    choose(new Blob([text]));
    expect(await screen.findByText("Nar is here: 0")).toBeTruthy();
  });

  it("loads nobody who is left out", async () => {
    await open(new RoomStorage(learner("Nar")));
    const [text = ""] = await saved("save Nar");
    const to = new RoomStorage();
    await open(to);
    choose(new Blob([text]));
    await instead("leave");
    expect(screen.getByText("Nar stays out")).toBeTruthy();
    press("load");
    expect(to.entries()).toEqual({});
  });

  it("puts a learner together with who learns here, when that is chosen", async () => {
    await open(new RoomStorage({ ...learner("Nar"), ...result("a".repeat(24)) }));
    const [text = ""] = await saved("save Nar");
    const other = "b".repeat(24);
    const to = new RoomStorage(learner("Leylək", other));
    await open(to);
    choose(new Blob([text]));
    await instead("into");
    expect(screen.getByText("Nar goes into Leylək: 1")).toBeTruthy();
    press("load");
    expect(learnersIn(to)).toEqual([other]);
    expect(Object.keys(to.entries()).filter((key) => key.includes("/attempt/"))).toEqual([
      `safe-step/2/attempt/${other}/${"c".repeat(24)}`,
    ]);
  });

  it("adds a learner who is here once more, when that is chosen", async () => {
    const device = new RoomStorage({ ...learner("Nar"), ...result("a".repeat(24)) });
    await open(device);
    const [text = ""] = await saved("save Nar");
    choose(new Blob([text]));
    expect(await screen.findByText("Nar is here: 0")).toBeTruthy();
    await instead("add");
    expect(screen.getByText("Nar comes: 1")).toBeTruthy();
    press("load");
    expect(learnersIn(device)).toHaveLength(2);
  });

  it("of everybody is offered where there are several", async () => {
    await open(new RoomStorage({ ...keptAttempt("k1", 1), ...learner("Nar") }));
    const [text = ""] = await saved("saveAll");
    expect(JSON.parse(text).learners).toHaveLength(2);
  });
});

describe("a file that is not taken", () => {
  it.each([
    ["empty", new Blob([])],
    ["pdf", new Blob(["%PDF-1.7"])],
    ["notJson", new Blob(["{"])],
    ["foreign", new Blob(['{"a":1}'])],
  ])("is refused with its sentence, and nothing changes: %s", async (reason, file) => {
    const storage = new RoomStorage(keptAttempt("k1", 1));
    await open(storage);
    const before = storage.entries();
    choose(file);
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(screen.queryByText("plan")).toBeNull();
    expect(storage.entries()).toEqual(before);
  });

  it("is refused by its size alone, unread", async () => {
    await open(new RoomStorage());
    const arrayBuffer = vi.fn();
    choose({ size: mostBytes + 1, arrayBuffer } as unknown as Blob);
    expect(await screen.findByText("tooBig")).toBeTruthy();
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
});

describe("deleting everything", () => {
  it("asks once more, then leaves nothing of this site", async () => {
    const storage = new RoomStorage({ ...keptAttempt("k1", 1), other: "stays" });
    await open(storage);
    press("deleteAsk");
    press("deleteNo");
    expect(Object.keys(storage.entries())).toHaveLength(2);
    press("deleteAsk");
    press("deleteYes");
    expect(storage.entries()).toEqual({ other: "stays" });
    expect(screen.getByText("deletedAll")).toBeTruthy();
  });
});
