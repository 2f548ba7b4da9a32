/**
 * Cuts Andika down to the characters the three languages use.
 *
 *   node scripts/fonts.mjs          writes public/fonts/ and src/ui/fonts.css
 *   node scripts/fonts.mjs --check  reads what is committed; exits 1 and names what is missing
 *
 * A reader's browser takes a file only when the page shows a character of its range:
 * English takes latin, Azerbaijani latin and latin-ext, Russian latin and cyrillic. Where a
 * letter lives follows the package: ç ö ü ı are in its latin file, ə ğ ş İ in its latin-ext.
 * Hinting is left out (phones ignore it; it would add 70 % of weight), and so are the layout
 * tables: they place combining marks, and no letter here is made of one.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { parseUnicodeRange, readFont, unicodeRange } from "./font-file.mjs";

const root = new URL("../", import.meta.url);
const source = new URL("node_modules/@fontsource/andika/", root);
const fontsFolder = new URL("public/fonts/", root);
const stylesheet = new URL("src/ui/fonts.css", root);

const weights = [400, 700];
const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
const russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/** What each file holds. \u00a0 no-break space, \u00ad soft hyphen, \u2009 thin space. */
const characters = {
  latin: `${ascii}çÇöÖüÜı«»“”‘’„–—…•·×−©°\u00a0\u00ad\u2009`,
  "latin-ext": "əƏğĞşŞİ",
  cyrillic: `${russian}${russian.toUpperCase()}№`,
};

/**
 * What each file is asked for: short ranges that hold its characters and touch no other file's, since
 * they stand in every page. A character of a range that its file lacks comes from the fallback.
 */
const declaredRanges = {
  latin: "U+0-11D, U+131, U+2000-2115, U+2117-22FF",
  "latin-ext": "U+11E-130, U+15E-259",
  cyrillic: "U+400-45F, U+2116",
};

/** The letters of each language, and the files its pages load: the check holds one to the other. */
const languages = {
  az: {
    letters: "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ",
    files: ["latin", "latin-ext"],
  },
  en: { letters: ascii, files: ["latin"] },
  ru: { letters: characters.cyrillic, files: ["latin", "cyrillic"] },
};

/** One passage in the three languages; the fallback is fitted to the width it takes. */
const sample = [
  "Təhlükəsiz addım tanıdığın yolda atılan addımdır. Naməlum əşya görsən, ona toxunma və",
  "yaxınlaşma. Gəldiyin təhlükəsiz yolla geri qayıt, böyüklərə de və kömək çağır.",
  "A safe step is a step on a road you know. If you see something strange, do not touch it and",
  "do not go near. Go back along the same safe way you came, tell an adult and call for help.",
  "Безопасный шаг делают на дороге, которую знают. Если видишь что-то незнакомое, не трогай и",
  "не подходи. Вернись назад той же безопасной дорогой, скажи взрослому и позови на помощь.",
].join(" ");

/**
 * Mean advance of the sample in em, measured from the fonts' own hmtx tables (Liberation Sans
 * for Arial: it is made to the same widths; ə, which it lacks, counted as wide as e, as in
 * Arial). Last in the list is tried first by a browser.
 */
const fallbacks = [
  { locals: ["Roboto"], 400: 0.4648, 700: 0.4707 },
  { locals: ["Arial", "Liberation Sans"], 400: 0.4649, 700: 0.4982 },
];

const fileName = (script, weight) => `andika-${weight}-${script}.woff2`;
const codePoints = (text) => new Set([...text].map((character) => character.codePointAt(0)));

const meanAdvance = (advances) =>
  [...sample].reduce((sum, character) => sum + advances.get(character.codePointAt(0)), 0) /
  sample.length;

const percent = (ratio) => `${Math.round(ratio * 10000) / 100}%`;

function fontFace(rules) {
  const lines = rules.map(([property, value]) => {
    const line = `  ${property}: ${[value].flat().join(", ")};`;
    return line.length <= 100 ? line : `  ${property}:\n    ${value.join(",\n    ")};`;
  });
  return `@font-face {\n${lines.join("\n")}\n}\n`;
}

function andikaFace(script, weight) {
  return fontFace([
    ["font-family", '"Andika"'],
    ["font-style", "normal"],
    ["font-weight", weight],
    ["font-display", "swap"],
    ["src", `url("/fonts/${fileName(script, weight)}") format("woff2")`],
    ["unicode-range", declaredRanges[script]],
  ]);
}

