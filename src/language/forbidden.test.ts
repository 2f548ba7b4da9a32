import { expect, it } from "vitest";
import { checkForbidden, type Forbidden } from "./forbidden";
import { say, told } from "./testing/say";

const list: Forbidden[] = [
  {
    why: "no distance is safe",
    toDo: "Say “far away”.",
    words: { az: ["# metr*"], en: ["# m", "metre*"], ru: [] },
  },
  { why: "it blames", toDo: "Leave it out.", words: { az: [], en: ["red flag"], ru: [] } },
];

it.each([
  [
    "az",
    "Oradan 50 metr aralı dur.",
    "“50 metr” must not be on the site: no distance is safe. Say “far away”.",
  ],
  [
    "en",
    "Stay 5–10 m away.",
    "“5–10 m” must not be on the site: no distance is safe. Say “far away”.",
  ],
  [
    "en",
    "A few metres away.",
    "“metres” must not be on the site: no distance is safe. Say “far away”.",
  ],
  [
    "en",
    "A Red  flag hangs there.",
    "“Red  flag” must not be on the site: it blames. Leave it out.",
  ],
] as const)("finds a word of the list in %s: %s", (locale, text, sentence) => {
  expect(told(checkForbidden(say(locale, text), list))).toEqual([sentence]);
});

it("finds whole words only, and in their language only", () => {
  expect(checkForbidden(say("en", "6 men, a symmetre, colored flags"), list)).toEqual([]);
  expect(checkForbidden(say("ru", "50 m, metre"), list)).toEqual([]);
});
