import { countryside } from "../../kit/backdrop.mjs";
import { stake, tape } from "../../kit/signs.mjs";

/** Red and white tape on stakes. */
export default () =>
  countryside({ seed: 35, stations: null, count: 18 }) +
  [60, 200, 340].map((x) => stake(x, 270, 128, 12)).join("") +
  tape(
    [
      [-14, 198],
      [60, 176],
      [200, 180],
      [340, 176],
      [414, 198],
    ],
    { width: 24 },
  );
