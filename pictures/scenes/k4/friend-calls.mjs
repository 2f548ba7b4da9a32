import { boyBlue, girlWheelchair } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { walnut } from "../../kit/plants.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [262, 121, 4],
  [248, 138, 12],
  [206, 174, 40],
  [152, 226, 98],
  [130, 310, 150],
];

/** A boy points to a meadow; the girl in the wheelchair stays on the road and says no. */
export default () =>
  countryside({
    seed: 41,
    stations: way,
    shift: 26,
    blossoms: [
      [320, 190],
      [372, 176],
      [356, 226],
      [318, 250],
      [384, 262],
    ],
  }) +
  walnut(346, 168, 96) +
  girlWheelchair({ x: 82, y: 286, h: 176, pose: "sitStop", look: 0.8, mood: "firm" }) +
  boyBlue({ x: 210, y: 288, h: 168, pose: "point", look: -0.6, mood: "talk" });
