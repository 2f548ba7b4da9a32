import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { readPolicies } from "./policy-lists.mjs";

/**
 * The ten tests of MDN's HTTP Observatory and what each result is worth. Rules and points are those of
 * the Observatory's own code, mdn/mdn-http-observatory: src/grader/charts.js (points, SCORE_TABLE),
 * src/analyzer/tests/*.js (tests), src/scanner/index.js (sum); described for readers at
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. Written anew; only what this
 * site can meet is told apart.
 *
 * @typedef {object} Answer
 * @property {Record<string, string>} headers names in small letters; a header sent twice joined by ", "
 * @property {string} html
 * @property {{ https: boolean, redirectsToHttps: boolean }} transport
 *
 * @typedef {{ points: number, why: string }} Result
 */

/** src/scanner/index.js: everybody begins here. */
const start = 100;

/** src/grader/charts.js, MINIMUM_SCORE_FOR_EXTRA_CREDIT: below it no bonus counts. */
const leastForBonus = 90;

const broad = /^(\*|(https?|ftp):(\/\/\*(\.\*)?)?)$/;
const hashOrNonce = /^'(sha(256|384|512)|nonce)-/;

function metaPolicies(html) {
  const found = [];
  visit(fromHtml(html), { tagName: "meta" }, ({ properties }) => {
    const name = [properties.httpEquiv ?? []].flat().join(" ");
    if (/^content-security-policy$/i.test(name)) found.push(String(properties.content));
  });
  return found;
}

const headerPolicies = (headers) =>
  (headers["content-security-policy"] ?? "").split(",").filter((text) => text.trim() !== "");

/** csp.js: +10 for default-src 'none' without anything unsafe, +5 without it; −10 to −25 otherwise. */
function contentSecurityPolicy({ headers, html, transport }) {
  const texts = [...headerPolicies(headers), ...metaPolicies(html)];
  if (texts.length === 0) return { points: -25, why: "no policy" };
  let policy;
  try {
    policy = readPolicies(texts);
  } catch (error) {
    return { points: -25, why: error.message };
  }
  const sources = (name) => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const unsafeInline = (list) =>
    list.includes("data:") ||
    (list.includes("'unsafe-inline'") && !list.some((source) => hashOrNonce.test(source)));
  const [scripts, styles] = [sources("script-src"), sources("style-src")];
  if ([...scripts, ...sources("object-src")].some((source) => broad.test(source)))
    return { points: -20, why: "scripts or objects from anywhere" };
  if (unsafeInline(scripts)) return { points: -20, why: "scripts inside the page" };
  const passive = ["img-src", "media-src"];
  const insecure = (list) => transport.https && list.some((source) => /^(http|ftp):/.test(source));
  const active = [...policy]
    .filter(([name]) => !passive.includes(name))
    .flatMap(([, list]) => list);
  if (insecure(active)) return { points: -20, why: "files over plain http" };
  if ([...scripts, ...styles].includes("'unsafe-eval'"))
    return { points: -10, why: "text run as a script" };
  if (insecure(passive.flatMap(sources))) return { points: -10, why: "pictures over plain http" };
  if (unsafeInline(styles) || styles.some((source) => broad.test(source)))
    return { points: 0, why: "styles from anywhere or inside the page" };
  const nothing = policy.get("default-src")?.join() === "'none'";
  return nothing
    ? { points: 10, why: "nothing but what is named, and nothing unsafe" }
    : { points: 5, why: "nothing unsafe, but default-src is not 'none'" };
}

/** cookies.js: no cookies, no points. The site never sets one, so any cookie is the worst case. */
const cookies = ({ headers }) =>
  headers["set-cookie"] === undefined
    ? { points: 0, why: "no cookies" }
    : { points: -40, why: "a cookie, which this site never sets" };

/** cors.js: −50 only where other sites may read with the visitor's cookies. */
const sharing = ({ headers }) =>
  headers["access-control-allow-credentials"] === undefined
    ? { points: 0, why: "nothing is shared with the visitor's cookies" }
    : { points: -50, why: "other sites may read with the visitor's cookies" };

