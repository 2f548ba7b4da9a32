import type { Box, Colour, Facing, Place, Svg } from "./drawing";

export type Age = "child" | "teen" | "adult" | "elder";

/** From where somebody is seen. */
export type View = "front" | "side" | "back";

export type Mood = "calm" | "smile" | "attentive" | "firm" | "talk" | "surprised" | "shout";

export type HairStyle =
  | "short"
  | "tousled"
  | "parted"
  | "curly"
  | "bob"
  | "long"
  | "braids"
  | "ponytail"
  | "bun"
  | "receding";

/** A name of poses.mjs. */
export type PoseName = keyof typeof import("./poses.mjs").poses;

/** A name of `skin` in palette.mjs. */
export type SkinName = keyof typeof import("./palette.mjs").skin;

/** A tone of the palette. */
export interface Skin {
  readonly face: Colour;
  readonly shade: Colour;
  readonly cheek: Colour;
}

export interface Hair {
  readonly style: HairStyle;
  readonly color: Colour;
  /** Colour of bands. */
  readonly tie?: Colour;
}

/** A headscarf; `pattern` is the colour of its dots. */
export interface Scarf {
  readonly color: Colour;
  readonly pattern: Colour;
}

/** What is worn above. */
export interface Top {
  readonly kind: "sweater" | "shirt" | "jacket" | "dress";
  readonly color: Colour;
  /** Colour of the collar, or of what a jacket shows when open. */
  readonly trim?: Colour;
  /** Colour of a stripe across the chest. */
  readonly stripe?: Colour;
  readonly sleeve?: "short";
}

/** What skirts and dresses have besides their colour. */
interface Hem {
  /** Height of the hem as a share of the hip's; a half where nothing is said. */
  readonly hem?: number;
  /** Width of the hem in hips. */
  readonly flare?: number;
  /** Colour of what is worn on the legs. */
  readonly legs?: Colour;
}

/** What is worn below. A dress has the colour of its top and says that of the legs under it. */
export type Bottom =
  | (Hem & { readonly kind: "trousers" | "shorts" | "skirt"; readonly color: Colour })
  | (Hem & { readonly kind: "dress"; readonly legs: Colour; readonly color?: undefined });

/** What makes somebody the same person in every picture. */
export interface Looks {
  readonly age: Age;
  readonly skin: SkinName;
  readonly hair: Hair;
  readonly scarf?: Scarf;
  readonly glasses?: boolean;
  readonly moustache?: boolean;
  readonly top: Top;
  readonly bottom: Bottom;
  readonly shoe?: Colour;
}

/** What somebody does in one picture. */
export interface Doing {
  readonly facing?: Facing | undefined;
  readonly pose?: PoseName;
  /** -1 … 1: the face turned away from or towards the facing side. */
  readonly look?: number;
  readonly mood?: Mood;
  /** Degrees of the head. */
  readonly tilt?: number;
  /** Head radii: the face a little lower, for looking down at a child. */
  readonly lookDown?: number;
  /** Leaves the legs out, for people behind a table. */
  readonly cut?: boolean;
  /** Outline px, thinner for people far away. */
  readonly ink?: number;
  /** Colour of a backpack. */
  readonly bag?: Colour;
  /** What lies in the hand of a pose that holds. */
  readonly held?: Svg;
}

/** Where somebody stands (the ground between the feet) and how high they are, px. */
export type Spot = Place & Pick<Box, "h">;

/** Somebody of the cast in one picture. */
export interface Here extends Doing, Spot {}
