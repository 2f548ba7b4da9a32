import { expect, it } from "vitest";
import { say, told } from "./testing/say";
import { checkTurkish } from "./turkish";

const instead = new Map([
  ["ve", "və"],
  ["nasıl", "necə"],
]);

it("names the Azerbaijani word for a Turkish one, whatever its capitals", () => {
  expect(told(checkTurkish(say("az", "Nasıl? Ana ve ata."), instead))).toEqual([
    "“Nasıl” is Turkish. In Azerbaijani it is “necə”.",
    "“ve” is Turkish. In Azerbaijani it is “və”.",
  ]);
});

it("finds nothing inside longer words, nor in other languages", () => {
  expect(checkTurkish(say("az", "Veriləndə necə deyirsən?"), instead)).toEqual([]);
  expect(checkTurkish(say("en", "ve nasıl"), instead)).toEqual([]);
});
