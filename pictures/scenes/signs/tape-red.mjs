import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { stake, tape } from "../../kit/signs.mjs";

const stakes = [60, 200, 340];

/** Red and white tape on stakes. */
export default () =>
  countryside({ seed: 35, stations: null, count: 18 }) +
  stakes.map((x) => stake(x, 270, 128, 12)).join("") +
  tape(
    [
      [-14, 198],
      [60, 176],
      [200, 180],
      [340, 176],
      [414, 198],
    ],
    { width: 24 },
  ) +
  stakes.map((x, i) => wildGrass({ x, y: 278, w: 56, h: 30, seed: 5 + i })).join("");
