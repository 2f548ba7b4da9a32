import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSavedFile } from "./files/read-saved-file";
import { writeSavedFiles } from "./files/write-saved-file";
import { readLearners } from "./learners/learner-store";
import { deriveProgress } from "./progress";
import { dueRules } from "./review/review";
import { readSettings } from "./settings";
import { readAttempts } from "./store/attempt-store";
import { type DeviceStore, memoryStore } from "./store/device-store";
import { keys } from "./store/keys";
import { openRuns, readRun } from "./store/run-store";
import { upkeep } from "./store/upkeep";
import { testEdge } from "./testing/edge";
import { many } from "./testing/many";

/**
 * A device that holds anything under any key: the site starts, shows what can be read, keeps what cannot
 * be, byte for byte, and puts the device in order without an error.
 */

const golden = [1, 2].flatMap((version) =>
  Object.entries<string>(
    JSON.parse(readFileSync(`src/progress/golden/version-${version}.json`, "utf8")),
  ),
);
const goldenTexts = golden.map(([, text]) => text);

const strange = fc.constantFrom<unknown>(
  null,
  -1,
  0.5,
  1e308,
  2 ** 53,
  "NaN",
  "",
  "__proto__",
  [],
  {},
  true,
);

/** A sound value with one place of it changed. */
const nearly = fc
  .tuple(fc.constantFrom(...goldenTexts), fc.nat(), fc.oneof(strange, fc.jsonValue()))
  .map(([text, place, value]) => {
    if (!text.startsWith("{")) return text;
    const object = JSON.parse(text);
    const names = Object.keys(object);
    object[names[place % names.length] ?? ""] = value;
    return JSON.stringify(object);
  });

const anyText = fc.oneof(
  { weight: 4, arbitrary: nearly },
  { weight: 2, arbitrary: fc.constantFrom(...goldenTexts) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...goldenTexts), fc.nat(300))
      .map(([text, length]) => text.slice(0, length)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"\ud800"',
      "[".repeat(3000),
      '{"v":2,"n":NaN}',
      '{"__proto__":{"v":2}}',
    ),
  },
);

const learner = fc.constantFrom(
  "first",
  "first-2",
  "60303ae22b998861bce3b28f",
  "__proto__",
  "",
  "x/y",
);
const id = fc.constantFrom("a", "b", "__proto__", "constructor", "e7f6c011776e8db7cd330b54-20783");
const anyKey = fc.oneof(
  fc.constantFrom(...golden.map(([key]) => key)),
  fc.tuple(learner, id).map(([who, which]) => keys.attempt(who, which)),
  fc.tuple(learner, id).map(([who, which]) => keys.learnerEvent(who, which)),
  fc.tuple(learner, id).map(([who, which]) => keys.run(who, which)),
  id.map((which) => keys.oldAttempt(which)),
  id.map((which) => keys.aside(keys.oldAttempt(which))),
  fc.string({ maxLength: 9 }).map((rest) => `safe-step/${rest}`),
);

/** Everything that any page reads when it opens. */
function open(store: DeviceStore): void {
  readSettings(store);
  const { living, deleted } = readLearners(store);
  expect(living.length).toBeGreaterThan(0);
  for (const { id: who } of [...living, ...deleted]) {
    const { attempts } = readAttempts(store, who);
    deriveProgress(attempts);
    dueRules(attempts, 20_783);
    for (const lesson of openRuns(store, who)) readRun(store, who, lesson);
  }
}

const valuesOf = (store: DeviceStore) => store.keys().map((key) => store.read(key));

describe("a device that holds anything", () => {
  const valuesEach = 5;
  it(
    "opens, and loses nothing by it",
    () => {
      const device = fc.array(fc.tuple(anyKey, anyText), {
        minLength: valuesEach,
        maxLength: valuesEach,
      });
      fc.assert(
        fc.property(device, (entries) => {
          const store = memoryStore(entries);
          const before = valuesOf(store);
          open(store);
          const after = new Set(valuesOf(store));
          expect(before.filter((text) => !after.has(text))).toEqual([]);
          upkeep(store, testEdge());
          open(store);
          const { living } = readLearners(store);
          const files = writeSavedFiles(
            store,
            living.map(({ id: who }) => who),
            testEdge("b"),
          );
          for (const text of files)
            expect(readSavedFile(new TextEncoder().encode(text)).kind).toBe("file");
        }),
        { numRuns: many(4000, 100_000) / valuesEach },
      );
    },
    many(60_000, 1_800_000),
  );

  it(
    "has its looks before the page is drawn, or the usual ones",
    () => {
      const early = new Function(
        "localStorage",
        "document",
        readFileSync("public/early.js", "utf8"),
      );
      const root = { documentElement: { dataset: {} } };
      fc.assert(
        fc.property(anyText, (text) => early({ getItem: () => text }, root)),
        { numRuns: many(1000) },
      );
    },
    many(60_000, 1_800_000),
  );
});
