import { boyBlue } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { lamb } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [236, 121, 3],
  [224, 138, 9],
  [184, 174, 32],
  [136, 226, 76],
  [114, 310, 124],
];

/** A lamb has run into the high grass; the boy stays on the road with the other lamb. */
export default () =>
  countryside({ seed: 44, stations: way, shift: -16 }) +
  pomegranate(354, 168, 88) +
  lamb(306, 244, 66) +
  wildGrass({ x: 296, y: 256, w: 120, h: 34, seed: 6 }) +
  lamb(78, 284, 62) +
  boyBlue({ x: 166, y: 288, h: 172, pose: "stand", look: 0.7, mood: "attentive" });
