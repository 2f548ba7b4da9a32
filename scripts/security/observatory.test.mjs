import { describe, expect, it } from "vitest";
import { pagePolicy } from "../../src/export/policy.mjs";
import { headerRules } from "../hosting/header-files.mjs";
import { HTTPS_ONLY_HEADERS, headersFor } from "../tasks/headers.mjs";
import { grade } from "./observatory.mjs";
import { readPolicies } from "./policy-lists.mjs";

const small = (headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const meta = (policy) => `<meta http-equiv=Content-Security-Policy content="${policy}">`;
const html = meta(pagePolicy({ styles: ["a"], scripts: ["b"] }));
const transport = { https: true, redirectsToHttps: true };
const ours = {
  headers: small({ ...headersFor("/az/index.html"), ...HTTPS_ONLY_HEADERS }),
  html,
  transport,
};

const without = (name) => {
  const { [name]: _, ...headers } = ours.headers;
  return { ...ours, headers };
};
const withHeader = (name, value) => ({ ...ours, headers: { ...ours.headers, [name]: value } });
const points = (answer, test) =>
  grade(answer).results.find((result) => result.test === test).points;

describe("grade", () => {
  it("gives our pages 130 points", () => expect(grade(ours).score).toBe(130));

  it("gives 130 points to what _headers sends with a page", () => {
    const rules = headerRules(["az"]).filter(([path]) => ["/*", "/az/*"].includes(path));
    const headers = small(Object.assign({}, ...rules.map(([, all]) => all)));
    expect(grade({ headers, html, transport }).score).toBe(130);
  });

  it("gives no bonus to a site with a fault of more than ten points", () => {
    expect(grade(without("strict-transport-security")).score).toBe(80);
    expect(grade({ ...ours, transport: { https: false, redirectsToHttps: false } }).score).toBe(60);
    expect(grade({ headers: {}, html: "", transport }).score).toBe(30);
  });

  it.each([
    ["no policy anywhere", { ...without("content-security-policy"), html: "" }, -25],
    ["a directive twice", { ...ours, html: meta("img-src 'self'; img-src data:") }, -25],
    ["scripts inside the page", { ...ours, html: meta("script-src 'unsafe-inline'") }, -20],
    [
      "scripts from everywhere",
      { ...ours, html: meta("script-src https:; object-src 'none'") },
      -20,
    ],
    ["nothing said of scripts", { ...ours, html: "" }, -20],
    [
      "a style from plain http",
      { ...ours, html: meta("default-src 'none'; style-src http://a") },
      -20,
    ],
    ["eval", { ...ours, html: meta("default-src 'none'; script-src 'unsafe-eval'") }, -10],
    [
      "styles inside the page",
      { ...ours, html: meta("default-src 'none'; style-src 'unsafe-inline'") },
      0,
    ],
    ["another default", { ...ours, html: meta("default-src 'self'") }, 5],
    ["what all our pages say", ours, 10],
  ])("Content Security Policy: %s", (_what, answer, worth) => {
    expect(points(answer, "Content Security Policy")).toBe(worth);
  });

  it.each([
    ["Cookies", withHeader("set-cookie", "a=b"), -40],
    ["Cross-Origin Resource Sharing", withHeader("access-control-allow-credentials", "true"), -50],
    ["Referrer Policy", withHeader("referrer-policy", "unsafe-url"), -5],
    ["Referrer Policy", without("referrer-policy"), 0],
    ["Strict Transport Security", withHeader("strict-transport-security", "max-age=600"), -10],
    ["X-Content-Type-Options", without("x-content-type-options"), -5],
    ["X-Frame-Options", without("content-security-policy"), 0],
    ["Cross-Origin Resource Policy", without("cross-origin-resource-policy"), 0],
    ["Cross-Origin Resource Policy", withHeader("cross-origin-resource-policy", "all"), -5],
    ["Subresource Integrity", { ...ours, html: "<script src=//a.example/a.js></script>" }, -50],
    ["Subresource Integrity", { ...ours, html: "<script src=a.js integrity=x></script>" }, 5],
  ])("%s: a fault or a gain changes its points", (test, answer, worth) => {
    expect(points(answer, test)).toBe(worth);
  });
});

describe("readPolicies", () => {
  it("reads two policies as what both allow", () => {
    const both = readPolicies(["img-src 'self' data:; font-src 'self'", "img-src data: blob:"]);
    expect(Object.fromEntries(both)).toEqual({ "img-src": ["data:"], "font-src": ["'self'"] });
    expect(readPolicies(["img-src 'self'", "img-src data:"]).get("img-src")).toEqual(["'none'"]);
  });
});
