import { chromium } from "@playwright/test";

/** How far two pictures may be apart, of 255, on average over all their dots: a word moved by a hair is 2. */
const mostApart = 4;

/** Runs in the page. The mean distance of two pictures' dots; null where their sizes differ. */
async function distance([one, other]) {
  const dots = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const [a, b] = [await dots(one), await dots(other)];
  if (a.width !== b.width || a.height !== b.height) return null;
  const sum = a.data.reduce((total, value, at) => total + Math.abs(value - b.data[at]), 0);
  return sum / a.data.length;
}

/**
 * A browser that draws.
 * @param {string} executablePath
 */
export async function openDrawer(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  const address = (bytes, type) => `data:${type};base64,${bytes.toString("base64")}`;
  return {
    /**
     * Draws a picture.
     * @param {import("./pictures.mjs").BrandPicture} picture
     * @returns {Promise<Buffer>} a PNG
     */
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
    /** Whether two picture files show the same, as far as an eye sees. */
    async alike(one, other, type) {
      const apart = await page.evaluate(distance, [address(one, type), address(other, type)]);
      return apart !== null && apart <= mostApart;
    },
    close: () => browser.close(),
  };
}
