import { describe, expect, it } from "vitest";
import {
  deleteLearner,
  makeLearner,
  readLearners,
  renameLearner,
  undeleteLearner,
} from "@/progress/learners/learner-store";
import { deleteEverything } from "@/progress/learners/purge-learner";
import { deriveProgress } from "@/progress/progress";
import { testEdge } from "@/progress/testing/edge";
import { RoomStorage } from "@/progress/testing/storage";
import { addAttempt, readAttempts } from "./attempt-store";
import { memoryStore, storageStore } from "./device-store";
import { keys, prefix } from "./keys";
import { dropSuperseded } from "./make-room";
import { roomyAttempts, upkeep } from "./upkeep";

const answers = [{ question: "q", rule: "leave-it", critical: false, tries: [true] }];
const old = (id: string, sequence: number, lesson = "k1", finishedAt = 1795468440000) => ({
  [keys.oldAttempt(id)]: JSON.stringify({ v: 1, id, lesson, finishedAt, sequence, answers }),
});

describe("attempts of version 1", () => {
  it("move to version 2 without a change of what they say", () => {
    const storage = new RoomStorage({ ...old("a", 1), ...old("b", 2, "y4") });
    const store = storageStore(storage);
    const before = readAttempts(store, "first");
    upkeep(store, testEdge());
    expect(Object.keys(storage.entries())).toEqual([
      keys.attempt("first", "a"),
      keys.attempt("first", "b"),
    ]);
    expect(readAttempts(store, "first")).toEqual(before);
  });

  it("are lost or doubled by no end of the move, whatever write it was", () => {
    const entries = { ...old("a", 1), ...old("b", 2), ...old("c", 3, "y4") };
    const wanted = readAttempts(memoryStore(Object.entries(entries)), "first").attempts;
    for (let steps = 0; steps <= 6; steps++) {
      const storage = new RoomStorage(entries);
      let left = steps;
      const { setItem, removeItem } = storage;
      const stops = (action: (...args: never[]) => void) =>
        ((...args: never[]) => {
          if (left-- <= 0) throw new Error("The tab was closed.");
          action.apply(storage, args);
        }) as never;
      storage.setItem = stops(setItem as never);
      storage.removeItem = stops(removeItem as never);
      upkeep(storageStore(storage), testEdge());
      Object.assign(storage, { setItem, removeItem });
      expect(readAttempts(storageStore(storage), "first").attempts, `after ${steps}`).toEqual(
        wanted,
      );
      upkeep(storageStore(storage), testEdge());
      expect(readAttempts(storageStore(storage), "first").attempts).toEqual(wanted);
      expect(Object.keys(storage.entries()).some((key) => key.startsWith(keys.oldAttempts))).toBe(
        false,
      );
    }
  });

  it("of an old tab that goes on after the move are the latest, though it counts from 1 again", () => {
    const storage = new RoomStorage(old("a", 1));
    const store = storageStore(storage);
    const edge = testEdge("b", 20_783);
    upkeep(store, edge);
    addAttempt(store, "first", "k1", answers, edge);
    for (const [key, text] of Object.entries(old("z", 1, "k1", edge.now() + 5)))
      storage.setItem(key, text);
    upkeep(store, edge);
    expect(readAttempts(store, "first").attempts.at(-1)?.id).toBe("z");
    expect(readAttempts(store, "first").attempts).toHaveLength(3);
  });

  it("are not dropped before they have moved: only then it is known which was last", () => {
    const store = memoryStore();
    const edge = testEdge();
    addAttempt(store, "first", "k1", answers, edge);
    addAttempt(store, "first", "k1", answers, edge);
    for (const [key, text] of Object.entries(old("z", 1, "k1", edge.now() + 5)))
      store.write(key, text);
    dropSuperseded(store, "first");
    upkeep(store, edge);
    expect(readAttempts(store, "first").attempts.at(-1)?.id).toBe("z");
  });

  it("stay where they are on a full device, and are read there", () => {
    const storage = new RoomStorage(old("a", 1));
    storage.fillUp();
    upkeep(storageStore(storage), testEdge());
    expect(storage.entries()).toEqual(old("a", 1));
  });
});

