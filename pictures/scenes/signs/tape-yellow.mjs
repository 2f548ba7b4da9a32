import { countryside } from "../../kit/backdrop.mjs";
import { stake, tape } from "../../kit/signs.mjs";

/** Yellow tape on stakes. */
export default () =>
  countryside({ seed: 37, stations: null, count: 18, shift: 34 }) +
  [90, 210, 330].map((x) => stake(x, 266, 120, 12)).join("") +
  tape(
    [
      [-12, 196],
      [90, 178],
      [210, 182],
      [330, 178],
      [414, 196],
    ],
    { kind: "yellow", width: 22 },
  );
