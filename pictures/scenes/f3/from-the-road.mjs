import { father, girlYellow, mother } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { built, land } from "../../kit/palette.mjs";
import { walnut } from "../../kit/plants.mjs";
import { foreground } from "../../kit/road.mjs";
import { flat, shape } from "../../kit/svg.mjs";

/** @param {number} x  @param {number} y foot px  @param {number} h px */
const stone = (x, y, h) =>
  shape(
    `M${x - h * 0.28} ${y}V${y - h * 0.7}Q${x - h * 0.28} ${y - h} ${x} ${y - h}T${x + h * 0.28} ${y - h * 0.7}V${y}Z`,
    built.stone,
    { "stroke-width": 2.4 },
  );

/** A family stands quietly on the asphalt and looks at gravestones far away under a tree on a hill. */
export default () =>
  countryside({ seed: 87, stations: null, shift: 30, count: 14 }) +
  flat("M210 176Q300 84 410 128V190H210Z", land.grass) +
  walnut(362, 146, 94) +
  stone(288, 166, 30) +
  stone(312, 172, 25) +
  stone(326, 158, 26) +
  foreground([
    [-10, 226],
    [130, 222],
    [270, 226],
    [410, 222],
  ]) +
  mother({ x: 150, y: 288, h: 188, pose: "backHands" }) +
  girlYellow({ x: 88, y: 290, h: 134, pose: "backHands" }) +
  father({ x: 218, y: 288, h: 200, pose: "backHands" });
