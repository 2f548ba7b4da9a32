import { teenBoy, teenFriend } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { flat, line } from "../../kit/svg.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [226, 121, 3],
  [214, 138, 9],
  [168, 174, 34],
  [118, 226, 82],
  [98, 310, 130],
];

/** @type {readonly import("../../kit/drawing").Point[]} */
const stubble = [
  [286, 176],
  [318, 164],
  [366, 168],
  [392, 182],
  [302, 200],
  [388, 214],
  [296, 228],
  [334, 236],
  [376, 244],
];

/**
 * The edge of a fire: a ragged patch whose tips run up into the grass.
 * @param {number} grow px  @param {import("../../kit/drawing").Colour} color
 */
const patch = (grow, color) =>
  flat(
    `M${262 - grow} 190l8-14 6 4 8-16 10 8 12-14 14 8 14-12 16 8 18-8 12 6 30-6V${256 + grow}l-18-6-14 6-20-8-16 8-22-8-14 4-12-12-14 2 2-16-12-8 8-14Z`,
    color,
  );

/** On the asphalt road a teenage boy holds his friend back; away from the road the grass has burned. */
export default () =>
  countryside({ seed: 33, stations: way, count: 26 }) +
  patch(8, "#8C7B45") +
  patch(0, "#45413C") +
  line(stubble.map(([x, y]) => `M${x - 5} ${y}l-2-7m7 7v-9m5 9l3-6`).join(""), "#8D8579", 2.2) +
  unknownThing({ x: 346, y: 204, s: 20, look: "rusty", weeds: false }) +
  wildGrass({ x: 330, y: 210, w: 30, h: 14, seed: 4, color: "#7A6C50" }) +
  wildGrass({ x: 364, y: 210, w: 26, h: 12, seed: 9, color: "#7A6C50" }) +
  teenFriend({ x: 56, y: 286, h: 196, pose: "stand", look: 0.7, mood: "surprised" }) +
  teenBoy({ x: 180, y: 290, h: 202, facing: -1, pose: "stopAhead", look: -0.6, mood: "firm" });
