import { boyGreen, girlPlum, girlWheelchair } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { shrub } from "../../kit/shrub.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [268, 121, 4],
  [254, 138, 12],
  [214, 174, 40],
  [166, 226, 98],
  [146, 310, 150],
];

/** Two friends stay on the road and call to the girl among the bushes; she stands still and waits. */
export default () =>
  countryside({ seed: 88, stations: way, count: 20 }) +
  shrub(312, 206, 22) +
  girlPlum({ x: 350, y: 216, h: 100, ink: 2, pose: "still", look: -0.5, mood: "calm" }) +
  shrub(388, 220, 22) +
  wildGrass({ x: 350, y: 222, w: 60, h: 22, seed: 6 }) +
  girlWheelchair({ x: 76, y: 288, h: 170, pose: "sitStop", look: 0.8, mood: "attentive" }) +
  boyGreen({ x: 200, y: 290, h: 172, pose: "shout", look: 0.6, mood: "shout" });
