import { describe, expect, it, vi } from "vitest";
import { makeLearner, readLearners, renameLearner } from "@/progress/learners/learner-store";
import { addAttempt, readAttempts } from "@/progress/store/attempt-store";
import { memoryStore } from "@/progress/store/device-store";
import { keys } from "@/progress/store/keys";
import { testEdge } from "@/progress/testing/edge";
import messages from "../../../messages/en.json";
import { bytesIn } from "./file-content";
import { loadSavedFile, planLoad } from "./load-saved-file";
import { openSavedFile, readSavedFile } from "./read-saved-file";
import { mostBytes, refusals, type SavedFile } from "./saved-file";
import { writeSavedFiles } from "./write-saved-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const answers = [{ question: "q", rule: "leave-it", critical: false, tries: [true] }];
const id = "0123456789abcdef01234567";
const attempt = '{"v":2,"lesson":"k1","day":20783,"at":1,"n":1,"answers":[["q","leave-it",0,"1"]]}';
const change = '{"v":2,"n":1,"set":{"made":true,"name":"Nar","picture":"pomegranate"}}';
const learner = (attempts: string, changes = `{"c":${change}}`, worldId = id) =>
  `{"id":"${worldId}","changes":${changes},"attempts":${attempts}}`;
const file = (learners: string, rest = "") =>
  `{"safeStep":"learners","v":1,"learners":[${learners}]${rest}}`;
const good = file(learner(`{"a":${attempt}}`));

function read(text: string): SavedFile {
  const result = readSavedFile(bytes(text));
  if (result.kind !== "file") throw new Error(result.reason);
  return result.file;
}

