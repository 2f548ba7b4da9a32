/**
 * Icons of the interface, as inline SVG: server and client, no hooks, no requests.
 *
 * Their shapes are copied exactly from lucide-static 1.62.0 (ISC licence, © Lucide Icons and
 * Contributors; those that come from Feather: MIT licence, © Cole Bemis; both texts are in
 * assets/brand/CREDITS.md). An icon says nothing to a screen reader: the words stand beside it.
 */
import { createElement } from "react";

export type IconProps = {
  /** Width and height in CSS pixels. */
  size?: number | undefined;
  className?: string | undefined;
};

/** The `d` of a path, or another element with its attributes. */
type Shape = string | readonly ["circle" | "rect", Readonly<Record<string, number>>];

/** Makes the component of one icon. Called as PURE, so a bundle keeps only the icons it uses. */
function icon(...shapes: Shape[]) {
  return function Icon({ size = 24, className }: IconProps) {
    return createElement(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        className,
        width: size,
        height: size,
        viewBox: "0 0 24 24",
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 2,
        strokeLinecap: "round",
        strokeLinejoin: "round",
        "aria-hidden": "true",
        focusable: "false",
      },
      ...shapes.map((shape) =>
        typeof shape === "string" ? createElement("path", { d: shape }) : createElement(...shape),
      ),
    );
  };
}

/** The start page. */
export const House = /* @__PURE__ */ icon(
  "M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8",
  "M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z",
);
/** The settings panel. */
export const Settings = /* @__PURE__ */ icon(
  "M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915",
  ["circle", { cx: 12, cy: 12, r: 3 }],
);
/** "I see something dangerous". */
export const TriangleAlert = /* @__PURE__ */ icon(
  "m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3",
  "M12 9v4",
  "M12 17h.01",
);
/** A chosen or finished item. */
export const Check = /* @__PURE__ */ icon("M20 6 9 17l-5-5");
/** A safe choice. */
export const CircleCheck = /* @__PURE__ */ icon(
  ["circle", { cx: 12, cy: 12, r: 10 }],
  "m16 9-5.5 5.5L8 12",
);
/** Try again. */
export const RotateCcw = /* @__PURE__ */ icon(
  "M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8",
  "M3 3v5h5",
);
/** Onward. */
export const ArrowRight = /* @__PURE__ */ icon("M5 12h14", "m12 5 7 7-7 7");
/** Back. */
export const ArrowLeft = /* @__PURE__ */ icon("m12 19-7-7 7-7", "M19 12H5");
/** A card or row that opens. */
export const ChevronRight = /* @__PURE__ */ icon("m9 18 6-6-6-6");
/** A number to call. */
export const Phone = /* @__PURE__ */ icon(
  "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384",
);
/** A lesson. */
export const BookOpen = /* @__PURE__ */ icon(
  "M12 5v16",
  "M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z",
);
/** Progress. */
export const ChartNoAxesColumn = /* @__PURE__ */ icon("M5 21v-6", "M12 21V3", "M19 21V9");
/** The language switch. */
export const Languages = /* @__PURE__ */ icon(
  "m5 8 6 6",
  "m4 14 6-6 2-3",
  "M2 5h12",
  "M7 2h1",
  "m22 22-5-10-5 10",
  "M14 18h6",
);
/** Print. */
export const Printer = /* @__PURE__ */ icon(
  "M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2",
  "M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6",
  ["rect", { x: 6, y: 14, width: 12, height: 8, rx: 1 }],
);
/** Save to a file. */
export const Download = /* @__PURE__ */ icon(
  "M12 15V3",
  "M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4",
  "m7 10 5 5 5-5",
);
/** A note. */
export const Info = /* @__PURE__ */ icon(
  ["circle", { cx: 12, cy: 12, r: 10 }],
  "M12 16v-4",
  "M12 8h.01",
);
/** The light theme. */
export const Sun = /* @__PURE__ */ icon(
  ["circle", { cx: 12, cy: 12, r: 4 }],
  "M12 2v2",
  "M12 20v2",
  "m4.93 4.93 1.41 1.41",
  "m17.66 17.66 1.41 1.41",
  "M2 12h2",
  "M20 12h2",
  "m6.34 17.66-1.41 1.41",
  "m19.07 4.93-1.41 1.41",
);
/** The dark theme. */
export const Moon = /* @__PURE__ */ icon(
  "M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401",
);
/** How the page looks; show. */
export const Eye = /* @__PURE__ */ icon(
  "M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0",
  ["circle", { cx: 12, cy: 12, r: 3 }],
);
/** Listen. */
export const Volume2 = /* @__PURE__ */ icon(
  "M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z",
  "M16 9a5 5 0 0 1 0 6",
  "M19.364 18.364a9 9 0 0 0 0-12.728",
);
/** Help. */
export const LifeBuoy = /* @__PURE__ */ icon(
  ["circle", { cx: 12, cy: 12, r: 10 }],
  "m4.93 4.93 4.24 4.24",
  "m14.83 9.17 4.24-4.24",
  "m14.83 14.83 4.24 4.24",
  "m9.17 14.83-4.24 4.24",
  ["circle", { cx: 12, cy: 12, r: 4 }],
);
/** "Safer:", the feedback to an unsafe choice. */
export const Lightbulb = /* @__PURE__ */ icon(
  "M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5",
  "M9 18h6",
  "M10 22h4",
);
/** A place. */
export const MapPin = /* @__PURE__ */ icon(
  "M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0",
  ["circle", { cx: 12, cy: 10, r: 3 }],
);
/** The family door. */
export const Users = /* @__PURE__ */ icon(
  "M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2",
  "M16 3.128a4 4 0 0 1 0 7.744",
  "M22 21v-2a4 4 0 0 0-3-3.87",
  ["circle", { cx: 9, cy: 7, r: 4 }],
);
/** The teacher door. */
export const GraduationCap = /* @__PURE__ */ icon(
  "M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0z",
  "M22 10v6",
  "M6 12.5V16a6 3 0 0 0 12 0v-3.5",
);
/** The child door. */
export const Smile = /* @__PURE__ */ icon("M15 10V9", "M16.472 15a6 6 0 01-8.943 0", "M9 10V9", [
  "circle",
  { cx: 12, cy: 12, r: 10 },
]);
/** The teen door. */
export const Backpack = /* @__PURE__ */ icon(
  "M4 10a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z",
  "M8 10h8",
  "M8 18h8",
  "M8 22v-6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v6",
  "M9 6V4a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2",
);
