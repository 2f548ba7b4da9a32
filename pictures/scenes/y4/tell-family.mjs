import { mother, teenGirl } from "../../characters.mjs";
import { farHouse, stoneHouse } from "../../kit/buildings.mjs";
import { ground, hills, sky } from "../../kit/landscape.mjs";
import { grapevine, poplar } from "../../kit/plants.mjs";
import { road, yard } from "../../kit/road.mjs";

/** A teenage girl at the door tells her mother where she is going and points to the village road. */
export default () =>
  sky({ clouds: [[300, 34, 18]] }) + hills({ y: 136, shift: 40 }) + ground(136) +
  road([[352, 137, 6], [344, 160, 14], [318, 200, 34], [290, 240, 60]]) +
  poplar(384, 138, 44) + farHouse(330, 138, 26) + farHouse(374, 142, 30, { tile: "#96592C" }) +
  yard(230) +
  stoneHouse({ x: -40, y: 240, w: 200, h: 140, door: 0.68, windows: [0.34] }) + grapevine(58, 240, 100, 136) +
  mother({ x: 104, y: 290, h: 208, pose: "clasped", look: 0.7, mood: "smile" }) +
  teenGirl({ x: 216, y: 290, h: 196, pose: "point", look: -0.65, mood: "talk", bag: "#D9A441" });
