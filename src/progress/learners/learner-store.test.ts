import { describe, expect, it } from "vitest";
import { addAttempt } from "@/progress/store/attempt-store";
import { memoryStore, storageStore } from "@/progress/store/device-store";
import { keys } from "@/progress/store/keys";
import { testEdge } from "@/progress/testing/edge";
import { RoomStorage } from "@/progress/testing/storage";
import { currentLearner, switchLearner } from "./current-learner";
import { opensLock } from "./learner";
import { learnerPictures } from "./learner-pictures";
import {
  choosePicture,
  deleteLearner,
  freePicture,
  lockLearner,
  makeLearner,
  mostLearners,
  readLearners,
  renameLearner,
  undeleteLearner,
} from "./learner-store";

const names = (store: Parameters<typeof readLearners>[0]) =>
  readLearners(store).living.map(({ name }) => name);
const abc = "abcabcabcabcabcabcabcabc";
const answers = [{ question: "q", rule: "r", critical: false, tries: [true] }];

describe("first use", () => {
  it("needs no learner: one is there, and nothing is written for it", () => {
    const storage = new RoomStorage();
    const { living, deleted, current } = readLearners(storageStore(storage));
    expect(living).toMatchObject([{ id: "first", name: "", lock: null, deletion: null }]);
    expect(deleted).toEqual([]);
    expect(current).toBe(living[0]);
    expect(storage.entries()).toEqual({});
  });

  it("has the same learner in two tabs that are opened at once", () => {
    const storage = new RoomStorage();
    const tabs = [storageStore(storage), storageStore(storage)] as const;
    expect(tabs.map((tab) => currentLearner(tab))).toEqual(["first", "first"]);
  });
});

describe("learners on one device", () => {
  it("are made, one after the other, and the device goes over to the new one", () => {
    const store = memoryStore();
    const edge = testEdge();
    const { id, outcome } = makeLearner(store, { name: " Aysel ", picture: "stork" }, edge);
    makeLearner(store, { name: "Tural" }, edge);
    expect(outcome).toBe("done");
    expect(names(store)).toEqual(["", "Aysel", "Tural"]);
    expect(readLearners(store).living[1]).toMatchObject({ id, picture: "stork" });
    expect(readLearners(store).current.name).toBe("Tural");
    switchLearner(store, id);
    expect(readLearners(store).current.name).toBe("Aysel");
  });

  it("are renamed, get another picture and a lock; the last word counts", () => {
    const store = memoryStore();
    const edge = testEdge();
    const { id } = makeLearner(store, { name: "Aysel" }, edge);
    renameLearner(store, id, "Aysu", edge);
    renameLearner(store, id, "Aynur", edge);
    choosePicture(store, id, "fig", edge);
    lockLearner(store, id, ["bee", "cat", "fig"], edge);
    const learner = readLearners(store).current;
    expect(learner).toMatchObject({ name: "Aynur", picture: "fig" });
    expect(opensLock(learner, ["bee", "cat", "fig"])).toBe(true);
    expect(opensLock(learner, ["cat", "bee", "fig"])).toBe(false);
    expect(opensLock(learner, ["bee", "cat", "fig", "fig"])).toBe(false);
    lockLearner(store, id, null, edge);
    expect(opensLock(readLearners(store).current, [])).toBe(true);
  });

  it("are fifty at most", () => {
    const store = memoryStore();
    const edge = testEdge();
    for (let count = 1; count < mostLearners; count++) makeLearner(store, {}, edge);
    expect(readLearners(store).living).toHaveLength(50);
    expect(makeLearner(store, {}, edge).outcome).toBe("too-many");
    expect(readLearners(store).living).toHaveLength(50);
  });

  it("get a picture nobody has while there is one", () => {
    const store = memoryStore();
    const edge = testEdge();
    for (let count = 1; count < learnerPictures.length; count++) makeLearner(store, {}, edge);
    const pictures = readLearners(store).living.map(({ picture }) => picture);
    expect(new Set(pictures).size).toBe(learnerPictures.length);
    expect(freePicture(readLearners(store).living)).toBe(learnerPictures[0]);
  });

  it("changed in two tabs at once are the same in both afterwards", () => {
    const storage = new RoomStorage();
    const tabs = [storageStore(storage), storageStore(storage)] as const;
    const { id } = makeLearner(tabs[0], { name: "A" }, testEdge("a"));
    renameLearner(tabs[0], id, "B", testEdge("b"));
    choosePicture(tabs[1], id, "owl", testEdge("c"));
    for (const tab of tabs)
      expect(readLearners(tab).current).toMatchObject({ name: "B", picture: "owl" });
  });

  it("who have attempts are there, though no change of theirs can be read", () => {
    const store = memoryStore([[keys.learnerEvent(abc, "x"), "broken"]]);
    addAttempt(store, abc, "k1", answers, testEdge());
    expect(readLearners(store)).toMatchObject({
      living: [{ id: "first" }, { id: abc, name: "" }],
      setAside: 1,
    });
    expect(store.read(`safe-step/aside/2/learner/${abc}/x`)).toBe("broken");
  });
});

