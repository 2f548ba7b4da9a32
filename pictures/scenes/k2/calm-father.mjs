import { father, girlYellow } from "../../characters.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { hills, sky } from "../../kit/landscape.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { yard } from "../../kit/road.mjs";

/** A father kneels at the height of a child and listens with a calm, kind face. */
export default () =>
  sky({ clouds: [[70, 40, 18]] }) + hills({ y: 150, shift: 20 }) + yard(196) +
  stoneHouse({ x: 190, y: 204, w: 200, h: 108, door: 0.24, windows: [0.74], seed: 11 }) +
  pomegranate(36, 210, 104) +
  father({ x: 146, y: 288, h: 236, pose: "kneel", look: 0.7, mood: "smile" }) +
  girlYellow({ x: 278, y: 288, h: 172, facing: -1, pose: "tell", look: 0.75, mood: "talk" });
