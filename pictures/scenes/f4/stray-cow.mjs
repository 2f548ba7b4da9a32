import { father } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { cow } from "../../kit/cow.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { lamb, phone } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [226, 121, 3],
  [214, 138, 9],
  [172, 174, 42],
  [134, 226, 112],
  [124, 310, 176],
];

/** A cow has strayed into high grass far away; the father stays on the asphalt with the lambs and makes a call. */
export default () =>
  countryside({ seed: 71, stations: way, shift: -20, count: 30 }) +
  cow({ x: 336, y: 186, s: 74, color: "#8A5A3A", patch: "#6F4A2A" }) +
  wildGrass({ x: 340, y: 192, w: 92, h: 26, seed: 6 }) +
  lamb(54, 258, 58, -1) +
  lamb(216, 284, 64, -1) +
  father({
    x: 128,
    y: 288,
    h: 206,
    pose: "phone",
    look: 0.6,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  });
