import { boyBlue, girlPlum } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { flowers } from "../../kit/landscape.mjs";
import { pomegranate } from "../../kit/plants.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [236, 121, 3],
  [222, 138, 9],
  [178, 174, 30],
  [128, 226, 72],
  [106, 310, 118],
];

/** A pretty meadow without any sign; two children stay on the asphalt road all the same. */
export default () =>
  countryside({
    seed: 50,
    stations: way,
    blossoms: [
      [262, 178],
      [300, 162],
      [338, 196],
      [376, 172],
      [286, 224],
      [330, 248],
      [372, 226],
      [258, 268],
      [304, 286],
      [364, 282],
    ],
  }) +
  pomegranate(336, 164, 84) +
  flowers(
    [
      [318, 214],
      [352, 268],
      [276, 200],
      [388, 256],
    ],
    "#FFC247",
  ) +
  girlPlum({ x: 66, y: 286, h: 164, pose: "stand", look: 0.6, mood: "smile" }) +
  boyBlue({ x: 166, y: 286, h: 166, pose: "stopAhead", facing: -1, look: -0.7, mood: "calm" });
