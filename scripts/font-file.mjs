/** What the font script must know of a woff2 file. It writes nothing. */
import subsetFont from "subset-font";

/** Opens a woff2 (subset-font unpacks it) and reads its vertical metrics, cmap and advances. */
export async function readFont(woff2) {
  const font = await subsetFont(woff2, undefined, {
    keepAllGlyphs: true,
    targetFormat: "truetype",
  });
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = {};
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    tables[font.toString("latin1", at, at + 4)] = view.getUint32(at + 8);
  }
  const unitsPerEm = view.getUint16(tables.head + 18);
  const longAdvances = view.getUint16(tables.hhea + 34);
  const advances = new Map();
  for (const [point, glyph] of readCharacterMap(view, tables.cmap)) {
    const at = tables.hmtx + 4 * Math.min(glyph, longAdvances - 1);
    advances.set(point, view.getUint16(at) / unitsPerEm);
  }
  return {
    advances,
    ascent: view.getInt16(tables.hhea + 4) / unitsPerEm,
    descent: -view.getInt16(tables.hhea + 6) / unitsPerEm,
    lineGap: view.getInt16(tables.hhea + 8) / unitsPerEm,
  };
}

/** The cmap subtable of format 4: segments of code points of the basic plane. */
function readCharacterMap(view, cmap) {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
  );
  const table = offsets.find((offset) => view.getUint16(offset) === 4);
  if (table === undefined) throw new Error("The font has no cmap subtable of format 4.");
  const size = view.getUint16(table + 6);
  const glyphs = new Map();
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
