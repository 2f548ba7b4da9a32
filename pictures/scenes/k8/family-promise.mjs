import { boyBlue, father, girlPlum, mother } from "../../characters.mjs";
import { lamp, room, table, teapot } from "../../kit/furniture.mjs";
import { leaf, paper, sun } from "../../kit/palette.mjs";
import { flat, line, oval, shape } from "../../kit/svg.mjs";
import { teaGlass } from "../../kit/things.mjs";

/**
 * A window with the evening outside.
 * @param {number} x  @param {number} y  @param {number} w  @param {number} h px  @param {boolean} [moon]
 */
const evening = (x, y, w, h, moon) =>
  flat(`M${x} ${y}h${w}v${h}h${-w}Z`, "#2B4896") +
  flat(`M${x} ${y + h}v-18q${w / 4} -20 ${w / 2} -4t${w / 2} -6v28Z`, leaf.dark) +
  (moon ? oval(x + w * 0.74, y + h * 0.28, 7, 7, sun, { stroke: "none" }) : "") +
  line(`M${x} ${y}h${w}v${h}h${-w}ZM${x + w / 2} ${y}v${h}`) +
  shape(`M${x - 7} ${y + h}h${w + 14}v7h${-w - 14}Z`, paper);

/** The sheet with a house and a road drawn by the children. */
const drawing =
  shape("M158 226H246L258 252H146Z", "#FFFFFF") +
  line(
    "M206 241V234H230V241ZM202 234L218 229L234 234M156 250C172 240 194 250 211 241M176 250C192 245 210 249 224 241",
    "#0A5560",
    2.6,
  );

/** In the evening the family sits at the table and promises each other what they do. */
export default () =>
  room({ floor: 246 }) +
  evening(24, 24, 76, 58) +
  evening(300, 24, 76, 58, true) +
  lamp(200, 44, 24) +
  father({ x: 138, y: 340, h: 258, pose: "explain", look: 0.4, mood: "talk", cut: true }) +
  mother({
    x: 262,
    y: 330,
    h: 250,
    facing: -1,
    pose: "atTable",
    look: 0.5,
    mood: "smile",
    cut: true,
  }) +
  girlPlum({ x: 54, y: 330, h: 204, pose: "atTable", look: 0.7, mood: "smile", cut: true }) +
  boyBlue({
    x: 348,
    y: 330,
    h: 206,
    facing: -1,
    pose: "atTable",
    look: 0.7,
    mood: "smile",
    cut: true,
  }) +
  table(10, 222, 380, 140) +
  drawing +
  teaGlass(92, 244, 24) +
  teapot(300, 247, 16);
