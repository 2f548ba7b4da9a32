import { father, girlPlum, mother } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { farRoad } from "../../kit/road.mjs";
import { phone } from "../../kit/things.mjs";

/**
 * The girl stands still in the grass; on the road far away a man telephones and a woman holds up a flat hand: stay there.
 * @param {import("../../kit/people").Doing} girl
 */
export const waiting = (girl) =>
  countryside({ seed: 9, stations: null, count: 18 }) +
  farRoad({ y: 146, w: 22 }) +
  father({
    x: 352,
    y: 158,
    h: 88,
    ink: 2,
    facing: -1,
    pose: "phone",
    look: 0.6,
    held: phone(0, -3, 12, 8),
  }) +
  mother({ x: 300, y: 158, h: 82, ink: 2, facing: -1, pose: "stop", look: 0.6 }) +
  girlPlum({ x: 132, y: 286, h: 186, ...girl }) +
  wildGrass({ x: 66, y: 302, w: 100, h: 50, seed: 12 }) +
  wildGrass({ x: 200, y: 302, w: 100, h: 46, seed: 5 });

/** She calls again from where she is. */
export default () => waiting({ pose: "shout", mood: "shout", look: 0.45 });
