/** Files as addresses that hold them, for pages that must come as one file. */

const types: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  woff2: "font/woff2",
  mp3: "audio/mpeg",
};

/** Signs that mean something in an address, or would end its attribute. */
const signs: Readonly<Record<string, string>> = { "%": "%25", "#": "%23", '"': "%22" };

/**
 * A drawing stays text: base64 would make it a third longer. On one line, as browsers refuse an
 * address with both "<" and a line break.
 */
function svgAddress(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  const quoted = line.includes("'") ? line : line.replaceAll('"', "'");
  return `data:image/svg+xml,${quoted.replace(/[%#"]/g, (sign) => signs[sign] ?? sign)}`;
}

/**
 * The address that holds a file.
 * @param path its name, whose ending says what it is
 */
export function dataAddress(path: string, content: Buffer): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  if (ending === "svg") return svgAddress(content.toString());
  const type = types[ending];
  if (!type) throw new Error(`${path}: a page that is one file cannot hold this kind of file.`);
  return `data:${type};base64,${content.toString("base64")}`;
}
