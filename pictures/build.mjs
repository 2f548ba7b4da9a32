/**
 * Writes every picture of the site: scenes/<lesson>/<name>.mjs becomes content/lessons/<lesson>/<name>.svg,
 * scenes/signs goes to content/signs; scenes/doors, scenes/print and scenes/home go to public/pictures. `--check` writes nothing and names each file that differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { optimize } from "svgo";
import { ink } from "./kit/palette.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const scenes = join(here, "scenes");
const check = process.argv.includes("--check");

/** Where the picture of a scene belongs. @param {string} group  @param {string} name */
const target = (group, name) => {
  if (["doors", "print"].includes(group))
    return join(root, "public/pictures", group, `${name}.svg`);
  if (group === "signs") return join(root, "content/signs", `${name}.svg`);
  if (group === "home") return join(root, "public/pictures/home.svg");
  return join(root, "content/lessons", group, `${name}.svg`);
};

const sources = readdirSync(scenes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) =>
    readdirSync(join(scenes, group))
      .filter((file) => file.endsWith(".mjs"))
      .map((file) => ({ group, name: file.slice(0, -4), file: join(scenes, group, file) })),
  )
  .sort((a, b) => (a.file < b.file ? -1 : 1));

/** @param {string} file */
const draw = async (file) => {
  /** @type {import("./kit/drawing").Scene} */
  const scene = await import(pathToFileURL(file).href);
  const [width, height] = scene.size ?? [400, 300];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${scene.default()}</g></svg>`;
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 1,
    js2svg: { eol: "lf", finalNewline: true },
  });
  return data.endsWith("\n") ? data : `${data}\n`;
};

/** Pictures of the content that no scene draws. @param {ReadonlySet<string>} made */
const strays = (made) => {
  const content = join(root, "content");
  if (!existsSync(content)) return [];
  return readdirSync(content, { encoding: "utf8", recursive: true })
    .map((file) => join(content, file))
    .filter((file) => file.endsWith(".svg") && !made.has(file));
};

/** @type {Set<string>} */
const made = new Set();
/** @type {string[]} */
const wrong = [];
for (const { group, name, file } of sources) {
  const path = target(group, name);
  const svg = await draw(file);
  made.add(path);
  const label = relative(root, path);
  if (check) {
    const now = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    if (now !== svg)
      wrong.push(`${label} ${now === undefined ? "is missing" : "differs from its scene"}`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, svg);
  console.log(`${label} ${(Buffer.byteLength(svg) / 1024).toFixed(1)} KB`);
}

if (check) {
  for (const file of strays(made)) wrong.push(`${relative(root, file)} has no scene`);
  for (const sentence of wrong) console.error(`${sentence}. Run: node pictures/build.mjs`);
  if (wrong.length > 0) process.exitCode = 1;
}
