/**
 * The one table of headers: the server follows it, and tools/commands/hosting.ts writes the ready files for
 * other hosts from it.
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

/** Values by the names of headers. */
export type HeaderValues = Readonly<Record<string, string>>;

const permissions = (denied: readonly string[]) =>
  denied.map((feature) => `${feature}=()`).join(", ");

/** The only pages that may ask for the camera: there a teacher reads pupils' picture codes. */
export const CAMERA_PAGES = /^\/[a-z]+\/classroom\/checks\//;

/** What the camera's pages say. Where a host sends both lines joined, the later "camera" holds (RFC 8941, 3.2). */
export const CAMERA_PERMISSIONS = [
  permissions(DENIED_FEATURES.filter((feature) => feature !== "camera")),
  "camera=(self)",
].join(", ");

/**
 * The part of the policy that is the same on all pages. Each page carries its own beside it, with the
 * hashes of its style and early script, and a browser obeys both: what one of them refuses is refused.
 * So there is no `default-src`, `script-src` or `style-src` here: they would need those hashes. The
 * files a language comes in (files/) hold their pictures and fonts in `data:` addresses.
 */
const POLICY = [
  // What cannot be said inside a page.
  "frame-ancestors 'self'",
  // What a page says as well; here it also holds for answers that are no page of ours.
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
].join("; ");

/** On every answer, errors and redirects included. */
export const SECURITY_HEADERS: HeaderValues = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": permissions(DENIED_FEATURES),
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "SAMEORIGIN",
  "Content-Security-Policy": POLICY,
};

/**
 * Only for hosts that have https: a browser ignores it on plain http, where the site is served inside
 * a school's network. Without includeSubDomains and preload, which speak for more than this site.
 */
export const HTTPS_ONLY_HEADERS: HeaderValues = { "Strict-Transport-Security": "max-age=31536000" };

export const FOR_EVER = "public, max-age=31536000, immutable";
export const ASK_FIRST = "no-cache";

/** Names the export ends in a hash (src/export/addresses.ts), and the folders that hold only such. */
export const HASHED_NAME = /\.[0-9a-f]{8}\.[a-z0-9]+$/;
export const HASHED_FOLDERS = ["scripts", "fonts", "pictures", "packs"];

/**
 * What a page shows. A page in a sandboxed frame has no origin, so for it all of this comes from another
 * site; it is public, the same for everybody, and asked for without cookies.
 */
export const SHOWN_FOLDERS = ["scripts", "fonts", "pictures", "icons", "og"];
export const SHOWN_FILES = [
  "icon.svg",
  "favicon.ico",
  "apple-touch-icon.png",
  "manifest.webmanifest",
];

/** The first row that fits decides. */
const CACHE_RULES: readonly {
  readonly fits: (path: string) => boolean;
  readonly value: string;
}[] = [
  // Next's plain export, which is served only for comparison.
  { fits: (path) => path.startsWith("/_next/static/"), value: FOR_EVER },
  { fits: (path) => HASHED_NAME.test(path), value: FOR_EVER },
  { fits: () => true, value: ASK_FIRST },
];

/** Text says its encoding: without it ə, ğ and Cyrillic letters may come out wrong. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
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

/** What else the site has: other servers know it by themselves. */
const BINARY_TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  png: "image/png",
  webp: "image/webp",
  woff2: "font/woff2",
  zip: "application/zip",
};

function typeIn(types: Readonly<Record<string, string>>, path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  // Not types[ending] alone: every table has a "constructor".
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

/**
 * How long a browser may keep an answer without asking again.
 * @param path the address's path, such as "/fonts/andika-400-az.3fa9c1d2.woff2"
 */
export function cacheControl(path: string): string {
  return CACHE_RULES.find((rule) => rule.fits(path))?.value ?? ASK_FIRST;
}

/** Who may put the file at a path into a page of theirs. */
export function resourcePolicy(path: string): "cross-origin" | "same-origin" {
  const [, folder = ""] = path.split("/", 2);
  const shown = path.lastIndexOf("/") === 0 ? SHOWN_FILES : SHOWN_FOLDERS;
  return shown.includes(folder) ? "cross-origin" : "same-origin";
}

/** The type of a text file with its encoding; undefined for everything else. */
export function textType(path: string): string | undefined {
  const type = typeIn(TEXT_TYPES, path);
  return type && `${type}; charset=utf-8`;
}

/** The type of any file, for a server that has no table of its own. */
export const contentType = (path: string): string =>
  textType(path) ?? typeIn(BINARY_TYPES, path) ?? "application/octet-stream";

/** All headers of the file at a path, apart from its length, encoding and ETag. */
export function headersFor(path: string): HeaderValues {
  const type = textType(path);
  return {
    ...SECURITY_HEADERS,
    ...(CAMERA_PAGES.test(path) && { "Permissions-Policy": CAMERA_PERMISSIONS }),
    "Cross-Origin-Resource-Policy": resourcePolicy(path),
    "Cache-Control": cacheControl(path),
    Vary: "Accept-Encoding",
    ...(type && { "Content-Type": type }),
  };
}
