import { boyGreen, girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { warningSign } from "../../kit/signs.mjs";
import { line } from "../../kit/svg.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [250, 121, 3],
  [236, 138, 10],
  [190, 174, 36],
  [140, 226, 92],
  [122, 310, 138],
];

/** A girl keeps her hands at her sides by a warning sign; her friend shakes his head: leave it. */
export default () =>
  countryside({ seed: 60, stations: way, count: 24 }) +
  warningSign({ x: 338, y: 150, s: 44, form: "square", foot: 252 }) +
  wildGrass({ x: 338, y: 258, w: 84, h: 30, seed: 6 }) +
  boyGreen({ x: 76, y: 286, h: 166, pose: "stop", look: 0.6, mood: "firm" }) +
  line("M43 130q-8 12-1 26M33 127q-10 15-1 32M111 116q7 8 5 18M121 112q8 9 6 20", undefined, 2.4) +
  girlYellow({ x: 200, y: 286, h: 170, pose: "still", look: -0.5, mood: "calm" });