/** redirection.js: 0 when plain http leads to https on the same host, or is not answered; −20 else. */
const redirection = ({ transport }) =>
  transport.https && transport.redirectsToHttps
    ? { points: 0, why: "plain http leads to https" }
    : { points: -20, why: "plain http does not lead to https" };

const privatePolicies = [
  "no-referrer",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
];

/** referrer-policy.js: +5 for one of the four that tell other sites nothing but the origin. */
function referrer({ headers }) {
  const value = headers["referrer-policy"];
  if (value === undefined) return { points: 0, why: "no Referrer-Policy" };
  const last = value.split(",").at(-1).trim().toLowerCase();
  return privatePolicies.includes(last)
    ? { points: 5, why: last }
    : { points: -5, why: `Referrer-Policy ${last}` };
}

/** strict-transport-security.js: 0 for six months (15768000 s) or more, −10 for less, −20 for none. */
function strictTransport({ headers, transport }) {
  const [, seconds] = /max-age=(\d+)/.exec(headers["strict-transport-security"] ?? "") ?? [];
  if (!transport.https || seconds === undefined) return { points: -20, why: "no HSTS" };
  return Number(seconds) >= 15_768_000
    ? { points: 0, why: `https for ${seconds} seconds` }
    : { points: -10, why: "HSTS for less than six months" };
}

/** subresource-integrity.js: +5 with `integrity` on scripts of one's own; scripts of others need it. */
function integrity({ html }) {
  const scripts = [];
  visit(fromHtml(html), { tagName: "script" }, ({ properties }) => {
    if (properties.src !== undefined) scripts.push(properties);
  });
  if (scripts.some(({ src }) => /^([a-z]+:)?\/\//i.test(String(src))))
    return { points: -50, why: "a script of another origin" };
  return scripts.some((script) => script.integrity !== undefined)
    ? { points: 5, why: "scripts of its own, with integrity" }
    : { points: 0, why: "scripts of its own" };
}

/** x-content-type-options.js: −5 when it is not exactly this word. */
const sniffing = ({ headers }) =>
  headers["x-content-type-options"]?.trim().toLowerCase() === "nosniff"
    ? { points: 0, why: "nosniff" }
    : { points: -5, why: "no nosniff" };

/** x-frame-options.js: +5 where frame-ancestors says it, which counts only as a header. */
function framing({ headers }) {
  const ancestors = readPolicies(headerPolicies(headers)).get("frame-ancestors");
  if (ancestors) return { points: 5, why: `frame-ancestors ${ancestors.join(" ")}` };
  return /^(deny|sameorigin)$/i.test(headers["x-frame-options"]?.trim() ?? "")
    ? { points: 0, why: "X-Frame-Options only" }
    : { points: -20, why: "any site may frame the page" };
}

/** cross-origin-resource-policy.js: +10 when other sites may not put the answer into theirs. */
function resources({ headers }) {
  const value = headers["cross-origin-resource-policy"]?.trim().toLowerCase();
  if (value === "same-origin" || value === "same-site") return { points: 10, why: value };
  const fine = value === undefined || value === "cross-origin";
  return fine
    ? { points: 0, why: value ?? "no Cross-Origin-Resource-Policy" }
    : { points: -5, why: `Cross-Origin-Resource-Policy ${value}` };
}

const tests = {
  "Content Security Policy": contentSecurityPolicy,
  Cookies: cookies,
  "Cross-Origin Resource Sharing": sharing,
  Redirection: redirection,
  "Referrer Policy": referrer,
  "Strict Transport Security": strictTransport,
  "Subresource Integrity": integrity,
  "X-Content-Type-Options": sniffing,
  "X-Frame-Options": framing,
  "Cross-Origin Resource Policy": resources,
};

/**
 * Grades the answer to the request for a page.
 * @param {Answer} answer
 * @returns {{ score: number, results: (Result & { test: string })[] }}
 */
export function grade(answer) {
  const results = Object.entries(tests).map(([test, run]) => ({ test, ...run(answer) }));
  const sum = (list) => list.reduce((total, { points }) => total + points, start);
  const withoutBonus = sum(results.filter(({ points }) => points < 0));
  const score = withoutBonus >= leastForBonus ? sum(results) : withoutBonus;
  return { score: Math.max(score, 0), results };
}