describe("a deleted learner", () => {
  /** Aysel, deleted with one attempt, and the site opened on these days after. */
  function opened(days: readonly number[]) {
    const store = memoryStore();
    const edge = testEdge();
    const { id } = makeLearner(store, { name: "Aysel" }, edge);
    addAttempt(store, id, "k1", answers, edge);
    deleteLearner(store, id, edge);
    for (const day of days) {
      edge.day = 20_783 + day;
      upkeep(store, edge);
    }
    return { store, edge, id, left: readLearners(store).deleted[0]?.deletion?.daysLeft };
  }

  it("is kept for seven days on which the site was open, then goes for good", () => {
    expect(opened([0, 0]).left).toBe(7);
    expect(opened([1, 1, 2]).left).toBe(5);
    expect(opened([1, 2, 3, 4, 5, 6]).left).toBe(1);
    const { store, id, left } = opened([1, 2, 3, 4, 5, 6, 7]);
    expect(left).toBeUndefined();
    expect(store.keys().filter((key) => key.includes(id))).toEqual([]);
  });

  it("is never back in the list with half of everything, wherever the removal stops", () => {
    for (let steps = 0; steps < 14; steps++) {
      const { store, edge, id } = opened([1, 2, 3, 4, 5, 6]);
      edge.day += 1;
      let left = steps;
      upkeep({ ...store, remove: (key) => (left-- > 0 ? store.remove(key) : undefined) }, edge);
      expect(
        readLearners(store).living.map((learner) => learner.id),
        `after ${steps}`,
      ).toEqual(["first"]);
      upkeep(store, edge);
      expect(store.keys().filter((key) => key.includes(id))).toEqual([]);
    }
  });

  it("does not go when the clock jumps, forwards or back", () => {
    expect(opened([27_000]).left).toBe(6);
    expect(opened([-20_783, 27_000, 0, 27_000]).left).toBe(5);
  });

  it("comes back with everything on the last day, and then the days count anew", () => {
    const { store, edge, id } = opened([1, 2, 3, 4, 5, 6]);
    undeleteLearner(store, id, edge);
    upkeep(store, edge);
    expect(readAttempts(store, id).attempts).toHaveLength(1);
    deleteLearner(store, id, edge);
    expect(readLearners(store).deleted[0]?.deletion?.daysLeft).toBe(7);
  });
});

describe("many attempts", () => {
  it("of one learner are made fewer, and nothing that is shown changes", () => {
    const store = memoryStore();
    const edge = testEdge();
    for (let n = 0; n < 600; n++) {
      edge.day = 20_783 + Math.floor(n / 20);
      const question = `question-${n % 7}`;
      addAttempt(
        store,
        "first",
        `k${n % 5}`,
        [{ question, rule: `rule-${n % 4}`, critical: false, tries: [n % 9 > 0] }],
        edge,
      );
    }
    const before = readAttempts(store, "first").attempts;
    upkeep(store, edge);
    const { attempts } = readAttempts(store, "first");
    expect(deriveProgress(attempts)).toEqual(deriveProgress(before));
    expect(attempts.length).toBeLessThan(before.length / 4);
    const size = store
      .keys()
      .reduce((sum, key) => sum + key.length + (store.read(key)?.length ?? 0), 0);
    expect(size).toBeLessThan(roomyAttempts);
  });

  it("are left as they are where a newer version has kept something", () => {
    const entries = { ...old("a", 1), [keys.attempt("first", "n")]: '{"v":3}' };
    const storage = new RoomStorage(entries);
    upkeep(storageStore(storage), testEdge());
    expect(storage.entries()).toEqual(entries);
  });
});

it("changes that say nothing any more go; the rest says the same", () => {
  const store = memoryStore();
  const edge = testEdge();
  const { id } = makeLearner(store, { name: "A", picture: "owl" }, edge);
  for (const name of "BCDEF") renameLearner(store, id, name, edge);
  const before = readLearners(store).living;
  upkeep(store, edge);
  expect(readLearners(store).living).toEqual(before);
  expect(store.keys().filter((key) => key.startsWith(keys.learner(id)))).toHaveLength(2);
});

it("everything on the device goes when that is wanted, and nothing of another site", () => {
  const storage = new RoomStorage({ ...old("a", 1), "another-site": "x", [keys.settings]: "{}" });
  const store = storageStore(storage);
  makeLearner(store, {}, testEdge());
  deleteEverything(store);
  expect(Object.keys(storage.entries()).filter((key) => key.startsWith(prefix))).toEqual([]);
  expect(storage.getItem("another-site")).toBe("x");
});
