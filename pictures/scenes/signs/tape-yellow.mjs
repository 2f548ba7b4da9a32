import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { stake, tape } from "../../kit/signs.mjs";

const stakes = [90, 210, 330];

/** Yellow tape on stakes. */
export default () =>
  countryside({ seed: 37, stations: null, count: 18, shift: 34 }) +
  stakes.map((x) => stake(x, 266, 120, 12)).join("") +
  tape(
    [
      [-12, 196],
      [90, 178],
      [210, 182],
      [330, 178],
      [414, 196],
    ],
    { kind: "yellow", width: 22 },
  ) +
  stakes.map((x, i) => wildGrass({ x, y: 274, w: 56, h: 30, seed: 5 + i })).join("");
