import { father, girlYellow } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { pomegranate } from "../../kit/plants.mjs";

/** A father kneels at the height of a child and listens with a calm, kind face. */
export default () =>
  yardside({ clouds: [[70, 40, 18]], shift: 20 }) +
  stoneHouse({ x: 190, y: 204, w: 200, h: 108, door: 0.24, windows: [0.76], seed: 11 }) +
  pomegranate(40, 208, 104) +
  father({ x: 134, y: 288, h: 236, pose: "kneel", look: 0.7, mood: "smile" }) +
  girlYellow({ x: 292, y: 288, h: 172, facing: -1, pose: "tell", look: 0.75, mood: "talk" });
