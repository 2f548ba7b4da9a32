import { boyBlue } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { farHouse } from "../../kit/buildings.mjs";
import { bush, poplar } from "../../kit/plants.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [222, 122, 7],
  [240, 140, 14],
  [232, 172, 30],
  [196, 226, 62],
  [178, 310, 112],
];

/** A boy walks back along the asphalt road towards the houses of the village. */
export default () =>
  countryside({
    seed: 18,
    stations: way,
    blossoms: [
      [40, 190],
      [352, 188],
      [374, 262],
      [26, 262],
    ],
  }) +
  poplar(150, 124, 42) +
  poplar(300, 122, 46) +
  poplar(314, 124, 36) +
  bush(262, 124, 11) +
  bush(168, 124, 10) +
  farHouse(192, 124, 34) +
  farHouse(278, 124, 38, { tile: "#96592C" }) +
  farHouse(240, 116, 26) +
  farHouse(128, 127, 26, { tile: "#96592C" }) +
  boyBlue({ x: 192, y: 282, h: 158, pose: "backWalk", bag: "#D9A441" });
