import { father, teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { walnut } from "../../kit/plants.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [210, 121, 3],
  [198, 138, 9],
  [158, 174, 32],
  [122, 226, 82],
  [106, 310, 130],
];

/** From the asphalt a teenage boy calls to a man who waits far away, sitting quietly in the grass. */
export default () =>
  countryside({ seed: 52, stations: way, count: 28 }) +
  walnut(250, 148, 70) +
  father({
    x: 346,
    y: 174,
    h: 92,
    ink: 2,
    facing: -1,
    pose: "sitGround",
    look: 0.6,
    mood: "calm",
  }) +
  wildGrass({ x: 340, y: 182, w: 74, h: 12, seed: 6, color: "#5C8A3E" }) +
  teenBoy({ x: 124, y: 288, h: 206, pose: "shout", mood: "shout", look: 0.45 });
