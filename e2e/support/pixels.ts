import type { Locator } from "@playwright/test";
import { readPng } from "./png";

/** What stands on the screen, pixel by pixel: for what a computed style does not tell. */

export type Colour = readonly [red: number, green: number, blue: number];

/** A part of a screenshot. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The colour at a share of the width and height: (0, 0) is the first pixel, (1, 1) the last. */
  at(x: number, y: number): Colour;
  /** Every colour with the share of the part it covers, the most frequent first. */
  readonly colours: readonly { readonly colour: Colour; readonly share: number }[];
}

function brightness(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const light = part / 255;
    return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well two colours stand out from each other, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [brightness(one), brightness(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The pixels of an element with some of what is around it.
 *
 * @param margin CSS pixels around the element
 */
export async function pixelsOf(element: Locator, margin = 0): Promise<Pixels> {
  // Into the middle: at the foot of the screen the emergency bar would cover it.
  await element.evaluate((drawn) => drawn.scrollIntoView({ block: "center" }));
  const page = element.page();
  const box = await element.boundingBox();
  if (!box) throw new Error("The element is not drawn at all.");
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  const { width, height, colours } = readPng(await page.screenshot({ clip }));
  const colourAt = (place: number): Colour => [
    colours[3 * place] ?? 0,
    colours[3 * place + 1] ?? 0,
    colours[3 * place + 2] ?? 0,
  ];
  const counted = new Map<string, number>();
  for (let place = 0; place < width * height; place += 1) {
    const name = colourAt(place).join();
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return {
    width,
    height,
    at: (x, y) => colourAt(Math.round(y * (height - 1)) * width + Math.round(x * (width - 1))),
    colours: [...counted]
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => ({
        colour: name.split(",").map(Number) as unknown as Colour,
        share: count / (width * height),
      })),
  };
}

/** Which share of a part stands out from a ground at least as strongly as a sign must (3:1). */
export const shareSeen = ({ colours }: Pixels, ground: Colour): number =>
  colours
    .filter(({ colour }) => contrast(colour, ground) >= 3)
    .reduce((sum, { share }) => sum + share, 0);
