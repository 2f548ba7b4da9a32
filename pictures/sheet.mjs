/**
 * Writes .cache/pictures.html: every picture as it stands on a phone (light, dark, without colour) and on a large
 * screen, above its words in the three languages. Whoever changes the kit opens it and looks at all of them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { wordsOfPicture } from "./words.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const locales = ["az", "en", "ru"];

/** All pictures of the content, the pages and the examples for authors, by name. */
const pictures = ["content", "public/pictures", "src/question-types"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { encoding: "utf8", recursive: true }).map((file) =>
      join(root, folder, file),
    ),
  )
  .filter((file) => file.endsWith(".svg"))
  .sort();

/**
 * The text of one language beside the picture; pictures of pages and signs have none there.
 * @param {string} file  @param {string} locale
 */
const textBeside = (file, locale) => {
  try {
    return readFileSync(join(dirname(file), `${locale}.md`), "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return "";
  }
};

/** @param {string} file */
const shown = (file) => {
  /** @param {number} width px  @param {string} className */
  const img = (width, className) =>
    `<img src="${pathToFileURL(file)}" width="${width}" class="${className}" alt="">`;
  const words = locales
    .flatMap((locale) => wordsOfPicture(textBeside(file, locale), file.split("/").at(-1) ?? ""))
    .map((text) => `<li>${text}</li>`)
    .join("");
  const phone = img(288, "light") + img(288, "dark") + img(288, "grey");
  return `<figure>${phone}${img(640, "light")}<figcaption><b>${relative(root, file)}</b><ul>${words}</ul></figcaption></figure>`;
};

const look = `body{margin:16px;background:#fffbf2;color:#14222b;font:16px/1.5 sans-serif}
figure{margin:0 0 32px;display:flex;flex-wrap:wrap;align-items:start;gap:8px}
figcaption{width:100%}img{border:16px solid #fffbf2}.dark{border-color:#0f1b22}.grey{filter:grayscale(1)}`;

const page = join(root, ".cache/pictures.html");
mkdirSync(dirname(page), { recursive: true });
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${look}</style>${pictures.map(shown).join("\n")}\n`,
);
console.log(`${pictures.length} pictures to look at: ${pathToFileURL(page)}`);
