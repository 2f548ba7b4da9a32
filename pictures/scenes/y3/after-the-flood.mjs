import { teenBoy, teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { river } from "../../kit/landscape.mjs";
import { warningSign } from "../../kit/signs.mjs";
import { at, dot, flat, line } from "../../kit/svg.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [150, 121, 3],
  [142, 138, 10],
  [124, 174, 34],
  [108, 226, 82],
  [96, 310, 132],
];

/** @type {import("../../kit/drawing").Way} */
const stream = [
  [318, 124, 5],
  [334, 150, 13],
  [358, 190, 26],
  [388, 240, 46],
  [420, 310, 92],
];

/** After a flood two teenagers stay on the asphalt; mud covers the riverside, a sign leans over. */
export default () =>
  countryside({ seed: 45, stations: way, count: 22, shift: -20 }) +
  flat(
    "M302 132Q286 150 294 168T262 196Q236 214 262 232T250 270Q248 288 266 300H400V128Q352 120 302 132Z",
    "#A88158",
  ) +
  line("M284 214q14-6 26 0M272 258q16-6 30 1M300 180q10-4 20 0M296 284q12-5 24 0", "#8A6743", 2.6) +
  river(stream) +
  line("M330 160q8 4 16 0M352 200q10 5 22 0M366 250q12 5 26 0", "#CFE7EE", 2.4) +
  line("M262 246l34-16m-16 8l2-14m8 10l12 2", "#6F4A2A", 5) +
  dot(292, 222, 18, 4, "#8A6743") +
  at(290, 222, warningSign({ x: 0, y: -64, s: 28, foot: 0 }), { turn: 24 }) +
  teenGirl({ x: 62, y: 286, h: 190, pose: "stand", look: 0.75, mood: "attentive" }) +
  teenBoy({ x: 158, y: 290, h: 200, pose: "clasped", look: 0.75, mood: "attentive" });
