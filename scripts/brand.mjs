/**
 * Draws every icon and preview picture of the site from assets/brand/mark.svg.
 *
 *   npm run brand               writes them into public/
 *   npm run brand -- --check    draws them and compares with what is committed; writes nothing
 *
 * A browser draws them, with the fonts in public/fonts/. What is written is committed, so a build needs
 * neither. Browsers draw letters a little unlike: a picture is written anew only when what it is drawn
 * from has changed (assets/brand/drawn.json says from what it was), or when it looks quite unlike.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openDrawer } from "./brand/draw.mjs";
import { packIco } from "./brand/pack-ico.mjs";
import { brandPictures, fontsOf, previews } from "./brand/pictures.mjs";
import { ensureBrowser } from "./tasks/ensure-browser.mjs";
import { PlainError, runCommand } from "./tasks/plain-error.mjs";
import { say } from "./tasks/say.mjs";

const root = new URL("../", import.meta.url);
const publicFolder = new URL("public/", root);
const record = new URL("assets/brand/drawn.json", root);

const types = { png: "image/png", ico: "image/x-icon", svg: "image/svg+xml" };

/** The letters of each language, as rules a page can hold. */
async function readFonts() {
  const faces = await Promise.all(
    Object.keys(previews).map(async (locale) => {
      const rules = fontsOf(locale).map(async (name) => {
        const file = new URL(`fonts/${name}`, publicFolder);
        if (!existsSync(file))
          throw new PlainError(`public/fonts/${name} is missing. Run “npm run fonts” first.`);
        const bytes = await readFile(file);
        const source = `url(data:font/woff2;base64,${bytes.toString("base64")})`;
        const [, weight] = name.split("-");
        return `@font-face{font-family:"Andika";font-weight:${weight};src:${source}}`;
      });
      return [locale, (await Promise.all(rules)).join("")];
    }),
  );
  return new Map(faces);
}

/** What a picture is drawn from, as a short text; its letters aside, which are cut anew with every new sign. */
const sourceOf = (pictures) =>
  createHash("sha256")
    .update(pictures.map(({ html }) => html.replace(/@font-face\{[^}]*\}/g, "")).join("\n"))
    .digest("hex")
    .slice(0, 16);

/** Every file as it is drawn now, by its path below public/, with what it is drawn from. */
async function drawAll(drawer) {
  const mark = await readFile(new URL("assets/brand/mark.svg", root), "utf8");
  const fonts = await readFonts();
  const pictures = brandPictures(mark, (locale) => fonts.get(locale) ?? "");
  const files = new Map([
    ["icon.svg", { bytes: Buffer.from(mark), source: sourceOf([{ html: mark }]) }],
  ]);
  for (const path of new Set(pictures.map((picture) => picture.path))) {
    const parts = pictures.filter((picture) => picture.path === path);
    const drawn = [];
    for (const part of parts) drawn.push({ size: part.width, png: await drawer.draw(part) });
    const bytes = path.endsWith(".ico") ? packIco(drawn) : drawn[0].png;
    files.set(path, { bytes, source: sourceOf(parts) });
  }
  return files;
}

const readDrawn = async () =>
  existsSync(record) ? JSON.parse(await readFile(record, "utf8")) : {};

/** Paths of those files that were drawn from something else, look unlike what is committed, or are not there. */
async function changedOf(files, drawer) {
  const drawn = await readDrawn();
  const changed = [];
  for (const [path, { bytes, source }] of files) {
    const file = new URL(path, publicFolder);
    const type = types[path.split(".").pop()];
    const same =
      drawn[path] === source &&
      existsSync(file) &&
      (await drawer.alike(bytes, await readFile(file), type));
    if (!same) changed.push(path);
  }
  return changed;
}

async function save(path, bytes) {
  const file = new URL(path, publicFolder);
  await mkdir(new URL("./", file), { recursive: true });
  await writeFile(file, bytes);
  say(`public/${path}  ${bytes.length} bytes`);
}

await runCommand(async () => {
  // Tests name the browser without windows too, which draws letters less finely.
  const browser = process.env.CHROMIUM_WHOLE_PATH ?? (await ensureBrowser(fileURLToPath(root)));
  if (!browser)
    throw new PlainError(
      "No browser was found to draw with. Install Chromium or Google Chrome, or name an installed one: " +
        "CHROMIUM_PATH=/path/to/chromium npm run brand.",
    );
  const drawer = await openDrawer(browser);
  try {
    const files = await drawAll(drawer);
    const changed = await changedOf(files, drawer);
    if (changed.length === 0) return say(`All ${files.size} icons and preview pictures are drawn.`);
    if (process.argv.includes("--check"))
      throw new PlainError(
        `Not as they would be drawn: ${changed.map((path) => `public/${path}`).join(", ")}.\n` +
          "Run “npm run brand”, look at them, and commit them.",
      );
    for (const path of changed) await save(path, files.get(path).bytes);
    const sources = [...files].map(([path, { source }]) => [path, source]);
    await writeFile(record, `${JSON.stringify(Object.fromEntries(sources), null, 2)}\n`);
  } finally {
    await drawer.close();
  }
});
