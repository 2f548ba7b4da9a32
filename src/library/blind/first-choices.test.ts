import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { bankDoors } from "../rules";
import type { Choice } from "./choices";
import { choicesIn, firstEdition } from "./first-choices";
import { blindReaders, readBlindly, shareOf } from "./readers";
import { keptChoices } from "./testing/keep-choices";

/** A reader that reads less of a text that gives its answers away is no measure of one that should not. */
const least = 0.88;

describe.each(bankDoors)("the first edition at the door “%s”", (door) => {
  it.each(locales)("is read by every blind reader in %s", (locale) => {
    const choices = firstEdition(door, locale);
    expect(choices.length).toBeGreaterThan(80);
    for (const reader of blindReaders) {
      const share = shareOf(readBlindly(choices, reader, locale));
      expect(share, `${reader.title} at ${door} in ${locale}`).toBeGreaterThanOrEqual(least);
    }
  });
});

describe("the first edition of the family's lessons", () => {
  it.each(locales)("is read also without the teachers' in %s", (locale) => {
    const ofTeachers = ({ group }: Choice) => /^t\d/.test(group);
    const choices = firstEdition("family", locale).filter((choice) => !ofTeachers(choice));
    for (const reader of blindReaders)
      expect(shareOf(readBlindly(choices, reader, locale))).toBeGreaterThanOrEqual(least);
  });
});

describe("what is kept of an edition", () => {
  it("is its options in the same groups, the right one first", () => {
    const choices = [
      { group: "k1", options: ["I run", "I stay, and wait", "I hide"], right: 1 },
      { group: "bank/go-back", options: ["I go back", "I go on"], right: 0 },
      { group: "k1", options: ["No", "Yes"], right: 0 },
    ];
    const kept = keptChoices(choices);
    expect(kept).toEqual({
      k1: ["I stay, and wait | I run | I hide", "No | Yes"],
      "bank/go-back": ["I go back | I go on"],
    });
    expect(choicesIn(kept)).toEqual([
      { group: "k1", options: ["I stay, and wait", "I run", "I hide"], right: 0 },
      { group: "k1", options: ["No", "Yes"], right: 0 },
      { group: "bank/go-back", options: ["I go back", "I go on"], right: 0 },
    ]);
  });
});
