import { boyGreen, girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { farHouse } from "../../kit/buildings.mjs";
import { bush, poplar } from "../../kit/plants.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [196, 122, 7],
  [176, 142, 15],
  [184, 174, 34],
  [214, 226, 84],
  [222, 310, 134],
];

/** A girl and a boy walk along the asphalt road towards the houses; both stay on it. */
export default () =>
  countryside({
    seed: 31,
    stations: way,
    blossoms: [
      [60, 176],
      [34, 226],
      [330, 176],
      [376, 208],
    ],
  }) +
  poplar(120, 126, 44) +
  poplar(286, 124, 40) +
  bush(228, 126, 11) +
  farHouse(160, 124, 34) +
  farHouse(248, 124, 36, { tile: "#96592C" }) +
  farHouse(204, 116, 26) +
  girlYellow({ x: 166, y: 284, h: 156, pose: "backWalk", bag: "#3C8F86" }) +
  boyGreen({ x: 262, y: 288, h: 160, facing: -1, pose: "backWalk", bag: "#D9A441" });
