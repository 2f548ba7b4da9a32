/**
 * Cuts Andika down to the characters of each language.
 *
 *   node tools/commands/fonts.ts          writes public/fonts/ and src/ui/fonts.css
 *   node tools/commands/fonts.ts --check  reads what is committed; exits 1 and names what is missing
 *
 * One file a language and weight, so that a page asks for two small files and no word is ever shown
 * in two fonts. Hinting is left out (phones ignore it; it would add 70 % of weight), and so are the
 * layout tables: they place combining marks, and no letter here is made of one.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { type FontFacts, readFont } from "../fonts/font-file";

const root = new URL("../../", import.meta.url);
const source = new URL("node_modules/@expo-google-fonts/andika/", root);
const fontsFolder = new URL("public/fonts/", root);
const stylesheet = new URL("src/ui/fonts.css", root);

const weights: Readonly<Record<string, string>> = {
  400: "Andika_400Regular.ttf",
  700: "Andika_700Bold.ttf",
};
const latin = "abcdefghijklmnopqrstuvwxyz";
const russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/**
 * In every file: what prose is written with. Signs of markup and code are left out (with them a font
 * weighs a fifth more; code stands in the device's own font). \u00a0 no-break space, \u00ad soft hyphen.
 */
const common = `${latin}${latin.toUpperCase()}0123456789 !"%&'()+,-./:;=?«»“”‘’„–—…·\u00a0\u00ad`;

/** What Markdown, YAML and the messages are marked up with; no page shows it outside code. */
const markup = "\n\r\t#$*<>@[]\\_`{|}~";

/** Where the words of the pages are written. */
const texts = ["content", "messages"];

