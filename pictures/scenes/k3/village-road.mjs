import { boyGreen, girlWheelchair } from "../../characters.mjs";
import { onRoad } from "../../kit/backdrop.mjs";
import { farHouse, stoneHouse } from "../../kit/buildings.mjs";
import { flowers, ground, hills, sky, tufts, wildGrass } from "../../kit/landscape.mjs";
import { blue, built, land, leaf, paper, plum, sun } from "../../kit/palette.mjs";
import { poplar } from "../../kit/plants.mjs";
import { road } from "../../kit/road.mjs";
import { crossedSticks, paintedStones, stake, tape, warningSign } from "../../kit/signs.mjs";
import { flat, line, shape, whole } from "../../kit/svg.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [196, 86, 4],
  [190, 104, 9],
  [176, 140, 21],
  [184, 196, 44],
  [204, 310, 84],
];

/** @import { Colour } from "../../kit/drawing" */

/** The board above the shop door shows a loaf of bread. @param {number} x  @param {number} y its middle px */
const shopBoard = (x, y) =>
  shape(whole`M${x - 31} ${y - 15}h62v30h${-62}Z`, leaf.dark) +
  shape(
    whole`M${x - 20} ${y + 8}C${x - 26} ${y - 12} ${x + 26} ${y - 12} ${x + 20} ${y + 8}Z`,
    "#D9A441",
    { "stroke-width": 2.4 },
  ) +
  line(whole`M${x - 8} ${y - 3}l4 6M${x + 2} ${y - 4}l4 6`, undefined, 2.4);

/** @param {number} x  @param {number} y  @param {number} s px  @param {Colour} color */
const shirt = (x, y, s, color) =>
  shape(
    whole`M${x - s} ${y}L${x - s * 1.7} ${y + s}L${x - s * 1.1} ${y + s * 1.5}L${x - s * 0.8} ${y + s * 1.1}V${y + s * 2.6}H${x + s * 0.8}V${y + s * 1.1}L${x + s * 1.1} ${y + s * 1.5}L${x + s * 1.7} ${y + s}L${x + s} ${y}Z`,
    color,
    { "stroke-width": 2.4 },
  );

/** @param {number} x  @param {number} y  @param {number} s px  @param {Colour} color */
const trousers = (x, y, s, color) =>
  shape(
    whole`M${x - s} ${y}H${x + s}L${x + s * 1.1} ${y + s * 3}H${x + s * 0.2}L${x} ${y + s * 1.2}L${x - s * 0.2} ${y + s * 3}H${x - s * 1.1}Z`,
    color,
    { "stroke-width": 2.4 },
  );

/** Washing on a line between two poles. @param {number} x  @param {number} y  @param {number} w px */
const washing = (x, y, w) =>
  stake(x - w / 2, y + 42, 48, 6) +
  stake(x + w / 2, y + 42, 48, 6) +
  line(whole`M${x - w / 2} ${y}Q${x} ${y + 7} ${x + w / 2} ${y}`, undefined, 2) +
  shirt(x - w * 0.28, y + 2, 8, sun) +
  trousers(x, y + 4, 8, blue) +
  shirt(x + w * 0.28, y + 2, 8, plum);

/** A village road with a shop, a yard, and four marks that say "stop"; two children stay on the road. */
export default () =>
  sky({
    clouds: [
      [120, 26, 13],
      [330, 20, 12],
    ],
  }) +
  hills({ y: 86, high: 0.62 }) +
  ground(86, land.wild) +
  flat("M0 126Q100 108 190 122T400 112V132Q300 146 200 138T0 150Z", land.grass) +
  flat("M230 216Q320 196 400 208V234Q320 222 230 230Z", land.grass) +
  flat("M0 172C40 150 120 148 172 140L176 122C120 118 60 110 0 122Z", land.yard) +
  flat("M200 142C240 150 300 150 318 130L300 108C250 104 214 112 198 116Z", land.yard) +
  road(way, { dashes: false }) +
  poplar(150, 88, 34) +
  tufts({ box: [4, 180, 396, 296], count: 16, seed: 16, tall: 2, skip: onRoad(way) }) +
  stoneHouse({ x: 14, y: 144, w: 116, h: 70, door: 0.72, windows: [0.2], seed: 4 }) +
  shopBoard(72, 80) +
  farHouse(302, 112, 50, { wall: built.stone }) +
  washing(242, 104, 78) +
  crossedSticks(106, 219, 60) +
  wildGrass({ x: 106, y: 226, w: 64, h: 16, seed: 6 }) +
  paintedStones(58, 276, 33) +
  wildGrass({ x: 58, y: 292, w: 92, h: 16, seed: 11 }) +
  warningSign({ x: 350, y: 136, s: 30, foot: 196 }) +
  wildGrass({ x: 350, y: 202, w: 60, h: 20, seed: 8 }) +
  flowers(
    [
      [302, 174],
      [294, 194],
      [390, 188],
    ],
    paper,
  ) +
  stake(292, 284, 44, 8) +
  stake(340, 288, 44, 8) +
  stake(388, 284, 44, 8) +
  tape(
    [
      [292, 250],
      [340, 252],
      [388, 250],
    ],
    { width: 11 },
  ) +
  girlWheelchair({ x: 180, y: 280, h: 106, facing: 1 }) +
  boyGreen({ x: 236, y: 284, h: 112, pose: "stand", look: 0.4, mood: "attentive" });
