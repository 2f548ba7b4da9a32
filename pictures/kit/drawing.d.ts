/** A colour as the kit writes it; "none" where nothing is painted. */
export type Colour = `#${string}` | "none";

/** One or more SVG elements as text; "" for nothing. */
export type Svg = string;

/** What stands in the `d` of a path. */
export type PathData = string;

/** A place: px in the scene, or units of a drawing that is scaled later. */
export type Point = readonly [x: number, y: number];

/** One cross-section of a road or a river, px. */
export type Station = readonly [x: number, y: number, halfWidth: number];

/** A road or a river as a band, from far to near. */
export type Way = readonly Station[];

/** A cloud, px. */
export type Cloud = readonly [x: number, y: number, size: number];

/** 1 looks to the right, -1 to the left; for limbs, which way "outward" is. */
export type Facing = 1 | -1;

/** Where a thing stands, px; the function that draws it says which of its corners or middles. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a thing stands and how much room it takes, px. */
export interface Box extends Place {
  readonly w: number;
  readonly h: number;
}

/** Attributes of an element; those whose value is undefined are left out. */
export interface Attributes {
  readonly [name: string]: string | number | undefined;
}

/** How a group is turned and mirrored, and its further attributes. */
export interface Turned extends Attributes {
  readonly facing?: Facing | undefined;
  /** Degrees. */
  readonly turn?: number | undefined;
}

/** How a drawing in units is put into the scene. */
export interface Put extends Partial<Place> {
  readonly scale?: number;
  /** Degrees. */
  readonly turn?: number;
  /** Mirrored. */
  readonly flip?: boolean | undefined;
  /** In whole px. */
  readonly coarse?: boolean;
}

/** A template tag that writes path data with rounded numbers: `d` or `whole` of svg.mjs. */
export type Pen = (strings: TemplateStringsArray, ...values: readonly number[]) => PathData;

/** A module of pictures/scenes. */
export interface Scene {
  readonly default: () => Svg;
  /** Width and height px, where they are not 400 and 300. */
  readonly size?: readonly [width: number, height: number];
}
