import { visit } from "unist-util-visit";

/** What may not be on a page: the build stops and names the page and the reason. */

/** A page or file that may not be shipped. */
export class ExportRefused extends Error {
  /**
   * @param {string} page path inside out/
   * @param {string} reason what is wrong and what to do
   */
  constructor(page, reason) {
    super(`${page}: ${reason}`);
    this.name = "ExportRefused";
  }
}

/**
 * Refuses a page with a streamed Suspense boundary: its words would arrive by script.
 * @param {string} page
 * @param {string} html as Next wrote it
 */
export function refuseStreaming(page, html) {
  if (/<template id="B:|\$RC\(/.test(html)) {
    throw new ExportRefused(
      page,
      "a Suspense boundary was streamed, so its words need a script to appear. Await the data in the page, without Suspense or loading.tsx.",
    );
  }
}

/**
 * Refuses client modules outside islands.
 * @param {string} page
 * @param {readonly string[]} modules paths from the project's root, of the page's client-reference manifest
 */
export function refuseClientModules(page, modules) {
  const outside = modules.filter(
    (path) => !/^(node_modules\/next\/|app\/_islands\/island-host\.tsx$)/.test(path),
  );
  if (outside.length > 0) {
    throw new ExportRefused(
      page,
      `the client module ${outside.join(", ")} is not placed through <Island>. The export ships no framework, so it would never run: make it an island.`,
    );
  }
}

const linkNames = ["href", "src", "srcSet", "action", "formAction", "poster", "data"];
const outsideAllowed = /^https:\/\/(www\.)?yolumuzqarabaga\.az(\/|$)/;

function refuseElement(page, node, ownOrigin) {
  const { tagName, properties } = node;
  if (properties.style !== undefined) {
    throw new ExportRefused(page, `<${tagName}> has a style attribute. Use a class.`);
  }
  const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
  if (handler) throw new ExportRefused(page, `<${tagName}> has an ${handler} attribute.`);
  for (const name of linkNames) {
    const address = properties[name];
    if (typeof address !== "string" || !/^([a-z][a-z0-9+.-]*:)?\/\//i.test(address)) continue;
    if (ownOrigin && address.startsWith(`${ownOrigin}/`)) continue;
    if (tagName === "a" && outsideAllowed.test(address)) continue;
    throw new ExportRefused(page, `<${tagName}> points to ${address}, on another site.`);
  }
  if (/^javascript:/i.test(String(properties.href ?? ""))) {
    throw new ExportRefused(page, `<${tagName}> has a javascript: address.`);
  }
}

/**
 * Refuses inline scripts, style attributes and elements, event attributes and addresses of other sites.
 * Runs before the export puts in its own style and early script, whose hashes stand in the policy.
 * @param {string} page
 * @param {import("hast").Root} tree
 * @param {string | null} ownOrigin where the site will stand, when that is known
 */
export function refuseUnsafe(page, tree, ownOrigin) {
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
