import { boyGreen, girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [250, 121, 3],
  [236, 138, 10],
  [190, 174, 34],
  [138, 226, 84],
  [118, 310, 132],
];

/** Two children on a path: one points towards the grass, the other holds up a flat hand: no. */
export default () =>
  countryside({
    seed: 7,
    stations: way,
    blossoms: [
      [300, 170],
      [330, 250],
    ],
  }) +
  wildGrass({ x: 352, y: 196, w: 54, h: 22, seed: 6 }) +
  unknownThing({ x: 352, y: 202, s: 20 }) +
  girlYellow({ x: 74, y: 286, h: 172, pose: "stop", look: 0.75, mood: "firm" }) +
  boyGreen({ x: 190, y: 286, h: 168, pose: "point", look: -0.6, mood: "talk" });
