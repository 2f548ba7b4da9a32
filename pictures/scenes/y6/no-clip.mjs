import { teenBoy, teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { phone, unknownThing } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [122, 121, 3],
  [120, 138, 10],
  [116, 174, 42],
  [110, 226, 104],
  [104, 310, 160],
];

/** On an asphalt road a teenage girl says no; her friend holds up his phone towards something unknown far off in the grass. */
export default () =>
  countryside({ seed: 61, stations: way, count: 28, shift: -20 }) +
  unknownThing({ x: 350, y: 178, s: 19, look: "dull" }) +
  teenBoy({
    x: 178,
    y: 290,
    h: 200,
    pose: "showPhone",
    look: 0.7,
    mood: "smile",
    held: phone(0, -8, 26, 8),
  }) +
  teenGirl({ x: 62, y: 288, h: 194, pose: "stop", look: 0.75, mood: "firm", bag: "#D9A441" });
