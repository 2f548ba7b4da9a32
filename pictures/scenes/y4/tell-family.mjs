import { mother, teenGirl } from "../../characters.mjs";
import { farHouse, stoneHouse } from "../../kit/buildings.mjs";
import { ground, hills, sky } from "../../kit/landscape.mjs";
import { grapevine, poplar } from "../../kit/plants.mjs";
import { road, yard } from "../../kit/road.mjs";

/** A teenage girl at the door tells her mother where she is going and points to the village road. */
export default () =>
  sky({ clouds: [[300, 34, 18]] }) +
  hills({ y: 136, shift: 40 }) +
  ground(136) +
  road(
    [
      [352, 137, 6],
      [344, 160, 14],
      [318, 200, 34],
      [290, 240, 60],
    ],
    { dashes: false },
  ) +
  poplar(386, 138, 44) +
  farHouse(330, 138, 26) +
  farHouse(372, 143, 30, { tile: "#96592C" }) +
  yard(230) +
  stoneHouse({ x: -40, y: 240, w: 204, h: 140, door: 0.78, windows: [0.36] }) +
  grapevine(76, 240, 86, 134) +
  mother({ x: 78, y: 290, h: 208, pose: "clasped", look: 0.7, mood: "smile" }) +
  teenGirl({ x: 206, y: 290, h: 196, pose: "point", look: -0.65, mood: "talk", bag: "#D9A441" });
