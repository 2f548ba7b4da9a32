import { boyGreen, girlYellow } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { pomegranate } from "../../kit/plants.mjs";

/** In the yard a sister tells her little brother what to do; he listens. */
export default () =>
  yardside({ clouds: [[64, 38, 18]], shift: 24 }) +
  stoneHouse({ x: 206, y: 204, w: 190, h: 110, door: 0.74, windows: [0.3] }) +
  pomegranate(44, 208, 104) +
  girlYellow({
    x: 138,
    y: 288,
    h: 188,
    pose: "explain",
    look: 0.75,
    mood: "talk",
    tilt: 5,
    lookDown: 0.06,
  }) +
  boyGreen({ x: 250, y: 290, h: 122, facing: -1, pose: "stand", look: 0.75, mood: "attentive" });
