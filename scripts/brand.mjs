/**
 * Draws every icon and preview picture of the site from assets/brand/mark.svg.
 *
 *   node scripts/brand.mjs
 *
 * It needs a Chromium (CHROMIUM_PATH, or one of the usual places) and the fonts in public/fonts/.
 * What it writes is committed, so a build needs neither.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const root = new URL("../", import.meta.url);
const publicFolder = new URL("public/", root);

const road = "#0A5560";
const hill = "#0F6370";
const paper = "#FFFBF2";

/** What a link to the site shows in a message. The name breaks where the spaces are. */
const previews = {
  az: {
    name: "Təhlükəsiz Addım",
    line: "Mina təhlükəsizliyi: uşaqlar, müəllimlər və ailələr üçün dərslər",
  },
  en: { name: "Safe Step", line: "Mine safety lessons for children, teachers and families" },
  ru: { name: "Безопасный шаг", line: "Минная безопасность: уроки для детей, учителей и семей" },
};

function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error("No Chromium found. Put its path into CHROMIUM_PATH.");
  return found;
}

async function fontFaces() {
  const faces = [];
  for (const weight of [400, 700]) {
    for (const script of ["latin", "latin-ext", "cyrillic"]) {
      const file = await readFile(new URL(`fonts/andika-${weight}-${script}.woff2`, publicFolder));
      const source = `url(data:font/woff2;base64,${file.toString("base64")})`;
      faces.push(`@font-face{font-family:"Andika ${script}";font-weight:${weight};src:${source}}`);
    }
  }
  return faces.join("");
}

/** The mark on a full square, for systems that cut their own corners. */
function squareIcon(shapes, transform) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    <rect width="64" height="64" fill="${road}" />
    <g transform="${transform}">${shapes}</g>
  </svg>`;
}

function iconPage(svg) {
  return `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`;
}

/** 1200 × 630: the name on the left, the mark as tall as the picture on the right. */
function previewPage(locale, shapes, fonts) {
  const { name, line } = previews[locale];
  return `<html lang="${locale}"><meta charset="utf-8"><style>${fonts}
    * { margin: 0; box-sizing: border-box; }
    body { width: 1200px; height: 630px; overflow: hidden; background: ${road}; color: ${paper};
      font-family: "Andika latin", "Andika latin-ext", "Andika cyrillic"; }
    svg { position: absolute; inset: 0; }
    main { position: absolute; inset: 0 auto 0 80px; width: 600px; display: flex;
      flex-direction: column; justify-content: center; gap: 26px; padding-bottom: 64px; }
    h1 { font-size: 88px; line-height: 1.12; }
    p { font-size: 36px; line-height: 1.4; text-wrap: balance; }
  </style><body>
    <svg viewBox="0 0 1200 630" width="1200" height="630">
      <path fill="${hill}" d="M0 630V602C260 598 430 556 560 492S720 398 880 390S1120 384 1200 402V630Z" />
      <g transform="translate(612 28.4) scale(9.4)">${shapes}</g>
    </svg>
    <main><h1>${name}</h1><p>${line}</p></main>`;
}

/** An icon file: a 6-byte header, 16 bytes on each picture, then the PNGs as they are. */
function packIco(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size, at);
    header.writeUInt8(size, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

async function save(path, bytes) {
  const file = new URL(path, publicFolder);
  await mkdir(new URL("./", file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`public/${path}  ${bytes.length} bytes`);
}

const mark = await readFile(new URL("assets/brand/mark.svg", root), "utf8");
const shapes = mark.match(/<path[^>]*\/>/g).join("");
const fonts = await fontFaces();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

try {
  const page = await browser.newPage();
  const draw = async (html, width, height = width) => {
    await page.setViewportSize({ width, height });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    return page.screenshot({ omitBackground: true });
  };

  await save("icon.svg", Buffer.from(mark));
  const pictures = [];
  for (const size of [16, 32, 48]) pictures.push({ size, png: await draw(iconPage(mark), size) });
  await save("favicon.ico", packIco(pictures));
  await save("icons/icon-192.png", await draw(iconPage(mark), 192));
  await save("icons/icon-512.png", await draw(iconPage(mark), 512));
  // Nine tenths, standing on the lower edge: the house stays inside the circle of 80 % that
  // every mask keeps, and the road still runs out of the picture.
  const maskable = squareIcon(shapes, "translate(3.2 6.4) scale(0.9)");
  await save("icons/icon-maskable-512.png", await draw(iconPage(maskable), 512));
  await save("apple-touch-icon.png", await draw(iconPage(squareIcon(shapes, "")), 180));
  for (const locale of Object.keys(previews)) {
    await save(`og/${locale}.png`, await draw(previewPage(locale, shapes, fonts), 1200, 630));
  }
} finally {
  await browser.close();
}
