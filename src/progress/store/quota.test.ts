import { describe, expect, it } from "vitest";
import { testEdge } from "@/progress/testing/edge";
import { RoomStorage } from "@/progress/testing/storage";
import { addAttempt } from "./attempt-store";
import { storageStore } from "./device-store";
import { isQuotaError } from "./quota";

/** What browsers throw when there is no room. */
const quotaErrors: readonly [string, unknown][] = [
  ["QuotaExceededError", new DOMException("full", "QuotaExceededError")],
  ["QuotaExceededError as a class of its own", { name: "QuotaExceededError", code: 0, quota: 5 }],
  ["code 22 with another name", { name: "Error", code: 22 }],
  ["QUOTA_EXCEEDED_ERR", { name: "QUOTA_EXCEEDED_ERR", code: 22 }],
  ["NS_ERROR_DOM_QUOTA_REACHED", { name: "NS_ERROR_DOM_QUOTA_REACHED", code: 1014 }],
  ["NS_ERROR_DOM_QUOTA_REACHED without a code", { name: "NS_ERROR_DOM_QUOTA_REACHED" }],
  ["code 1014 alone", { code: 1014 }],
];
const otherErrors: readonly [string, unknown][] = [
  ["storage is blocked", new DOMException("denied", "SecurityError")],
  ["a mistake of ours", new TypeError("x is not a function")],
  ["nothing", null],
  ["a text", "QuotaExceededError"],
];

describe("no room", () => {
  it.each(quotaErrors)("is recognised: %s", (_, error) => {
    expect(isQuotaError(error)).toBe(true);
  });

  it.each(otherErrors)("is not seen where something else is wrong: %s", (_, error) => {
    expect(isQuotaError(error)).toBe(false);
  });

  it.each([...quotaErrors, ...otherErrors])(
    "in the middle of writing loses nothing that was kept: %s",
    (_, error) => {
      const storage = new RoomStorage();
      const store = storageStore(storage);
      const answers = [{ question: "q", rule: "r", critical: false, tries: [true] }];
      addAttempt(store, "first", "k1", answers, testEdge());
      const before = storage.entries();
      storage.setItem = () => {
        throw error;
      };
      expect(addAttempt(store, "first", "k2", answers, testEdge("b")).kept).toBe(false);
      expect(store.full).toBe(isQuotaError(error));
      expect(storage.entries()).toEqual(before);
    },
  );
});
