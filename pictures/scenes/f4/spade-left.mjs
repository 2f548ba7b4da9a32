import { father, girlPlum, mother } from "../../characters.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { ground, hills, sky, tufts } from "../../kit/landscape.mjs";
import { ink, land } from "../../kit/palette.mjs";
import { flat, line, shape } from "../../kit/svg.mjs";
import { phone, unknownThing } from "../../kit/things.mjs";

/** A spade lies on the ground. @param {number} x  @param {number} y middle px  @param {number} s length px */
const spade = (x, y, s) =>
  line(`M${x - s * 0.5} ${y + 3}L${x + s * 0.2} ${y - 2}`, ink, 10) +
  line(`M${x - s * 0.5} ${y + 3}L${x + s * 0.2} ${y - 2}`, "#E0B777", 5) +
  shape(
    `M${x + s * 0.18} ${y - 9}L${x + s * 0.44} ${y - 10}Q${x + s * 0.58} ${y - 3} ${x + s * 0.46} ${y + 5}L${x + s * 0.2} ${y + 5}Z`,
    "#8C969C",
  );

/** In the dug garden the father stands still and calls; the spade is left. On the paved yard the mother calls and holds the girl back. */
export default () =>
  sky({ clouds: [[150, 36, 18]] }) +
  hills({ y: 140, shift: 12 }) +
  ground(140) +
  stoneHouse({ x: 226, y: 196, w: 190, h: 96, door: 0.7, windows: [] }) +
  flat("M0 202Q110 188 208 204L196 300H0Z", "#8A6238") +
  line("M16 214q60-10 170 2M8 236q80-12 176 0M6 262q90-12 172 0M24 286q80-8 150 0", "#5E3F22", 3) +
  flat("M226 196H400V300H212Z", land.yard) +
  line("M226 196L212 300M262 196L256 300M220 240H400M214 280H400", "#C9B68F", 2) +
  tufts({ box: [4, 150, 214, 190], count: 12, seed: 8 }) +
  unknownThing({ x: 26, y: 246, s: 13, look: "rusty", weeds: false }) +
  spade(40, 280, 64) +
  father({ x: 132, y: 284, h: 196, pose: "shout", look: 0.6, mood: "shout" }) +
  mother({
    x: 270,
    y: 290,
    h: 190,
    facing: 1,
    pose: "holdBackPhone",
    look: 0.5,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  }) +
  girlPlum({ x: 366, y: 292, h: 122, facing: -1, pose: "stand", look: 0.7, mood: "attentive" });
