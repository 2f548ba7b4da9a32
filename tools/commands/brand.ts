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
import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { say } from "../bootstrap/say.mjs";
import { type Drawer, openDrawer } from "../brand/draw";
import { type IconPicture, packIco } from "../brand/pack-ico";
import { type BrandPicture, brandPictures, fontsOf, previews } from "../brand/pictures";
import { ensureBrowser } from "../browsers/ensure-browser";

const root = new URL("../../", import.meta.url);
const publicFolder = new URL("public/", root);
const record = new URL("assets/brand/drawn.json", root);

const types: Readonly<Record<string, string>> = {
  png: "image/png",
  ico: "image/x-icon",
  svg: "image/svg+xml",
};

/** The letters of each language, as rules a page can hold. */
async function readFonts(): Promise<Map<string, string>> {
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
      return [locale, (await Promise.all(rules)).join("")] as const;
    }),
  );
  return new Map(faces);
}

/** What a picture is drawn from, as a short text; its letters aside, which are cut anew with every new sign. */
const sourceOf = (pictures: readonly Pick<BrandPicture, "html">[]): string =>
  createHash("sha256")
    .update(pictures.map(({ html }) => html.replace(/@font-face\{[^}]*\}/g, "")).join("\n"))
    .digest("hex")
    .slice(0, 16);

/** A file as it is drawn now, and what it is drawn from. */
interface Drawn {
  readonly bytes: Buffer;
  readonly source: string;
}

/** Every file by its path below public/. */
type DrawnFiles = ReadonlyMap<string, Drawn>;

async function drawAll(drawer: Drawer): Promise<DrawnFiles> {
  const mark = await readFile(new URL("assets/brand/mark.svg", root), "utf8");
  const fonts = await readFonts();
  const pictures = brandPictures(mark, (locale) => fonts.get(locale) ?? "");
  const files = new Map<string, Drawn>([
    ["icon.svg", { bytes: Buffer.from(mark), source: sourceOf([{ html: mark }]) }],
  ]);
  for (const path of new Set(pictures.map((picture) => picture.path))) {
    const parts = pictures.filter((picture) => picture.path === path);
    const drawn: IconPicture[] = [];
    for (const part of parts) drawn.push({ size: part.width, png: await drawer.draw(part) });
    const [first] = drawn;
    if (!first) continue;
    const bytes = path.endsWith(".ico") ? packIco(drawn) : first.png;
    files.set(path, { bytes, source: sourceOf(parts) });
  }
  return files;
}

const readDrawn = async (): Promise<Record<string, string>> =>
  existsSync(record) ? JSON.parse(await readFile(record, "utf8")) : {};

/** Paths of those files that were drawn from something else, look unlike what is committed, or are not there. */
async function changedOf(files: DrawnFiles, drawer: Drawer): Promise<string[]> {
  const drawn = await readDrawn();
  const changed: string[] = [];
  for (const [path, { bytes, source }] of files) {
    const file = new URL(path, publicFolder);
    const type = types[path.split(".").pop() ?? ""] ?? "";
    const same =
      drawn[path] === source &&
      existsSync(file) &&
      (await drawer.alike(bytes, await readFile(file), type));
    if (!same) changed.push(path);
  }
  return changed;
}

async function save(path: string, bytes: Buffer): Promise<void> {
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
    for (const [path, { bytes }] of files) if (changed.includes(path)) await save(path, bytes);
    const sources = [...files].map(([path, { source }]) => [path, source]);
    await writeFile(record, `${JSON.stringify(Object.fromEntries(sources), null, 2)}\n`);
  } finally {
    await drawer.close();
  }
});
