import { blue, hair, leaf, plum, road, sun } from "./kit/palette.mjs";
import { person } from "./kit/person.mjs";
import { wheelchair } from "./kit/wheelchair.mjs";

/** @import { Svg } from "./kit/drawing" */
/** @import { Here, Looks } from "./kit/people" */

/**
 * The cast, by role. Every function says where somebody is and what they do, and draws the same person in every
 * picture.
 * @param {Looks} looks
 * @returns {(here: Here) => Svg}
 */
const cast = (looks) => (here) => person({ ...looks, ...here });

export const girlYellow = cast({
  age: "child",
  skin: "light",
  hair: { style: "braids", color: hair.brown, tie: road },
  top: { kind: "dress", color: sun },
  bottom: { kind: "dress", hem: 0.52, legs: road },
});
export const boyBlue = cast({
  age: "child",
  skin: "tan",
  hair: { style: "short", color: hair.black },
  top: { kind: "sweater", color: blue, stripe: "#FFFBF2" },
  bottom: { kind: "trousers", color: "#B08A58" },
  shoe: "#2E3A42",
});
const girlSeated = cast({
  age: "child",
  skin: "brown",
  hair: { style: "curly", color: hair.black },
  top: { kind: "sweater", color: "#3C8F86", stripe: sun },
  bottom: { kind: "trousers", color: "#4B5C86" },
  shoe: "#F4EFE4",
});
/** @type {(here: Here) => Svg} */
export const girlWheelchair = ({ x, y, h, facing, ...here }) =>
  wheelchair({ x, y, h, facing, rider: (seat) => girlSeated({ pose: "sit", ...here, ...seat }) });
export const boyGreen = cast({
  age: "child",
  skin: "fair",
  hair: { style: "tousled", color: hair.chestnut },
  top: { kind: "sweater", color: "#6FA04A", sleeve: "short" },
  bottom: { kind: "trousers", color: "#3F5A73" },
  shoe: "#F4EFE4",
});
export const girlPlum = cast({
  age: "child",
  skin: "tan",
  hair: { style: "bob", color: hair.black },
  top: { kind: "shirt", color: "#B58AC0" },
  bottom: { kind: "skirt", color: plum, hem: 0.45, legs: "#E9DFD0" },
});
export const teenBoy = cast({
  age: "teen",
  skin: "tan",
  hair: { style: "tousled", color: hair.black },
  top: { kind: "jacket", color: blue, trim: "#F4EFE4" },
  bottom: { kind: "trousers", color: "#6E6250" },
  shoe: "#F4EFE4",
});
export const teenFriend = cast({
  age: "teen",
  skin: "fair",
  hair: { style: "short", color: hair.chestnut },
  top: { kind: "sweater", color: "#D9A441" },
  bottom: { kind: "trousers", color: "#3F5A73" },
});
export const teenGirl = cast({
  age: "teen",
  skin: "light",
  hair: { style: "ponytail", color: hair.brown, tie: sun },
  top: { kind: "jacket", color: plum, trim: "#F0D9EC" },
  bottom: { kind: "trousers", color: "#4B5C86" },
  shoe: "#F4EFE4",
});
export const mother = cast({
  age: "adult",
  skin: "light",
  hair: { style: "long", color: hair.brown },
  top: { kind: "sweater", color: "#C98BB0" },
  bottom: { kind: "skirt", color: "#5B4A7A", hem: 0.3, legs: "#E9DFD0" },
});
export const father = cast({
  age: "adult",
  skin: "tan",
  hair: { style: "parted", color: hair.black },
  moustache: true,
  top: { kind: "shirt", color: "#6FA3B8" },
  bottom: { kind: "trousers", color: "#54493C" },
});
export const grandmother = cast({
  age: "elder",
  skin: "light",
  hair: { style: "bun", color: hair.grey },
  scarf: { color: "#F4EFE4", pattern: plum },
  top: { kind: "jacket", color: "#7A5A86", trim: "#D8C7DE" },
  bottom: { kind: "skirt", color: leaf.dark, hem: 0.16, flare: 1.35 },
});
export const teacher = cast({
  age: "adult",
  skin: "fair",
  hair: { style: "bob", color: hair.chestnut },
  glasses: true,
  top: { kind: "jacket", color: road, trim: "#FFFBF2" },
  bottom: { kind: "skirt", color: "#3A4A54", hem: 0.36, legs: "#D9B79C" },
});
