import { boyBlue, girlYellow, mother } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { car } from "../../kit/car.mjs";
import { foreground } from "../../kit/road.mjs";

/** The family has stopped; on the asphalt beside the car a mother holds the hands of two children. */
export default () =>
  countryside({ seed: 71, stations: null, shift: 16, count: 20 }) +
  foreground([
    [-10, 196],
    [140, 192],
    [270, 196],
    [410, 192],
  ]) +
  car({ x: 308, y: 250, w: 176 }) +
  mother({ x: 122, y: 286, h: 198, pose: "lead", look: 0.1, mood: "smile" }) +
  girlYellow({ x: 38, y: 290, h: 142, pose: "led", look: 0.6, mood: "calm" }) +
  boyBlue({ x: 206, y: 290, h: 142, facing: -1, pose: "led", look: 0.6, mood: "smile" });
