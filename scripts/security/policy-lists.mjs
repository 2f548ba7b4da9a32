/**
 * Content security policies the way the Observatory reads them: several of them at once count as what
 * all of them allow. Source: src/analyzer/cspParser.js of mdn/mdn-http-observatory.
 */

/** One policy: directive → its sources. A directive said twice makes the policy unreadable. */
function readOne(text) {
  const policy = new Map();
  for (const part of text.split(";")) {
    const [name, ...sources] = part.trim().toLowerCase().split(/\s+/);
    if (!name) continue;
    if (policy.has(name)) throw new Error(`The policy says ${name} twice.`);
    policy.set(name, sources.length > 0 ? sources : ["'none'"]);
  }
  if (policy.size === 0) throw new Error("A policy is empty.");
  return policy;
}

/**
 * What all policies together allow.
 * @param {readonly string[]} texts
 * @returns {Map<string, string[]>}
 */
export function readPolicies(texts) {
  const together = new Map();
  for (const policy of texts.map(readOne)) {
    for (const [name, sources] of policy) {
      const before = together.get(name);
      const both = before ? sources.filter((source) => before.includes(source)) : sources;
      together.set(name, both.length > 0 ? both : ["'none'"]);
    }
  }
  return together;
}
