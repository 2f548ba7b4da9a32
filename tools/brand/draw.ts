import { chromium } from "@playwright/test";
import type { BrandPicture } from "./pictures";

/** How far two pictures may be apart, of 255, on average over all their dots: a word moved by a hair is 2. */
const mostApart = 4;

/**
 * Runs in the page, so no function in here may have a name: tsx would write its own helper around it, which a
 * page does not know. The mean distance of two pictures' dots; null where their sizes differ.
 */
async function distance(pictures: readonly [string, string]): Promise<number | null> {
  const [a, b] = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext("2d");
      if (!context) throw new Error("This browser draws nothing on a canvas.");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    }),
  );
  if (!a || !b || a.width !== b.width || a.height !== b.height) return null;
  const sum = a.data.reduce(
    (total, value, at) => total + Math.abs(value - (b.data[at] ?? Number.NaN)),
    0,
  );
  return sum / a.data.length;
}

/** A browser that draws. */
export interface Drawer {
  /** Draws a picture as a PNG. */
  draw(picture: BrandPicture): Promise<Buffer>;
  /** Whether two picture files of a type, such as "image/png", show the same, as far as an eye sees. */
  alike(one: Buffer, other: Buffer, type: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts the browser at a path for drawing. */
export async function openDrawer(executablePath: string): Promise<Drawer> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  const address = (bytes: Buffer, type: string) =>
    `data:${type};base64,${bytes.toString("base64")}`;
  return {
    async draw({ path, html, width, height }) {
      await page.setViewportSize({ width, height });
      await page.setContent(html);
      const missing = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status !== "loaded").length;
      });
      if (missing > 0) throw new Error(`A font of ${path} could not be read.`);
      return page.screenshot({ omitBackground: true });
    },
    async alike(one, other, type) {
      const apart = await page.evaluate(distance, [
        address(one, type),
        address(other, type),
      ] as const);
      return apart !== null && apart <= mostApart;
    },
    close: () => browser.close(),
  };
}
