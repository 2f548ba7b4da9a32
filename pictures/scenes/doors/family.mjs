import { father, girlYellow, grandmother, mother } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { grapevine } from "../../kit/plants.mjs";

/** The door for families: parents, grandmother and a child before their house. */
export default () =>
  yardside({ clouds: [[40, 40, 16]], shift: -20 }) +
  stoneHouse({ x: 84, y: 204, w: 240, h: 116, door: 0.5, windows: [0.16, 0.84], seed: 14 }) +
  grapevine(168, 206, 76, 116) +
  grandmother({ x: 76, y: 288, h: 194, pose: "clasped", look: 0.4, mood: "smile" }) +
  mother({ x: 166, y: 286, h: 204, pose: "stand", look: 0.3, mood: "smile" }) +
  father({ x: 328, y: 286, h: 216, facing: -1, pose: "stand", look: 0.3, mood: "smile" }) +
  girlYellow({ x: 250, y: 292, h: 152, pose: "clasped", look: 0.2, mood: "smile" });
