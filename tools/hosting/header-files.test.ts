import { describe, expect, it } from "vitest";
import { LOCALES } from "../serve/find-answer";
import { HTTPS_ONLY_HEADERS, headersFor } from "../serve/headers";
import { headersFile, headersTable, redirectsFile } from "./header-files";
import { nginxConf } from "./nginx-conf";

/** What stands in a `_headers` file under a path. */
interface Rule {
  readonly path: string;
  readonly headers: [name: string, value: string][];
}

/** The rules of a `_headers` file, read back from its text. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n").filter((one) => one && !one.startsWith("#"))) {
    const [, name = "", value = ""] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ path: line, headers: [] });
  }
  return rules;
}

const fits = (pattern: string, path: string) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

const rules = readRules(headersFile(LOCALES));

/** What a host sends for a path: the headers of all rules that fit. */
const sent = (path: string) =>
  rules.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers);

const paths = [
  "/",
  "/404.html",
  "/az/",
  "/ru/lessons/k1/",
  "/en/404/index.html",
  "/sw.js",
  "/kill-switch/sw.js",
  "/files/safe-step-az.html",
  "/packs/az.ea9210c1.json",
  "/scripts/lesson-quiz.c24f6748.js",
  "/pictures/k1/ball.9e107d9d.svg",
  "/fonts/andika-400-az.3fa9c1d2.woff2",
  "/icons/icon-192.png",
  "/og/az.png",
  "/icon.svg",
  "/favicon.ico",
  "/manifest.webmanifest",
];

describe("_headers", () => {
  it.each(paths)("says for %s what our own server says, each header once", (path) => {
    const { Vary: _, "Content-Type": __, ...own } = headersFor(path);
    const headers = sent(path);
    expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
    expect(Object.fromEntries(headers)).toEqual({ ...own, ...HTTPS_ONLY_HEADERS });
  });

  it("has no path with anything after its “*”, and no more rules than Cloudflare takes", () => {
    for (const { path } of rules) expect(path).toMatch(/^\/[^*]*\*?$/);
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

describe("what every page is sent with", () => {
  const page = new Map(sent("/az/"));
  const policy = (page.get("Content-Security-Policy") ?? "").split("; ");

  it("keeps its address, its window and its files to the site", () => {
    expect(Object.fromEntries(page)).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Frame-Options": "SAMEORIGIN",
    });
  });

  it("lets no other site frame it, and nothing be embedded or sent anywhere", () => {
    for (const directive of [
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-src 'none'",
    ])
      expect(policy).toContain(directive);
    // A browser reads the first of two alike and passes over the other.
    const names = policy.map((directive) => directive.split(" ")[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("asks for https for half a year at least", () => {
    const [, seconds] = /^max-age=(\d+)$/.exec(page.get("Strict-Transport-Security") ?? "") ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(15_768_000);
  });

  it("sets no cookie and lets no other site read", () => {
    for (const { headers } of rules)
      for (const [name] of headers) expect(name).not.toMatch(/^(set-cookie$|access-control-)/i);
  });
});

describe("the pages with the camera", () => {
  it("are the only ones that may use it, whether a host joins the two lines or takes the later", () => {
    for (const locale of LOCALES) {
      const path = `/${locale}/classroom/checks/`;
      const values = sent(path).filter(([name]) => name === "Permissions-Policy");
      expect(values).toHaveLength(2);
      expect(values[1]?.[1]).toBe(headersFor(path)["Permissions-Policy"]);
      const joined = values.map(([, value]) => value).join(", ");
      expect(joined.slice(joined.lastIndexOf("camera="))).toBe("camera=(self)");
    }
    expect(sent("/az/classroom/").filter(([name]) => name === "Permissions-Policy")).toHaveLength(
      1,
    );
    expect(headersFor("/az/classroom/")["Permissions-Policy"]).toContain("camera=()");
  });
});

describe("_redirects", () => {
  it("answers unknown addresses with status 404 in their language", () => {
    for (const locale of LOCALES)
      expect(redirectsFile(LOCALES)).toContain(`\n/${locale}/* /${locale}/404/index.html 404\n`);
  });
});

describe("the table in the guide", () => {
  it("names every path and header of _headers", () => {
    const table = headersTable(LOCALES);
    for (const { path, headers } of rules) {
      if (path !== "/*") expect(table).toContain(`\`${path}\``);
      for (const [, value] of headers) expect(table).toContain(`\`${value}\``);
    }
  });
});

describe("nginx.conf", () => {
  it("sends every security header, in answers that are errors too", () => {
    const conf = nginxConf(LOCALES);
    const [everywhere] = rules;
    expect(everywhere?.path).toBe("/*");
    for (const [name, value] of everywhere?.headers ?? []) {
      const line = conf.split("\n").find((one) => one.includes(`add_header ${name} `));
      expect(line).toMatch(/ always;$/);
      if (name === "Permissions-Policy") expect(conf).toContain(`default "${value}"`);
      else if (!(name in HTTPS_ONLY_HEADERS)) expect(line).toContain(`"${value}"`);
      else expect(conf).toContain(value);
    }
  });
  it("has no location with headers of its own, which would lose all others", () => {
    const [, ...locations] = nginxConf(LOCALES).split(/\n {2}location /);
    expect(locations.length).toBeGreaterThan(0);
    for (const location of locations) expect(location).not.toContain("add_header");
  });
});
