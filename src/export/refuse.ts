import type { Element, Properties, Root } from "hast";
import { visit } from "unist-util-visit";
import { allowedHosts } from "../library/links";

/** What may not be on a page: the build stops and names the page and the reason. */

/** A page or file that may not be shipped. */
export class ExportRefused extends Error {
  /**
   * @param page path inside out/
   * @param reason what is wrong and what to do
   */
  constructor(page: string, reason: string) {
    super(`${page}: ${reason}`);
    this.name = "ExportRefused";
  }
}

/**
 * Refuses a page with a streamed Suspense boundary: its words would arrive by script.
 * @param html as Next wrote it
 */
export function refuseStreaming(page: string, html: string): void {
  if (/<template id="B:|\$RC\(/.test(html)) {
    throw new ExportRefused(
      page,
      "a Suspense boundary was streamed, so its words need a script to appear. Await the data in the page, without Suspense or loading.tsx.",
    );
  }
}

/** Modules for the browser that a page may name. */
const allowedModules = [
  /^node_modules\/next\//,
  /^app\/island-host\.tsx$/,
  // The answer form of a question type stands in its list beside the paper forms; only an island draws it.
  /^src\/question-types\/[a-z-]+\/answer\.tsx$/,
];

/**
 * Refuses client modules outside islands.
 * @param modules paths from the project's root, of the page's client-reference manifest
 */
export function refuseClientModules(page: string, modules: readonly string[]): void {
  const outside = modules.filter((path) => !allowedModules.some((allowed) => allowed.test(path)));
  if (outside.length > 0) {
    throw new ExportRefused(
      page,
      `the client module ${outside.join(", ")} is not placed through <Island>. The export ships no framework, so it would never run: make it an island.`,
    );
  }
}

const linkNames = [
  "href",
  "xLinkHref",
  "src",
  "srcSet",
  "imageSrcSet",
  "action",
  "formAction",
  "poster",
  "data",
  "ping",
];
const hosts = allowedHosts.map((host) => host.replaceAll(".", "\\.")).join("|");
/** Stricter than isAllowedLink(): by this spelling only, with nothing between the host and its path. */
const outsideAllowed = new RegExp(`^https://(www\\.)?(${hosts})(/|$)`);

/** An address as a browser reads it: without spaces around it, signs it passes over, and backslashes. */
const asRead = (address: string): string => {
  const seen = [...address].filter((sign) => sign >= " ").join("");
  return seen.trim().replaceAll("\\", "/");
};

/** The addresses of an attribute; a set of pictures has several. */
function addressesOf(name: string, value: Properties[string]): readonly string[] {
  const all = name.endsWith("Set") ? String(value).split(",") : [value].flat().map(String);
  return all.map(asRead);
}

function refuseAddress(
  page: string,
  { tagName }: Element,
  address: string,
  ownOrigin: string | null,
): void {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme && !/^(https?|tel)$/i.test(scheme)) {
    throw new ExportRefused(page, `<${tagName}> has a ${scheme.toLowerCase()}: address.`);
  }
  if (!scheme && !address.startsWith("//")) return;
  if (/^tel:/i.test(address)) return;
  if (ownOrigin && address.startsWith(`${ownOrigin}/`)) return;
  if (tagName === "a" && outsideAllowed.test(address)) return;
  throw new ExportRefused(page, `<${tagName}> points to ${address}, on another site.`);
}

function refuseElement(page: string, node: Element, ownOrigin: string | null): void {
  const { tagName, properties } = node;
  if (properties.style !== undefined) {
    throw new ExportRefused(page, `<${tagName}> has a style attribute. Use a class.`);
  }
  const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
  if (handler) throw new ExportRefused(page, `<${tagName}> has an ${handler} attribute.`);
  if (tagName === "base") throw new ExportRefused(page, "<base> changes every address after it.");
  if (properties.srcDoc !== undefined) {
    throw new ExportRefused(page, `<${tagName}> has a srcdoc attribute, a page of its own.`);
  }
  if (/^refresh$/i.test(String(properties.httpEquiv ?? ""))) {
    throw new ExportRefused(page, "a refresh in <meta> sends the reader away. Use a link.");
  }
  for (const name of linkNames) {
    if (properties[name] === undefined) continue;
    for (const address of addressesOf(name, properties[name]))
      refuseAddress(page, node, address, ownOrigin);
  }
}

/**
 * Refuses inline scripts, style attributes and elements, event attributes and addresses of other sites.
 * Runs before the export puts in its own style and early script, whose hashes stand in the policy.
 * @param ownOrigin where the site will stand, when that is known
 */
export function refuseUnsafe(page: string, tree: Root, ownOrigin: string | null): void {
  visit(tree, "element", (node) => {
    refuseElement(page, node, ownOrigin);
    const inlineScript =
      node.tagName === "script" &&
      !node.properties.src &&
      node.properties.type !== "application/json";
    if (inlineScript) throw new ExportRefused(page, "there is an inline script.");
    if (node.tagName === "style") throw new ExportRefused(page, "there is an inline style.");
  });
}
