import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { cloth, crossedSticks, fence, paintedStones } from "../../kit/signs.mjs";

const way = [[40, 122, 3], [42, 140, 8], [40, 176, 20], [22, 226, 36], [6, 310, 62]];

/** Signs made by people: crossed sticks, painted stones, a cloth tied to a fence. */
export default () =>
  countryside({ seed: 41, stations: way, count: 36 }) +
  fence({ x: 226, y: 190, w: 190, h: 76, posts: 4 }) + cloth(290, 134, 42, "#F4EFE4") +
  crossedSticks(150, 262, 118) + wildGrass({ x: 150, y: 270, w: 100, h: 26, seed: 6 }) +
  paintedStones(290, 270, 48) + wildGrass({ x: 292, y: 282, w: 130, h: 20, seed: 11 });
