import { describe, expect, it } from "vitest";
import { readDictionary } from "./dictionary";

const aff = `SET UTF-8
PFX U Y 1
PFX U 0 un .

PFX N N 1
PFX N 0 non .

SFX D Y 3
SFX D 0 ed [^ey]
SFX D y ied [^aeiou]y
SFX D 0 d e

SFX T N 1
SFX T 0 est .
`;
const dic = "5\nlock/UD\ntry/D\nlike/DUN\ncold/TU\nroad\n";

describe("a dictionary", () => {
  const { has } = readDictionary(aff, dic);
  it.each([
    ["road", "a word as it stands"],
    ["locked", "with a suffix"],
    ["tried", "with a suffix in place of a letter"],
    ["liked", "with the suffix that its last letter asks for"],
    ["unlock", "with a prefix"],
    ["unlocked", "with both"],
    ["nonlike", "with a prefix that stands alone"],
  ])("knows %s: %s", (form) => {
    expect(has(form)).toBe(true);
  });

  it.each([
    ["roaded", "a suffix the word does not take"],
    ["tryed", "a suffix in the wrong form"],
    ["unroad", "a prefix the word does not take"],
    ["nonliked", "a prefix that stands with no suffix"],
    ["uncoldest", "a suffix that stands with no prefix"],
    ["", "nothing"],
  ])("does not know %j: %s", (form) => {
    expect(has(form)).toBe(false);
  });
});
