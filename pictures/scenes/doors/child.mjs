import { boyBlue, girlWheelchair, girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { farHouse } from "../../kit/buildings.mjs";
import { pomegranate } from "../../kit/plants.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [252, 121, 5],
  [244, 138, 14],
  [216, 174, 56],
  [196, 226, 132],
  [188, 310, 214],
];

/** The door for ages 6–10: three children together on the road. */
export default () =>
  countryside({ seed: 5, stations: way, wild: false, count: 16 }) +
  farHouse(286, 124, 34) +
  farHouse(226, 124, 28, { tile: "#96592C" }) +
  pomegranate(370, 178, 90) +
  girlYellow({ x: 98, y: 282, h: 172, pose: "wave", facing: -1, look: -0.3, mood: "smile" }) +
  boyBlue({ x: 190, y: 280, h: 170, pose: "stand", look: 0.2, mood: "smile" }) +
  girlWheelchair({ x: 302, y: 284, h: 176, facing: -1, look: 0.55, mood: "smile" });
