/**
 * Icons of the interface, as inline SVG: server and client, no hooks, no requests.
 *
 * Their shapes are copied exactly from lucide-static 1.62.0 (ISC licence, © Lucide Icons and
 * Contributors; those that come from Feather: MIT licence, © Cole Bemis; both texts are in
 * assets/brand/CREDITS.md); the lines of an icon are written as one path. An icon says nothing to a screen reader: the words stand beside it.
 */
import { createElement } from "react";

export type IconProps = {
  /** Width and height in CSS pixels. */
  size?: number | undefined;
  className?: string | undefined;
};

/** The `d` of a path, or another element with its attributes. */
type Shape = string | readonly ["circle" | "rect", Readonly<Record<string, number>>];

/**
 * Makes the component of one icon. Called as PURE, so a bundle keeps only the icons it uses. How its
 * lines are drawn stands in base.css: every inline drawing of the site is an icon.
 */
function icon(...shapes: Shape[]) {
  return function Icon({ size = 24, className }: IconProps) {
    return createElement(
      "svg",
      { className, width: size, height: size, viewBox: "0 0 24 24", "aria-hidden": "true" },
      ...shapes.map((shape, index) =>
        typeof shape === "string"
          ? createElement("path", { d: shape, key: shape })
          : createElement(shape[0], { ...shape[1], key: String(index) }),
      ),
    );
  };
}

/** "I see something dangerous". */
export const TriangleAlert = /* @__PURE__ */ icon(
  "M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01",
);
/** A safe choice. */
export const CircleCheck = /* @__PURE__ */ icon(
  ["circle", { cx: 12, cy: 12, r: 10 }],
  "M16 9l-5.5 5.5L8 12",
);
/** Onward. */
export const ArrowRight = /* @__PURE__ */ icon("M5 12h14M12 5l7 7-7 7");
/** One place up, one place down. */
export const ArrowUp = /* @__PURE__ */ icon("M5 12l7-7 7 7M12 19V5");
export const ArrowDown = /* @__PURE__ */ icon("M12 5v14M19 12l-7 7-7-7");
/** Back. */
export const ArrowLeft = /* @__PURE__ */ icon("M12 19l-7-7 7-7M19 12H5");
/** A number to call. */
export const Phone = /* @__PURE__ */ icon(
  "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384",
);
/** Progress. */
export const ChartNoAxesColumn = /* @__PURE__ */ icon("M5 21v-6M12 21V3M19 21V9");
/** "Safer:", the feedback to an unsafe choice. */
export const Lightbulb = /* @__PURE__ */ icon(
  "M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5M9 18h6M10 22h4",
);
/** Away from here. */
export const X = /* @__PURE__ */ icon("M18 6 6 18", "m6 6 12 12");
/** The whole screen. */
export const Maximize = /* @__PURE__ */ icon(
  "M8 3H5a2 2 0 0 0-2 2v3",
  "M21 8V5a2 2 0 0 0-2-2h-3",
  "M3 16v3a2 2 0 0 0 2 2h3",
  "M16 21h3a2 2 0 0 0 2-2v-3",
);
/** An empty screen. */
export const Square = /* @__PURE__ */ icon(["rect", { width: 18, height: 18, x: 3, y: 3, rx: 2 }]);
