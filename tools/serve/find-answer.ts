import { locales } from "../../src/i18n/locales";

/** The languages with a folder and a 404 page of their own. */
export const LOCALES: readonly string[] = locales;

/** What to answer to an address. */
export type Answer =
  /** `path` is decoded, from the site's folder on. */
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "redirect"; readonly to: string }
  | Missing
  | { readonly kind: "bad" };

interface Missing {
  readonly kind: "missing";
  readonly page: string | undefined;
}

/** What the site has at a path. */
export type LookUp = (path: string) => "file" | "folder" | undefined;

/**
 * The path of a request as a name of a file, or undefined when it is none: broken
 * percent-encoding, a step upwards, a backslash, something else than a path. Signs like %2F and %3F
 * stay encoded: no name of the site has them, and they never part folders.
 */
function decodePath(path: string): string | undefined {
  if (!path.startsWith("/")) return undefined;
  let decoded: string;
  try {
    decoded = decodeURI(path);
  } catch {
    return undefined;
  }
  const bad = /[\\\0]/.test(decoded) || decoded.split("/").includes("..");
  return bad ? undefined : decoded;
}

/** Compressed copies are sent in place of their file, never by their own name; dot files never. */
function isHidden(path: string, lookUp: LookUp): boolean {
  if (/\/\.(?!well-known\/)/.test(path)) return true;
  return /\.(br|gz)$/.test(path) && lookUp(path.slice(0, -3)) === "file";
}

function missing(path: string, lookUp: LookUp): Missing {
  const locale = LOCALES.find((name) => path.startsWith(`/${name}/`));
  const pages = [...(locale ? [`/${locale}/404/index.html`] : []), "/404.html"];
  return { kind: "missing", page: pages.find((page) => lookUp(page) === "file") };
}

/** "http://host/az/?x", as programs write it that speak through a proxy (RFC 9112, 3.2.2), as "/az/?x". */
function ofWholeAddress(url: string): string {
  const [, rest] = /^https?:\/\/[^/?#\\]+(.*)$/is.exec(url) ?? [];
  if (rest === undefined) return url;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/**
 * What to answer to an address: a file, a redirect to the folder's address with its slash, the
 * 404 page of the right language, or a refusal.
 * @param url the request's address, such as "/az/?from=poster", or with its host in front
 */
export function findAnswer(url: string, lookUp: LookUp): Answer {
  const [, rawPath = "", query] = /^([^?#]*)(\?[^#]*)?/.exec(ofWholeAddress(url)) ?? [];
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
