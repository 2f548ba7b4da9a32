import type { Colour, PathData, Pen, Point, Svg } from "./drawing";
import type { Bottom, Skin, Top, View } from "./people";

/** Behind the body, before it, or before the face too. */
export type Layer = "back" | "front" | "over";

export type HandForm = "relaxed" | "fist" | "flat" | "open" | "point";

/** What every arm of a pose may say. */
interface ArmManner {
  readonly layer?: Layer;
  readonly hand?: HandForm;
  /** Degrees the hand is bent. */
  readonly flex?: number;
  /** Puts the held thing there. */
  readonly holds?: boolean;
}

/** An arm of a pose: its two angles in degrees, or where its wrist goes; see poses.mjs. */
export type Arm =
  | (ArmManner & { readonly upper: number; readonly lower: number; readonly to?: undefined })
  | (ArmManner & { readonly to: Point; readonly bend?: 1 | -1 });

/** Degrees of one leg. */
export type LegAngles = readonly [thigh: number, shin: number];

export type Arms = readonly [Arm, Arm];

export type Legs = readonly [LegAngles, LegAngles];

export interface Pose {
  readonly view?: View;
  readonly arms: Arms;
  readonly legs: Legs;
  /** Height of the seat as a share of standing. */
  readonly hip?: number;
  /** Degrees the upper body is bent. */
  readonly lean?: number;
  /** One foot lifted. */
  readonly step?: boolean;
}

/** The measures of a body in px; y grows downwards, 0 0 is the ground between the feet. */
export interface Measures {
  readonly head: number;
  readonly headY: number;
  readonly shoulder: number;
  readonly shoulderY: number;
  readonly hip: number;
  readonly hipY: number;
  readonly neck: number;
  readonly arm: number;
  readonly wrist: number;
  readonly arms: readonly [upper: number, fore: number];
  readonly leg: number;
  readonly legs: readonly [thigh: number, shin: number];
  readonly hand: number;
  readonly foot: number;
  readonly spread: number;
}

/** A body about to be drawn: its measures, its height px, and how finely its numbers are written. */
export interface Frame extends Measures {
  readonly unit: number;
  readonly pen: Pen;
}

/** What the limbs of somebody need to know. */
export interface Wear {
  readonly view: View;
  readonly top: Top;
  readonly bottom: Bottom;
  readonly skin: Skin;
  readonly shoe: Colour;
  readonly held: Svg | undefined;
  readonly step: boolean | undefined;
}

/** A head in parts: behind the body, over the head, over the clothes. */
export interface HeadParts {
  readonly back: Svg;
  readonly front: Svg;
  readonly drape: Svg;
}

/** Half widths of a limb, px. */
export type LimbWidths = readonly [root: number, joint: number, end: number];

/** A limb drawn: its outline and where its joint and its end came to lie, px. */
export interface Limb {
  readonly path: PathData;
  readonly joint: Point;
  readonly end: Point;
}
