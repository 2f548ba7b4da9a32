import { expect, it } from "vitest";
import { sentencesOf } from "./sentences";

it.each([
  ["Stop. Wait.", ["Stop.", "Wait."]],
  ["Stop! Wait", ["Stop!", "Wait"]],
  [
    "Shout: “Do not move! I call!” Call 112. Talk.",
    ["Shout: “Do not move! I call!”", "Call 112.", "Talk."],
  ],
  [
    "Qışqır: «Tərpənmə! Kömək çağırıram!» 112-yə zəng et.",
    ["Qışqır: «Tərpənmə! Kömək çağırıram!»", "112-yə zəng et."],
  ],
  ["Is it home? Do not touch it.", ["Is it home? Do not touch it."]],
  ["Скажи: «Не выходи!»", ["Скажи: «Не выходи!»"]],
  ["", []],
])("cuts %j into %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