function fallbackFace(fallback, weight, andika) {
  const scale = andika.mean / fallback[weight];
  const names = fallback.locals.map((name) => (weight === 700 ? `${name} Bold` : name));
  return fontFace([
    ["font-family", '"Andika Fallback"'],
    ["font-style", "normal"],
    ["font-weight", weight],
    ["src", names.map((name) => `local("${name}")`).join(", ")],
    ["size-adjust", percent(scale)],
    ["ascent-override", percent(andika.ascent / scale)],
    ["descent-override", percent(andika.descent / scale)],
    ["line-gap-override", percent(andika.lineGap / scale)],
  ]);
}

const header = `/*
 * Written by scripts/fonts.mjs: change it there. The stack to use:
 *   font-family: "Andika", "Andika Fallback", system-ui, sans-serif;
 *
 * Each unicode-range holds one script, so a page loads only its own. One word of another script
 * loads a file for itself. "swap": with "optional" a slow link can leave one word in two fonts, the
 * latin file being there and that of ə ğ ş not; the fitted fallback keeps the lines where they are.
 *
 * "Andika Fallback" is a font of the device, stretched to take the room Andika takes: size-adjust
 * is the mean width of a passage in the three languages in Andika, over its mean width in that
 * font (both from the hmtx tables); the overrides are Andika's own ascent, descent and line gap
 * (hhea) divided by size-adjust. A browser tries the last face first and passes over the ones
 * whose font the device does not have.
 */
`;

/** Writes the cut fonts, their licence and the stylesheet, and prints the sizes. */
async function write() {
  await mkdir(fontsFolder, { recursive: true });
  const faces = [];
  const fallbackFaces = [];
  for (const weight of weights) {
    const advances = new Map();
    let total = 0;
    let andika;
    for (const script of Object.keys(characters)) {
      const original = await readFile(
        new URL(`files/andika-${script}-${weight}-normal.woff2`, source),
      );
      const cut = await subsetFont(original, characters[script], {
        targetFormat: "woff2",
        noHinting: true,
        noLayoutClosure: true,
        dropTables: ["GDEF", "GPOS", "GSUB"],
        preserveNameIds: [0, 14],
      });
      await writeFile(new URL(fileName(script, weight), fontsFolder), cut);
      console.log(`${fileName(script, weight)}  ${cut.length} bytes`);
      total += cut.length;
      andika = await readFont(cut);
      for (const [point, advance] of andika.advances) advances.set(point, advance);
      faces.push(andikaFace(script, weight));
    }
    console.log(`weight ${weight}, all scripts: ${total} bytes`);
    const measured = { ...andika, mean: meanAdvance(advances) };
    for (const fallback of fallbacks) fallbackFaces.push(fallbackFace(fallback, weight, measured));
  }
  await writeFile(new URL("OFL.txt", fontsFolder), await readFile(new URL("LICENSE", source)));
  await writeFile(stylesheet, [header, ...faces, ...fallbackFaces].join("\n"));
}

/** Compares the committed files and stylesheet with what the languages need. */
async function check() {
  const problems = [];
  const show = (points) =>
    [...points]
      .map((point) => `${String.fromCodePoint(point)} (${unicodeRange([point])})`)
      .join(" ");
  const compare = (needed, held, sentence) => {
    const missing = [...needed].filter((point) => !held.has(point));
    if (missing.length > 0) problems.push(`${sentence}: ${show(missing)}`);
  };
  const css = await readFile(stylesheet, "utf8");
  for (const weight of weights) {
    const held = {};
    for (const script of Object.keys(characters)) {
      const name = fileName(script, weight);
      const { advances } = await readFont(await readFile(new URL(name, fontsFolder)));
      held[script] = [...advances.keys()];
      const rule = css.split("@font-face").find((text) => text.includes(`/fonts/${name}"`)) ?? "";
      const declared = parseUnicodeRange(rule.split("unicode-range:")[1] ?? "");
      compare(codePoints(characters[script]), advances, `${name} lacks`);
      compare(advances.keys(), declared, `fonts.css does not declare, of ${name}`);
      for (const [other, text] of Object.entries(declaredRanges)) {
        const both = [...parseUnicodeRange(text)].filter((point) => declared.has(point));
        if (other !== script && both.length > 0) problems.push(`${name} and ${other} share a range`);
      }
    }
    for (const [language, { letters, files }] of Object.entries(languages)) {
      const union = new Set(files.flatMap((script) => held[script]));
      compare(codePoints(letters), union, `A page in "${language}", weight ${weight}, lacks`);
    }
  }
  if (problems.length > 0) {
    console.error(`${problems.join("\n")}\nRun: node scripts/fonts.mjs`);
    process.exit(1);
  }
  console.log("Fonts hold every character the three languages need.");
}

await (process.argv.includes("--check") ? check() : write());
