import { countryside } from "../../kit/backdrop.mjs";
import { ink, paper } from "../../kit/palette.mjs";
import { stake, tape, warningSign } from "../../kit/signs.mjs";
import { flat, line, oval, shape } from "../../kit/svg.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [196, 121, 6],
  [194, 140, 20],
  [190, 180, 62],
  [190, 230, 116],
  [190, 310, 196],
];

/** A family car seen from behind. @param {number} x  @param {number} y ground px under its middle */
const carFromBehind = (x, y) =>
  shape(`M${x - 44} ${y}v-20h18v20ZM${x + 26} ${y}v-20h18v20Z`, "#3A4A54") +
  shape(
    `M${x - 52} ${y - 12}v-34q0-10 9-12l11-30q3-8 12-8h40q9 0 12 8l11 30q9 2 9 12v34Z`,
    "#8FB9C9",
  ) +
  shape(`M${x - 32} ${y - 60}l8-22q2-4 6-4h36q4 0 6 4l8 22Z`, "#DDEFF3", { "stroke-width": 2.4 }) +
  flat(`M${x - 20} ${y - 61}a9 9 0 0 1 18 0ZM${x + 4} ${y - 61}a8 8 0 0 1 16 0Z`, "#4A2F22") +
  shape(`M${x - 50} ${y - 44}h14v10h-14ZM${x + 36} ${y - 44}h14v10h-14Z`, "#D9A441", {
    "stroke-width": 2.4,
  }) +
  shape(`M${x - 18} ${y - 40}h36v12h-36Z`, paper, { "stroke-width": 2.4 }) +
  line(`M${x - 52} ${y - 20}h104`, ink, 2.4);

/** A family car has stopped on the asphalt; ahead, tape is stretched across the road beside a warning sign. */
export default () =>
  countryside({ seed: 76, stations: way, shift: -14, count: 24, dashes: true }) +
  stake(110, 192, 34, 8) +
  stake(272, 192, 34, 8) +
  tape([
    [110, 164],
    [272, 164],
  ]) +
  warningSign({ x: 312, y: 138, s: 22, foot: 196 }) +
  oval(246, 283, 60, 7, "#14222B", { stroke: "none", "fill-opacity": 0.2 }) +
  carFromBehind(246, 284);
