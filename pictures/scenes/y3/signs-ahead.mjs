import { teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { stake, tape, warningSign } from "../../kit/signs.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [252, 121, 4],
  [246, 140, 13],
  [228, 174, 38],
  [196, 226, 84],
  [168, 310, 140],
];

/** A teenage girl has stopped on the asphalt: ahead there is tape across the road and a warning sign. */
export default () =>
  countryside({ seed: 37, stations: way, count: 28, shift: 16 }) +
  stake(164, 194, 46) +
  stake(276, 196, 46) +
  tape(
    [
      [164, 158],
      [276, 160],
    ],
    { width: 10 },
  ) +
  warningSign({ x: 336, y: 140, s: 44, foot: 226 }) +
  wildGrass({ x: 336, y: 232, w: 84, h: 28, seed: 6 }) +
  teenGirl({ x: 100, y: 288, h: 200, pose: "stop", look: 0.65, mood: "attentive", bag: "#3C8F86" });
