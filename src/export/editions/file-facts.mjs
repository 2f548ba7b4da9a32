import { createHash } from "node:crypto";

/**
 * What a reader may want to know of a file before fetching it.
 * @typedef {{ name: string, bytes: number, sha256: string }} FileFacts
 */

/**
 * @param {string} name
 * @param {Uint8Array} content
 * @returns {FileFacts}
 */
export function fileFacts(name, content) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { name, bytes: content.length, sha256 };
}
