import { publishedLocales } from "../../src/export/published-locales.mjs";

/** The languages with a folder and a 404 page of their own. */
export const LOCALES = publishedLocales;

/**
 * @typedef {{ kind: "file", path: string }   path: decoded, from the site's folder on
 *   | { kind: "redirect", to: string }
 *   | { kind: "missing", page: string | undefined }
 *   | { kind: "bad" }} Answer
 */

/**
 * The path of a request as a name of a file, or undefined when it is none: broken
 * percent-encoding, a step upwards, a backslash, something else than a path. Signs like %2F and %3F
 * stay encoded: no name of the site has them, and they never part folders.
 * @param {string} path
 */
function decodePath(path) {
  if (!path.startsWith("/")) return undefined;
  let decoded;
  try {
    decoded = decodeURI(path);
  } catch {
    return undefined;
  }
  const bad = /[\\\0]/.test(decoded) || decoded.split("/").includes("..");
  return bad ? undefined : decoded;
}

/** Compressed copies are sent in place of their file, never by their own name; dot files never. */
function isHidden(path, lookUp) {
  if (/\/\.(?!well-known\/)/.test(path)) return true;
  return /\.(br|gz)$/.test(path) && lookUp(path.slice(0, -3)) === "file";
}

function missing(path, lookUp) {
  const locale = LOCALES.find((name) => path.startsWith(`/${name}/`));
  const pages = [...(locale ? [`/${locale}/404/index.html`] : []), "/404.html"];
  return { kind: "missing", page: pages.find((page) => lookUp(page) === "file") };
}

/** "http://host/az/?x", as programs write it that speak through a proxy (RFC 9112, 3.2.2), as "/az/?x". */
function ofWholeAddress(url) {
  const [, rest] = /^https?:\/\/[^/?#\\]+(.*)$/is.exec(url) ?? [];
  if (rest === undefined) return url;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/**
 * What to answer to an address: a file, a redirect to the folder's address with its slash, the
 * 404 page of the right language, or a refusal.
 * @param {string} url the request's address, such as "/az/?from=poster", or with its host in front
 * @param {(path: string) => "file" | "folder" | undefined} lookUp what the site has at a path
 * @returns {Answer}
 */
export function findAnswer(url, lookUp) {
  const [, rawPath, query] = /^([^?#]*)(\?[^#]*)?/.exec(ofWholeAddress(url));
  const path = decodePath(rawPath);
  if (path === undefined) return { kind: "bad" };
  // "//az" as a redirect would lead to another site named "az".
  if (path.includes("//") || isHidden(path, lookUp)) return missing(path, lookUp);
  const asFolder = path.endsWith("/");
  const found = lookUp(asFolder ? `${path}index.html` : path);
  if (found === "file") return { kind: "file", path: asFolder ? `${path}index.html` : path };
  if (found === "folder" && !asFolder && lookUp(`${path}/index.html`) === "file") {
    return { kind: "redirect", to: `${rawPath}/${query ?? ""}` };
  }
  return missing(path, lookUp);
}