describe("a learner who was deleted", () => {
  it("is out of the list, loses nothing, and can be brought back", () => {
    const store = memoryStore();
    const edge = testEdge();
    const { id } = makeLearner(store, { name: "Aysel" }, edge);
    addAttempt(store, id, "k1", answers, edge);
    expect(deleteLearner(store, id, edge)).toBe("done");
    expect(names(store)).toEqual([""]);
    expect(readLearners(store).deleted).toMatchObject([
      { name: "Aysel", deletion: { daysLeft: 7 } },
    ]);
    expect(currentLearner(store)).toBe("first");
    undeleteLearner(store, id, edge);
    expect(names(store)).toEqual(["", "Aysel"]);
    expect(store.keys().some((key) => key.startsWith(keys.attempts(id)))).toBe(true);
  });

  it("leaves a new silent one when it was the last, and the device goes on with that", () => {
    const store = memoryStore();
    const edge = testEdge();
    addAttempt(store, "first", "k1", answers, edge);
    deleteLearner(store, "first", edge);
    expect(readLearners(store)).toMatchObject({
      living: [{ id: "first-2" }],
      deleted: [{ id: "first" }],
      current: { id: "first-2" },
    });
    expect(currentLearner(store)).toBe("first-2");
    undeleteLearner(store, "first", edge);
    expect(readLearners(store).living.map(({ id }) => id)).toEqual(["first", "first-2"]);
  });

  it("is not deleted when the device has no room to say so", () => {
    const storage = new RoomStorage();
    const store = storageStore(storage);
    const { id } = makeLearner(store, { name: "Aysel" }, testEdge());
    storage.fillUp();
    expect(deleteLearner(store, id, testEdge("b"))).toBe("no-room");
    expect(names(store)).toEqual(["", "Aysel"]);
  });
});

describe("what is kept of learners", () => {
  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"v":2}',
    '{"v":2,"n":1}',
    '{"v":2,"n":-1,"set":{}}',
    "x".repeat(99_999),
  ])("that cannot be read never stops the list: %.20s", (text) => {
    const store = memoryStore([
      [keys.learnerEvent(abc, "x"), text],
      [keys.learnerEvent("__proto__", "x"), text],
      [keys.learnerEvent("constructor", "x"), text],
      ["safe-step/2/learner/", text],
      [`safe-step/2/learner/${abc}`, text],
      [keys.current, text],
    ]);
    expect(readLearners(store).living.map(({ id }) => id)).toEqual(["first"]);
  });

  it("that is wrong in one field counts in the others", () => {
    const set = { made: true, name: 7, picture: "tank", lock: ["bee"], gone: "yes" };
    const store = memoryStore([[keys.learnerEvent(abc, "x"), JSON.stringify({ v: 2, n: 1, set })]]);
    expect(readLearners(store).living[1]).toMatchObject({ id: abc, name: "", lock: null });
  });

  it("of a newer version is told of and left alone", () => {
    const storage = new RoomStorage({ [keys.learnerEvent(abc, "x")]: '{"v":3,"set":{}}' });
    const before = storage.entries();
    expect(readLearners(storageStore(storage)).newer).toBe(1);
    expect(storage.entries()).toEqual(before);
  });

  it("is said not to be kept where the browser keeps nothing for another reason than room", () => {
    const storage = new RoomStorage();
    storage.setItem = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    expect(renameLearner(storageStore(storage), "first", "A", testEdge())).toBe("not-kept");
  });
});
