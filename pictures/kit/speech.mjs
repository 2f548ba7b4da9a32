import { paper } from "./palette.mjs";
import { line, shape, whole } from "./svg.mjs";

/** @import { Box, Point, Svg } from "./drawing" */

/**
 * A speech bubble for pictures of what somebody says.
 * @param {Box & { tip: Point, root: number, cells?: number }} bubble
 * x, y the upper left corner; tip at the speaker's mouth px; root px on the lower edge; cells: how many pictures
 * stand side by side
 * @returns {Svg}
 */
export function speech({ x, y, w, h, tip, root, cells = 1 }) {
  const r = 16;
  const right = x + w;
  const low = y + h;
  const outline = whole`M${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${low - r}Q${right} ${low} ${right - r} ${low}H${root + 12}L${tip[0]} ${tip[1]}L${root - 12} ${low}H${x + r}Q${x} ${low} ${x} ${low - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
  let bars = "";
  for (let i = 1; i < cells; i++) bars += whole`M${x + (w * i) / cells} ${y + 12}V${low - 12}`;
  return shape(outline, paper) + (bars ? line(bars, "#B9C2C6", 2.4) : "");
}
