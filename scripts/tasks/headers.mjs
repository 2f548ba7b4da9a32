/**
 * The one table of headers: the server, its tests and the hosting examples follow it.
 * No Strict-Transport-Security: the site is also served over plain http inside a school network.
 */

/** What the pages never use. Wake lock and full screen stay allowed: the projector needs them. */
const DENIED_FEATURES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** On every answer, errors and redirects included. */
export const SECURITY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": DENIED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "SAMEORIGIN",
  // The rest of the policy stands in each page, with the hashes of its styles.
  "Content-Security-Policy": "frame-ancestors 'self'",
};

const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_FIRST = "no-cache";

/**
 * Whether a file's name ends in a hash: "-" or ".", then eight or more hexadecimal digits or
 * esbuild's eight of A–Z and 2–7. Letters and digits must be mixed, so that a date or a word is
 * never taken for one; the rare hash without either is only asked for again.
 */
function hasHash(path) {
  const [, hash] = /[.-]([0-9a-f]{8,}|[A-Z2-7]{8})\.[a-z0-9]+$/.exec(path) ?? [];
  return hash !== undefined && /\d/.test(hash) && /[a-z]/i.test(hash);
}

/** The first row that fits decides. */
const CACHE_RULES = [
  { fits: (path) => path.startsWith("/_next/static/"), value: FOR_EVER },
  { fits: (path) => path.startsWith("/fonts/") && hasHash(path), value: FOR_EVER },
  { fits: (path) => path.startsWith("/pictures/") && hasHash(path), value: FOR_EVER },
  { fits: () => true, value: ASK_FIRST },
];

/** Text says its encoding: without it ə, ğ and Cyrillic letters may come out wrong. */
const TEXT_TYPES = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  mjs: "text/javascript",
  svg: "image/svg+xml",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
};

/**
 * How long a browser may keep an answer without asking again.
 * @param {string} path the address's path, such as "/fonts/andika-3fa9c1d2.woff2"
 */
export function cacheControl(path) {
  return CACHE_RULES.find((rule) => rule.fits(path)).value;
}

/**
 * The type of a text file with its encoding; undefined for everything else.
 * @param {string} path
 */
export function textType(path) {
  const type = TEXT_TYPES[path.slice(path.lastIndexOf(".") + 1)];
  return type && `${type}; charset=utf-8`;
}

/**
 * All headers of the file at a path, apart from its length, encoding and ETag.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const type = textType(path);
  return {
    ...SECURITY_HEADERS,
    "Cache-Control": cacheControl(path),
    Vary: "Accept-Encoding",
    ...(type && { "Content-Type": type }),
  };
}
