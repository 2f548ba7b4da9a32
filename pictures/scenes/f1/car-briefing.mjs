import { boyBlue, father, girlYellow, grandmother, mother } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { farHouse } from "../../kit/buildings.mjs";
import { car } from "../../kit/car.mjs";
import { poplar } from "../../kit/plants.mjs";

/** The family stands beside the car on the asphalt; the father explains with an open hand, everyone listens. */
export default () =>
  yardside({ clouds: [[80, 36, 18]], horizon: 138, edge: 166, asphalt: true }) +
  poplar(92, 146, 60) +
  farHouse(120, 146, 34) +
  car({ x: 286, y: 226, w: 214 }) +
  father({ x: 46, y: 288, h: 208, pose: "explain", look: 0.6, mood: "talk" }) +
  mother({ x: 188, y: 284, h: 194, facing: -1, pose: "clasped", look: 0.7, mood: "calm" }) +
  grandmother({ x: 282, y: 286, h: 184, facing: -1, pose: "clasped", look: 0.7, mood: "smile" }) +
  girlYellow({ x: 136, y: 292, h: 144, facing: -1, pose: "stand", look: 0.7, mood: "attentive" }) +
  boyBlue({ x: 236, y: 292, h: 140, facing: -1, pose: "handsBack", look: 0.7, mood: "calm" });
