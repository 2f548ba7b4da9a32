import { boyBlue, girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { emptyHouse } from "../../kit/empty-house.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { foreground } from "../../kit/road.mjs";

/** Two children stay on the road before an empty, broken house; the girl shows "stop". */
export default () =>
  countryside({ seed: 29, stations: null, shift: -30, count: 22 }) +
  pomegranate(372, 204, 96) +
  emptyHouse({ x: 190, y: 216, w: 146, h: 84 }) +
  wildGrass({ x: 216, y: 226, w: 80, h: 26, seed: 7 }) +
  wildGrass({ x: 330, y: 226, w: 90, h: 32, seed: 4 }) +
  foreground([
    [-10, 236],
    [120, 232],
    [260, 238],
    [410, 232],
  ]) +
  boyBlue({ x: 48, y: 290, h: 164, pose: "stand", look: 0.7, mood: "attentive" }) +
  girlYellow({ x: 142, y: 290, h: 166, facing: -1, pose: "stop", look: 0.6, mood: "firm" });
