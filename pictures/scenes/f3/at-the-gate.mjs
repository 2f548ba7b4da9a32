import { boyBlue, father, grandmother } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { emptyHouse } from "../../kit/empty-house.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { foreground } from "../../kit/road.mjs";
import { fence } from "../../kit/signs.mjs";
import { phone } from "../../kit/things.mjs";

/** The family stays on the asphalt street before the fence of their house with a broken roof; the father makes a call. */
export default () =>
  countryside({ seed: 81, stations: null, shift: -24, count: 6, clouds: [[70, 42, 20]] }) +
  emptyHouse({ x: 176, y: 186, w: 150, h: 74 }) +
  pomegranate(370, 190, 84) +
  fence({ x: 6, y: 208, w: 140, h: 44, posts: 3 }) +
  fence({ x: 204, y: 208, w: 190, h: 44, posts: 4 }) +
  foreground([
    [-10, 222],
    [120, 218],
    [260, 222],
    [410, 218],
  ]) +
  father({
    x: 74,
    y: 288,
    h: 202,
    pose: "phone",
    look: 0.6,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  }) +
  boyBlue({ x: 160, y: 292, h: 140, facing: -1, pose: "handsBack", look: 0.7, mood: "calm" }) +
  grandmother({ x: 246, y: 290, h: 180, facing: -1, pose: "clasped", look: 0.6, mood: "calm" });
