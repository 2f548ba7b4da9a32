import { girlWheelchair, mother } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school, stoneHouse } from "../../kit/buildings.mjs";
import { road } from "../../kit/road.mjs";
import { speech } from "../../kit/speech.mjs";
import { line, oval } from "../../kit/svg.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [234, 16, 3],
  [208, 34, 7],
  [204, 54, 14],
  [198, 86, 28],
];

/** @param {number} x  @param {number} y  @param {number} r px */
const clock = (x, y, r) =>
  oval(x, y, r, r, "#FFFFFF") +
  line(
    `M${x} ${y - r + 4}v4M${x + r - 4} ${y}h-4M${x} ${y + r - 4}v-4M${x - r + 4} ${y}h4`,
    undefined,
    2.4,
  ) +
  line(`M${x} ${y - r * 0.62}V${y}L${x + r * 0.42} ${y + r * 0.24}`);

/** A girl in a wheelchair tells her mother where she goes, by which way and when she comes back. */
export default () =>
  yardside({ clouds: [], shift: -30, edge: 204 }) +
  stoneHouse({ x: 258, y: 212, w: 190, h: 118, door: 0.46, windows: [] }) +
  speech({ x: 12, y: 6, w: 376, h: 90, root: 124, tip: [114, 128], cells: 3 }) +
  school({ x: 34, y: 84, w: 82, h: 52, door: 0.5 }) +
  road(way, { dashes: false }) +
  clock(325, 51, 33) +
  girlWheelchair({ x: 106, y: 290, h: 176, pose: "sitTell", look: 0.8, mood: "talk" }) +
  mother({
    x: 264,
    y: 292,
    h: 178,
    facing: -1,
    pose: "clasped",
    look: 0.7,
    mood: "smile",
    lookDown: 0.04,
  });
