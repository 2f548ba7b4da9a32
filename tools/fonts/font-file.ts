/** What the font script must know of a woff2 file. It writes nothing. */
import subsetFont from "subset-font";

/** What is measured in a font; lengths in em. */
export interface FontFacts {
  /** By code point. */
  readonly advances: ReadonlyMap<number, number>;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/** Gives where a table begins, by its name of four letters. */
function tablesOf(font: Buffer, view: DataView): (name: string) => number {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    tables.set(font.toString("latin1", at, at + 4), view.getUint32(at + 8));
  }
  return (name) => {
    const begins = tables.get(name);
    if (begins === undefined) throw new Error(`The font has no table ${name}.`);
    return begins;
  };
}

/** Opens a woff2 (subset-font unpacks it) and reads its vertical metrics, cmap and advances. */
export async function readFont(woff2: Buffer): Promise<FontFacts> {
  const font = await subsetFont(woff2, undefined, {
    keepAllGlyphs: true,
    targetFormat: "truetype",
  });
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(font, view);
  const hhea = table("hhea");
  const unitsPerEm = view.getUint16(table("head") + 18);
  const longAdvances = view.getUint16(hhea + 34);
  const advances = new Map<number, number>();
  for (const [point, glyph] of readCharacterMap(view, table("cmap"))) {
    const at = table("hmtx") + 4 * Math.min(glyph, longAdvances - 1);
    advances.set(point, view.getUint16(at) / unitsPerEm);
  }
  return {
    advances,
    ascent: view.getInt16(hhea + 4) / unitsPerEm,
    descent: -view.getInt16(hhea + 6) / unitsPerEm,
    lineGap: view.getInt16(hhea + 8) / unitsPerEm,
  };
}

/** The cmap subtable of format 4: segments of code points of the basic plane. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
  );
  const table = offsets.find((offset) => view.getUint16(offset) === 4);
  if (table === undefined) throw new Error("The font has no cmap subtable of format 4.");
  const size = view.getUint16(table + 6);
  const glyphs = new Map<number, number>();
  for (let at = table + 14; at < table + 14 + size; at += 2) {
    const last = view.getUint16(at);
    const delta = view.getUint16(at + size * 2 + 2);
    const rangeAt = at + size * 3 + 2;
    const range = view.getUint16(rangeAt);
    for (let point = view.getUint16(at + size + 2); point <= last && point < 0xffff; point += 1) {
      const start = view.getUint16(at + size + 2);
      const raw = range ? view.getUint16(rangeAt + range + 2 * (point - start)) : point;
      const glyph = range && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}
