import { boyBlue, girlYellow } from "../../characters.mjs";
import { onRoad } from "../../kit/backdrop.mjs";
import { farHouse, stoneHouse } from "../../kit/buildings.mjs";
import { flowers, ground, hills, sky, tufts } from "../../kit/landscape.mjs";
import { land } from "../../kit/palette.mjs";
import { bush, grapevine, pomegranate, poplar, walnut } from "../../kit/plants.mjs";
import { road } from "../../kit/road.mjs";

/** @type {import("../../kit/drawing").Scene["size"]} */
export const size = [800, 400];

/** @type {import("../../kit/drawing").Way} */
const way = [
  [596, 246, 16],
  [560, 262, 24],
  [440, 282, 34],
  [330, 312, 54],
  [250, 356, 88],
  [216, 430, 150],
];

/** The picture of the home page: a winding road through the hills to a small stone house. */
export default () =>
  sky({
    width: 800,
    height: 400,
    clouds: [
      [130, 60, 26],
      [430, 44, 20],
      [700, 70, 24],
    ],
  }) +
  hills({ y: 190, width: 800, high: 1.5 }) +
  ground(190, land.grass, { width: 800, height: 400 }) +
  poplar(330, 196, 60) +
  poplar(348, 198, 48) +
  farHouse(380, 200, 40) +
  farHouse(430, 196, 32, { tile: "#96592C" }) +
  farHouse(296, 200, 30, { tile: "#96592C" }) +
  bush(466, 200, 13) +
  poplar(486, 196, 54) +
  tufts({
    box: [10, 210, 790, 392],
    count: 40,
    seed: 3,
    tall: 1.2,
    near: 360,
    skip: onRoad(way, 20),
  }) +
  road(way, { dashes: false }) +
  walnut(716, 252, 150) +
  stoneHouse({ x: 520, y: 250, w: 150, h: 78, door: 0.56, windows: [0.2, 0.84] }) +
  grapevine(568, 250, 70, 78) +
  pomegranate(492, 258, 70) +
  flowers(
    [
      [60, 280],
      [110, 340],
      [470, 350],
      [540, 372],
      [640, 330],
      [720, 372],
      [590, 300],
      [40, 366],
    ],
    undefined,
    4,
  ) +
  girlYellow({ x: 206, y: 382, h: 168, pose: "walk", look: 0.6, mood: "smile" }) +
  boyBlue({ x: 286, y: 376, h: 166, pose: "walk", look: 0.6, mood: "smile", bag: "#D9A441" });
