import { teenFriend, teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { ruin } from "../../kit/buildings.mjs";
import { wildGrass } from "../../kit/landscape.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [232, 121, 4],
  [220, 138, 12],
  [184, 174, 40],
  [148, 226, 98],
  [134, 310, 150],
];

/** On an asphalt road a teenage girl says no with a flat hand; her friend points to a ruined house in the grass. */
export default () =>
  countryside({ seed: 44, stations: way, count: 26 }) +
  ruin({ x: 302, y: 186, w: 86, h: 72 }) +
  wildGrass({ x: 342, y: 196, w: 116, h: 28, seed: 6 }) +
  teenGirl({ x: 84, y: 288, h: 200, pose: "stop", look: 0.75, mood: "firm", bag: "#D9A441" }) +
  teenFriend({ x: 196, y: 290, h: 204, pose: "point", look: -0.6, mood: "talk" });
