import { boyGreen, teacher } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { shrub } from "../../kit/shrub.mjs";
import { ball } from "../../kit/things.mjs";

/** The boy tells his teacher in the school yard and shows where the ball went. */
export default () =>
  yardside({ clouds: [[320, 40, 16]], asphalt: true, edge: 200, shift: 30 }) +
  school({ x: -50, y: 206, w: 226, h: 118, door: 0.72 }) +
  shrub(372, 196, 32) +
  ball(344, 188, 11) +
  wildGrass({ x: 346, y: 200, w: 50, h: 14, seed: 6 }) +
  teacher({ x: 106, y: 288, h: 216, pose: "clasped", look: 0.75, mood: "smile", lookDown: 0.04 }) +
  boyGreen({ x: 226, y: 288, h: 166, pose: "point", look: -0.7, mood: "talk" });
