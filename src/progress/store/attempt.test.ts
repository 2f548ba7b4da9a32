import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAttempt, writeAttempt } from "./attempt";

/**
 * An attempt as version 1 wrote it. It stays here for ever, byte for byte: whatever the site becomes,
 * a device that kept this must still be read.
 */
const version1 =
  '{"v":1,"id":"9f86d081884c7d659a2feaa0","lesson":"y4","finishedAt":1795468440000,"sequence":7,' +
  '"answers":[{"question":"few-steps","rule":"stop-wait","critical":true,"tries":[false,true]},' +
  '{"question":"friend-inside","rule":"no-rescue","critical":false,"tries":[false]}]}';

describe("an attempt of version 1", () => {
  it("is read", () => {
    expect(readAttempt(version1, "id")).toEqual({
      kind: "attempt",
      attempt: {
        id: "id",
        lesson: "y4",
        day: 20_780,
        finishedAt: 1795468440000,
        sequence: 7,
        answers: [
          { question: "few-steps", rule: "stop-wait", critical: true, tries: [false, true] },
          { question: "friend-inside", rule: "no-rescue", critical: false, tries: [false] },
        ],
      },
    });
  });
});

/** The sample with one thing changed. */
const changed = (changes: object) => JSON.stringify({ ...JSON.parse(version1), ...changes });
const answer = { question: "q", rule: "r", critical: false, tries: [true] };

describe("a kept value that is not an attempt is broken", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["half of it", version1.slice(0, 100)],
    ["something after it", `${version1}}`],
    ["null", "null"],
    ["a number", "1"],
    ["text", '"v"'],
    ["a list", `[${version1}]`],
    ["no version", changed({ v: undefined })],
    ["version 0", changed({ v: 0 })],
    ["a version before 0", changed({ v: -1 })],
    ["half a version", changed({ v: 1.5 })],
    ["a version in text", changed({ v: "1" })],
    ["no id", changed({ id: undefined })],
    ["a lesson that is a number", changed({ lesson: 4 })],
    ["a time before 1970", changed({ finishedAt: -1 })],
    ["a time in text", changed({ finishedAt: "2026-11-23" })],
    ["no time", changed({ finishedAt: null })],
    ["a sequence with a fraction", changed({ sequence: 1.5 })],
    ["a sequence too great to count with", changed({ sequence: 2 ** 53 })],
    ["no answers", changed({ answers: [] })],
    ["answers that are no list", changed({ answers: { 0: answer } })],
    ["an answer that is null", changed({ answers: [answer, null] })],
    ["an answer without a question", changed({ answers: [{ ...answer, question: null }] })],
    ["an answer without a rule", changed({ answers: [{ ...answer, rule: 1 }] })],
    ["an answer of unknown weight", changed({ answers: [{ ...answer, critical: "yes" }] })],
    ["an answer without a try", changed({ answers: [{ ...answer, tries: [] }] })],
    ["a try that is not yes or no", changed({ answers: [{ ...answer, tries: [true, 1] }] })],
    ["tries that are no list", changed({ answers: [{ ...answer, tries: "true" }] })],
  ])("%s", (_, text) => {
    expect(readAttempt(text, "id")).toEqual({ kind: "broken" });
  });
});

/** An attempt as version 2 writes it: also in golden/version-2.json. */
const version2 =
  '{"v":2,"lesson":"y4","day":20780,"at":1795468440000,"n":7,"answers":' +
  '[["few-steps","stop-wait",1,"01"],["friend-inside","no-rescue",0,"0"]]}';
const changed2 = (changes: object) => JSON.stringify({ ...JSON.parse(version2), ...changes });

describe("an attempt of version 2", () => {
  it("is what is written today, and is read as it was", () => {
    const read = readAttempt(version2, "id");
    expect(read).toEqual(readAttempt(version1, "id"));
    if (read.kind === "attempt") expect(writeAttempt(read.attempt)).toBe(version2);
  });

  it("may say more than is understood", () => {
    expect(readAttempt(changed2({ mood: "calm" }), "id")).toEqual(readAttempt(version2, "id"));
  });

  it.each<[string, object]>([
    ["half", { day: undefined }],
    ["a day in text", { day: "20780" }],
    ["a day before 1970", { day: -1 }],
    ["a time of 1e308", { at: 1e308 }],
    ["no time (NaN)", { at: Number.NaN }],
    ["a negative sequence", { n: -1 }],
    ["a sequence in text", { n: "7" }],
    ["no answer", { answers: [] }],
    ["an answer that is an object", { answers: [{ 0: "q", 1: "r", 2: 0, 3: "1" }] }],
    ["a score in place of tries", { answers: [["q", "r", 0, 100]] }],
    ["no tries", { answers: [["q", "r", 0, ""]] }],
    ["other tries", { answers: [["q", "r", 0, "012"]] }],
    ["a weight that is no weight", { answers: [["q", "r", "length", "1"]] }],
    ["a weight from the prototype", { answers: [["q", "r", "constructor", "1"]] }],
  ])("is broken with %s", (_, changes) => {
    expect(readAttempt(changed2(changes), "id")).toEqual({ kind: "broken" });
  });
});

describe("what is far too much", () => {
  it.each<[string, string]>([
    ["5 MB of nothing", " ".repeat(5_000_000)],
    ["5 MB that would be an attempt", changed2({ more: "x".repeat(5_000_000) })],
    ["lists 30,000 deep", "[".repeat(30_000) + "]".repeat(30_000)],
    ["objects 8,000 deep", `${'{"v":'.repeat(8_000)}1${"}".repeat(8_000)}`],
  ])("is broken, and not even parsed when it is too long: %s", (_, text) => {
    expect(readAttempt(text, "id")).toEqual({ kind: "broken" });
  });
});

describe("a value of a newer version", () => {
  it.each([
    ["of the same shape", changed({ v: 3 })],
    ["of a shape not known yet", '{"v":3,"learner":"fox","done":[["y4",1]]}'],
  ])("is told apart, not taken for broken: %s", (_, text) => {
    expect(readAttempt(text, "id")).toEqual({ kind: "newer" });
  });
});

describe("whatever is kept", () => {
  it("reading never throws", () => {
    const kinds = new Set(["attempt", "newer", "broken"]);
    const anyJson = fc.json({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), anyJson), (text) => {
        expect(kinds).toContain(readAttempt(text, "id").kind);
      }),
    );
  });

  it("what is read as an attempt reads the same after it is written again", () => {
    const nearly = fc
      .record(
        {
          v: fc.constantFrom(1, 1, 1, 3, "1"),
          id: fc.oneof(fc.string(), fc.jsonValue()),
          lesson: fc.string(),
          finishedAt: fc.oneof(fc.nat(), fc.jsonValue()),
          sequence: fc.oneof(fc.maxSafeNat(), fc.double()),
          answers: fc.array(
            fc.record({
              question: fc.string(),
              rule: fc.string(),
              critical: fc.boolean(),
              tries: fc.array(fc.boolean()),
            }),
          ),
          extra: fc.jsonValue(),
        },
        { requiredKeys: ["v", "id", "lesson", "finishedAt", "sequence"] },
      )
      .map((value) => JSON.stringify(value));
    let attempts = 0;
    fc.assert(
      fc.property(nearly, (text) => {
        const read = readAttempt(text, "id");
        if (read.kind !== "attempt") return;
        attempts += 1;
        expect(readAttempt(writeAttempt(read.attempt), "id")).toEqual(read);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(attempts).toBeGreaterThan(10);
  });
});
