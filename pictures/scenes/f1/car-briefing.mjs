import { boyBlue, father, girlYellow, grandmother, mother } from "../../characters.mjs";
import { car } from "../../kit/car.mjs";
import { farHouse } from "../../kit/buildings.mjs";
import { ground, hills, sky } from "../../kit/landscape.mjs";
import { poplar } from "../../kit/plants.mjs";
import { yard } from "../../kit/road.mjs";

/** The family stands beside the car on the asphalt; the father explains with an open hand, everyone listens. */
export default () =>
  sky({ clouds: [[80, 36, 18]] }) + hills({ y: 142, shift: 10 }) + ground(142) + poplar(20, 150, 60) + farHouse(52, 150, 36) + farHouse(360, 150, 32, { tile: "#96592C" }) +
  yard(172, { color: "#BDC1C4" }) +
  car({ x: 226, y: 232, w: 236 }) +
  father({ x: 66, y: 290, h: 208, pose: "tell", look: 0.6, mood: "talk" }) +
  girlYellow({ x: 160, y: 292, h: 146, facing: -1, pose: "stand", look: 0.7, mood: "attentive" }) +
  boyBlue({ x: 218, y: 292, h: 142, facing: -1, pose: "handsBack", look: 0.7, mood: "calm" }) +
  mother({ x: 284, y: 292, h: 198, facing: -1, pose: "clasped", look: 0.7, mood: "calm" }) +
  grandmother({ x: 352, y: 292, h: 186, facing: -1, pose: "clasped", look: 0.7, mood: "smile" });