const utf16 = (text: string, mark: boolean) =>
  new Uint8Array([
    ...(mark ? [0xff, 0xfe] : []),
    ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

describe("a file that is not taken", () => {
  it.each<[string, Uint8Array, string]>([
    ["0 bytes", bytes(""), "empty"],
    ["more than may be", bytes(" ".repeat(mostBytes + 1)), "tooBig"],
    ["a PDF with another name", bytes("%PDF-1.7\n1 0 obj"), "pdf"],
    ["UTF-16", utf16(good, true), "encoding"],
    ["UTF-16 without its mark", utf16(good, false), "encoding"],
    ["half a letter", new Uint8Array([...bytes('{"a":"'), 0xc9]), "encoding"],
    [
      "a lone surrogate in its bytes",
      new Uint8Array([...bytes('"'), 0xed, 0xa0, 0x80]),
      "encoding",
    ],
    ["cut off", bytes(good.slice(0, -9)), "notJson"],
    ["a page", bytes("<!doctype html><p>Sign in"), "notJson"],
    ["a table", bytes("=cmd(),1\n2,3"), "notJson"],
    ["another JSON", bytes('{"name":"other"}'), "foreign"],
    ["a list", bytes("[]"), "foreign"],
    ["a newer version", bytes('{"safeStep":"learners","v":2,"people":{}}'), "newer"],
    ["an attempt of a newer version", bytes(file(learner('{"a":{"v":3}}'))), "newer"],
    [
      "the same name twice",
      bytes(file(learner(`{"a":${attempt},"a":${attempt}}`))),
      "duplicateKeys",
    ],
    [
      "the same name twice in another spelling",
      bytes(file(learner(`{"a":${attempt},"\\u0061":${attempt}}`))),
      "duplicateKeys",
    ],
    ["the same learner twice", bytes(file(`${learner("{}")},${learner("{}")}`)), "damaged"],
    ["nobody", bytes(file("")), "nobody"],
    ["no version", bytes('{"safeStep":"learners","learners":[]}'), "damaged"],
    ["a broken attempt", bytes(file(learner('{"a":{"v":2,"lesson":7}}'))), "damaged"],
    ["attempts as a list", bytes(file(learner(`[${attempt}]`))), "damaged"],
    ["an attempt without an id", bytes(file(learner(`{"":${attempt}}`))), "damaged"],
    [
      "a count that would stop ours",
      bytes(file(learner(`{"a":${attempt.replace('"n":1', `"n":${2 ** 50}`)}}`))),
      "damaged",
    ],
    ["the first learner of some device", bytes(file(learner("{}", "{}", "first"))), "damaged"],
    ["an id that is a path", bytes(file(learner("{}", "{}", "../current"))), "damaged"],
    [
      "lists in lists without end",
      bytes(file(learner("{}"), `,"more":${"[".repeat(9000)}${"]".repeat(9000)}`)),
      "damaged",
    ],
  ])("%s", (_, given, reason) => {
    expect(readSavedFile(given)).toEqual({ kind: "refused", reason });
  });

  it("of 200 MB is refused unread", async () => {
    const readBytes = vi.fn();
    const opened = await openSavedFile({ size: 200_000_000 }, readBytes);
    expect(opened).toEqual({ kind: "refused", reason: "tooBig" });
    expect(readBytes).not.toHaveBeenCalled();
  });

  it("that is gone when it is to be read is refused", async () => {
    const gone = () => Promise.reject(new DOMException("NotFoundError"));
    expect(await openSavedFile({ size: 9 }, gone)).toEqual({
      kind: "refused",
      reason: "unreadable",
    });
  });

  it.each(refusals)("is refused with a sentence: %s", (reason) => {
    expect(messages.saved.refused[reason]).toMatch(/\.$/);
  });
});

describe("a file that is taken", () => {
  it.each<[string, string]>([
    ["as it is written", good],
    ["with a byte order mark", `\ufeff${good}`],
    ["with white space", JSON.stringify(JSON.parse(good), null, 2)],
    ["with what a later version may add beside", good.replace('"v":1,', '"v":1,"mood":"calm",')],
  ])("%s", async (_, text) => {
    const opened = await openSavedFile(new Blob([text]), bytesIn);
    expect(opened.kind).toBe("file");
    const store = memoryStore();
    loadSavedFile(store, read(text), () => "merge", testEdge());
    expect(readAttempts(store, id).attempts).toMatchObject([{ id: "a", lesson: "k1" }]);
    expect(readLearners(store).living).toMatchObject([{ id, name: "Nar" }]);
  });

  it("keeps what is hostile as text and harms nobody", () => {
    const name = "<img onerror=alert(1)>\u202e=cmd()";
    const hostile = file(
      learner(
        `{"__proto__":${attempt},"constructor":${attempt.replace('"k1"', '"__proto__"')}}`,
        `{"c":{"v":2,"n":1,"set":{"name":${JSON.stringify(name)},"__proto__":{"gone":1}}}}`,
      ),
    );
    const store = memoryStore();
    loadSavedFile(store, read(hostile), () => "merge", testEdge());
    expect(readLearners(store).current.name).toBe("<img onerror=alert(1)>=c");
    expect(
      readAttempts(store, id)
        .attempts.map(({ lesson }) => lesson)
        .sort(),
    ).toEqual(["__proto__", "k1"]);
    expect(({} as { gone?: unknown }).gone).toBeUndefined();
  });

  it("never deletes anybody", () => {
    const deletes =
      '{"c":{"v":2,"n":900,"set":{"gone":20783}},"d":{"v":2,"n":1,"set":{},"of":"c","day":1}}';
    const store = memoryStore();
    loadSavedFile(
      store,
      read(file(learner(`{"a":${attempt}}`, deletes))),
      () => "merge",
      testEdge(),
    );
    expect(readLearners(store).deleted).toEqual([]);
    expect(readLearners(store).living).toMatchObject([{ id }]);
  });
});

/** A device with two learners, and its file. */
function family() {
  const store = memoryStore();
  const edge = testEdge();
  addAttempt(store, "first", "k1", answers, edge);
  const { id: aysel } = makeLearner(store, { name: "Aysel" }, edge);
  addAttempt(store, aysel, "an-unknown-lesson", answers, edge);
  const [text = ""] = writeSavedFiles(store, ["first", aysel], edge);
  return { store, edge, aysel, text };
}

describe("save and load", () => {
  it("brings everybody to another device, unknown lessons and pictures too", () => {
    const { store, text, aysel } = family();
    const other = memoryStore();
    loadSavedFile(other, read(text), () => "merge", testEdge("b"));
    const seen = (device: typeof store) =>
      readLearners(device).living.map(({ name, picture, worldId }) => ({ name, picture, worldId }));
    expect(seen(other)).toEqual(seen(store));
    expect(readAttempts(other, aysel).attempts).toEqual(readAttempts(store, aysel).attempts);
  });

  it("gives the same file again, byte for byte, what is not understood included", () => {
    const store = memoryStore();
    const odd = attempt.replace('"lesson"', '"mood":"calm","lesson"');
    const text = file(
      learner(`{"a":${odd}}`, '{"c":{"v":2,"n":1,"set":{"made":true,"hat":"red"}}}'),
    );
    loadSavedFile(store, read(text), () => "merge", testEdge());
    const [again = ""] = writeSavedFiles(store, [id], testEdge());
    expect(JSON.parse(again)).toEqual(JSON.parse(text));
  });

  it("says first what it will do, and does just that", () => {
    const { store, text, edge, aysel } = family();
    const [later = ""] = (() => {
      addAttempt(store, aysel, "k2", answers, edge);
      return writeSavedFiles(store, ["first", aysel], edge);
    })();
    const other = memoryStore();
    loadSavedFile(other, read(text), () => "merge", testEdge("b"));
    const before = other.keys().length;
    const plan = planLoad(other, read(later));
    expect(plan).toMatchObject({
      tooMany: false,
      learners: [
        { attemptsAdded: 0, attemptsKnown: 1, bringsBack: false },
        { attemptsAdded: 1, attemptsKnown: 1, inFile: { name: "Aysel" }, here: { id: aysel } },
      ],
    });
    expect(other.keys()).toHaveLength(before);
    loadSavedFile(other, read(later), () => "merge", testEdge("b"));
    expect(readAttempts(other, aysel).attempts).toHaveLength(2);
    expect(planLoad(other, read(later)).learners.map((each) => each.attemptsAdded)).toEqual([0, 0]);
  });

  it("adds a learner beside the same one, or puts the attempts to another, when that is chosen", () => {
    const { store, text, edge, aysel } = family();
    loadSavedFile(store, read(text), (each) => (each === aysel ? "add" : "leave"), edge);
    expect(readLearners(store).living.map(({ name }) => name)).toEqual(["", "Aysel", "Aysel"]);
    loadSavedFile(
      store,
      read(text),
      (each) => (each === aysel ? { into: "first" } : "leave"),
      edge,
    );
    expect(readAttempts(store, "first").attempts).toHaveLength(2);
    expect(readLearners(store).living).toHaveLength(3);
  });

  it("writes no file above the limit: a great family gets several, and all of them give all back", () => {
    const store = memoryStore();
    const edge = testEdge();
    const ids = Array.from(
      { length: 12 },
      (_, n) => makeLearner(store, { name: `L${n}` }, edge).id,
    );
    for (const each of ids) {
      for (let n = 0; n < 150; n++) {
        const long = attempt.replace('"q"', `"question-${n}-${"x".repeat(160)}"`);
        store.write(keys.attempt(each, `${n}`), long.replace('"n":1', `"n":${n + 1}`));
      }
    }
    const files = writeSavedFiles(store, ids, edge);
    expect(files.length).toBeGreaterThan(1);
    const other = memoryStore();
    for (const each of [...files].reverse()) {
      expect(bytes(each).length).toBeLessThanOrEqual(mostBytes);
      expect(loadSavedFile(other, read(each), () => "merge", edge)).toBe("done");
    }
    for (const each of ids) expect(readAttempts(other, each)).toEqual(readAttempts(store, each));
  });

  it("may be loaded in any order and twice", () => {
    const { store, edge, aysel } = family();
    const files = [1, 2, 3].flatMap((n) => {
      addAttempt(store, n === 2 ? "first" : aysel, `k${n}`, answers, edge);
      renameLearner(store, aysel, `Aysel ${n}`, edge);
      return writeSavedFiles(store, ["first", aysel], edge);
    });
    const seen = (order: readonly number[]) => {
      const other = memoryStore();
      for (const n of order)
        loadSavedFile(other, read(files[n] ?? ""), () => "merge", testEdge("b"));
      const { living } = readLearners(other);
      return living.map((each) => [each, readAttempts(other, each.id)]);
    };
    const wanted = seen([0, 1, 2]);
    for (const order of [[2, 1, 0], [1, 0, 2], [2], [0, 0, 2, 1, 2]])
      expect(seen(order)).toEqual(wanted);
  });

  it("brings a deleted learner back", () => {
    const { store, text, edge, aysel } = family();
    store.write(keys.learnerEvent(aysel, "gone"), '{"v":2,"n":90,"set":{"gone":20783}}');
    expect(planLoad(store, read(text)).learners[1]?.bringsBack).toBe(true);
    loadSavedFile(store, read(text), () => "merge", edge);
    expect(readLearners(store).deleted).toEqual([]);
  });

  it("says when a device would have more than fifty, and then adds nobody", () => {
    const store = memoryStore();
    const edge = testEdge();
    for (let n = 1; n < 50; n++) makeLearner(store, {}, edge);
    expect(planLoad(store, read(good)).tooMany).toBe(true);
    expect(loadSavedFile(store, read(good), () => "merge", edge)).toBe("too-many");
    expect(readLearners(store).living).toHaveLength(50);
  });
});