/** What the file of each language holds. */
const characters: Readonly<Record<string, string>> = {
  az: `${common}çÇəƏğĞıİöÖşŞüÜ`,
  en: common,
  ru: `${common}${russian}${russian.toUpperCase()}№`,
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

/** Fonts of a device that are as wide as one another, and Andika as it is measured. */
type Fallback = { readonly locals: readonly string[]; readonly mean: number };
type Measured = FontFacts & Pick<Fallback, "mean">;

/**
 * Fonts of a device, with the mean advance of the sample in em, measured from their own hmtx tables
 * (Liberation Sans for Arial: it is made to the same widths; ə, which it lacks, counted as wide as e,
 * as in Arial). In the regular weight Roboto (0.4648) and Arial (0.4649) are as good as one.
 */
const fallbacks: Readonly<Record<string, readonly Fallback[]>> = {
  400: [{ locals: ["Roboto", "Arial", "Liberation Sans"], mean: 0.4649 }],
  700: [
    { locals: ["Roboto Bold"], mean: 0.4707 },
    { locals: ["Arial Bold", "Liberation Sans Bold"], mean: 0.4982 },
  ],
};

const fileName = (language: string, weight: string): string => `andika-${weight}-${language}.woff2`;

const meanAdvance = (advances: FontFacts["advances"]): number =>
  [...sample].reduce(
    (sum, letter) => sum + (advances.get(letter.codePointAt(0) ?? 0) ?? Number.NaN),
    0,
  ) / sample.length;

const percent = (ratio: number): string => `${Math.round(ratio * 10000) / 100}%`;

function fontFace(rules: readonly (readonly [property: string, value: string])[]): string {
  const lines = rules.map(([property, value]) => `  ${property}: ${value};`);
  return `@font-face {\n${lines.join("\n")}\n}\n`;
}

function andikaFace(language: string, weight: string): string {
  return fontFace([
    ["font-family", `"Andika ${language}"`],
    ["font-weight", weight],
    ["font-display", "swap"],
    ["src", `url("/fonts/${fileName(language, weight)}") format("woff2")`],
  ]);
}

function languageStack(language: string): string {
  const stack = `"Andika ${language}", "Andika Fallback", system-ui, sans-serif`;
  return `:root:lang(${language}) {\n  --letters: ${stack};\n}\n`;
}

function fallbackFace({ locals, mean }: Fallback, weight: string, andika: Measured): string {
  const scale = andika.mean / mean;
  return fontFace([
    ["font-family", '"Andika Fallback"'],
    ["font-weight", weight],
    ["src", locals.map((name) => `local("${name}")`).join(", ")],
    ["size-adjust", percent(scale)],
    ["ascent-override", percent(andika.ascent / scale)],
    ["descent-override", percent(andika.descent / scale)],
    ["line-gap-override", percent(andika.lineGap / scale)],
  ]);
}

const header = `/*
 * Written by tools/commands/fonts.ts: change it there.
 *
 * "swap": the words can be read at once. A first page does without all of this, so that no line moves in it;
 * later ones load the fonts before their words are drawn (src/offline/reader-style.ts).
 *
 * "Andika Fallback" is a font of the device, stretched to take the room Andika takes: size-adjust
 * is the mean width of a passage in the three languages in Andika, over its mean width in that
 * font (both from the hmtx tables); the overrides are Andika's own ascent, descent and line gap
 * (hhea) divided by size-adjust. A browser tries the last face first and passes over the ones
 * whose font the device does not have.
 */
`;

/** Writes the cut fonts, their licence and the stylesheet, and prints the sizes. */
async function write(): Promise<void> {
  await mkdir(fontsFolder, { recursive: true });
  const faces: string[] = [];
  const fallbackFaces: string[] = [];
  for (const [weight, file] of Object.entries(weights)) {
    const original = await readFile(new URL(file, source));
    const advances = new Map<number, number>();
    let andika: FontFacts | undefined;
    for (const [language, letters] of Object.entries(characters)) {
      const cut = await subsetFont(original, letters, {
        targetFormat: "woff2",
        noHinting: true,
        noLayoutClosure: true,
        dropTables: ["GDEF", "GPOS", "GSUB"],
        preserveNameIds: [0, 14],
      });
      await writeFile(new URL(fileName(language, weight), fontsFolder), cut);
      console.log(`${fileName(language, weight)}  ${cut.length} bytes`);
      andika = await readFont(cut);
      for (const [point, advance] of andika.advances) advances.set(point, advance);
      faces.push(andikaFace(language, weight));
    }
    if (!andika) throw new Error("There is no language to cut a font for.");
    const measured = { ...andika, mean: meanAdvance(advances) };
    for (const fallback of fallbacks[weight] ?? []) {
      fallbackFaces.push(fallbackFace(fallback, weight, measured));
    }
  }
  const stacks = Object.keys(characters).map(languageStack);
  await writeFile(stylesheet, [header, ...faces, ...fallbackFaces, ...stacks].join("\n"));
}

/** Names every character of the content and the messages that no font file holds. */
async function checkTexts(): Promise<string[]> {
  const known = new Set(Object.values(characters).join("") + markup);
  const problems: string[] = [];
  for (const folder of texts) {
    const names = await readdir(new URL(`${folder}/`, root), { recursive: true });
    for (const name of names.filter((path) => /\.(md|yml|json)$/.test(path))) {
      const text = await readFile(new URL(`${folder}/${name}`, root), "utf8");
      const missing = new Set([...text].filter((character) => !known.has(character)));
      if (missing.size > 0)
        problems.push(`${folder}/${name} needs what no font has: ${[...missing].join(" ")}`);
    }
  }
  return problems;
}

/** Compares the committed files and stylesheet with what the languages need. */
async function check(): Promise<void> {
  const problems = await checkTexts();
  const css = await readFile(stylesheet, "utf8");
  for (const weight of Object.keys(weights)) {
    for (const [language, needed] of Object.entries(characters)) {
      const name = fileName(language, weight);
      if (!css.includes(`/fonts/${name}"`)) problems.push(`fonts.css does not name ${name}`);
      const { advances } = await readFont(await readFile(new URL(name, fontsFolder)));
      const missing = [...needed].filter((letter) => !advances.has(letter.codePointAt(0) ?? 0));
      if (missing.length > 0) problems.push(`${name} lacks: ${missing.join(" ")}`);
    }
  }
  if (problems.length > 0) {
    console.error(`${problems.join("\n")}\nRun: node tools/commands/fonts.ts`);
    process.exit(1);
  }
  console.log("Fonts hold every character the three languages need.");
}

await (process.argv.includes("--check") ? check() : write());
