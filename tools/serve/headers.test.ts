// @vitest-environment node
import { describe, expect, it } from "vitest";
import { filePolicy, pagePolicy } from "../../src/export/policy";
import {
  cacheControl,
  contentType,
  HTTPS_ONLY_HEADERS,
  headersFor,
  resourcePolicy,
  SECURITY_HEADERS,
  textType,
} from "./headers";

const FOR_EVER = "public, max-age=31536000, immutable";

describe("cacheControl", () => {
  it.each([
    "/_next/static/chunks/app-0c1d.js",
    "/fonts/andika-400-az.3fa9c1d2.woff2",
    "/pictures/k1/ball.9e107d9d.svg",
    "/scripts/lesson-quiz.c24f6748.js",
    "/packs/az.ea9210c1.json",
  ])("keeps %s for ever", (path) => {
    expect(cacheControl(path)).toBe(FOR_EVER);
  });

  it.each([
    ["a page", "/az/index.html"],
    ["the worker", "/sw.js"],
    ["the kill switch", "/kill-switch/sw.js"],
    ["a font without a hash", "/fonts/andika-400-latin-ext.woff2"],
    ["a file that is handed on", "/files/safe-step-az.html"],
    ["an archive with a version", "/files/safe-step-0.1.0.zip"],
    ["a hash that is too short", "/pictures/ball.9e107d9.svg"],
    ["a hash in the folder only", "/pictures/a.3fa9c1d2.x/ball.svg"],
  ])("asks again for %s", (_what, path) => {
    expect(cacheControl(path)).toBe("no-cache");
  });
});

describe("resourcePolicy", () => {
  it.each(["/scripts/a.c24f6748.js", "/pictures/k1/a.c24f6748.svg", "/icon.svg", "/og/az.png"])(
    "lets a page without an origin show %s",
    (path) => expect(resourcePolicy(path)).toBe("cross-origin"),
  );
  it.each(["/az/index.html", "/index.html", "/sw.js", "/packs/az.ea9210c1.json", "/az/icon.svg"])(
    "keeps %s to the site itself",
    (path) => expect(resourcePolicy(path)).toBe("same-origin"),
  );
});

describe("the policy every answer carries", () => {
  const directives = (SECURITY_HEADERS["Content-Security-Policy"] ?? "").split("; ");
  const names = directives.map((directive) => directive.split(" ")[0]);

  it("leaves scripts and styles to the page, which alone knows their hashes", () => {
    for (const name of ["default-src", "script-src", "style-src"])
      expect(names).not.toContain(name);
  });

  it("allows all that a page or a single file allows itself", () => {
    const parts = { styles: ["a"], scripts: ["b"] };
    for (const policy of [pagePolicy(parts), filePolicy(parts)]) {
      for (const directive of policy.split("; ")) {
        const [name, ...sources] = directive.split(" ");
        const own = directives.find((one) => one.startsWith(`${name} `))?.split(" ");
        if (own) expect(own, directive).toEqual(expect.arrayContaining(sources));
      }
    }
  });

  it("has nothing unsafe in it", () => {
    expect(directives.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(names).toContain("frame-ancestors");
  });
});

describe("headersFor", () => {
  it("has the security headers, and no HSTS, which is for hosts with https", () => {
    const headers = headersFor("/az/index.html");
    expect(headers).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "X-Frame-Options": "SAMEORIGIN",
      "Cross-Origin-Resource-Policy": "same-origin",
      Vary: "Accept-Encoding",
    });
    for (const name of Object.keys(HTTPS_ONLY_HEADERS)) expect(headers).not.toHaveProperty(name);
  });

  it("denies the camera, the microphone and the place", () => {
    const policy = SECURITY_HEADERS["Permissions-Policy"];
    for (const feature of ["camera", "microphone", "geolocation"]) {
      expect(policy).toContain(`${feature}=()`);
    }
  });

  it("leaves the type of what is not text to the server", () => {
    expect(headersFor("/fonts/andika.woff2")).not.toHaveProperty("Content-Type");
  });
});

describe("contentType", () => {
  it("knows what the site has, and nothing by chance", () => {
    expect(contentType("/az/index.html")).toBe("text/html; charset=utf-8");
    expect(contentType("/fonts/andika.woff2")).toBe("font/woff2");
    expect(contentType("/files/safe-step.zip")).toBe("application/zip");
    for (const path of ["/az", "/a.constructor", "/a.unknown"])
      expect(contentType(path)).toBe("application/octet-stream");
  });
});

describe("textType", () => {
  it("says utf-8 for every text", () => {
    expect(textType("/az/index.html")).toBe("text/html; charset=utf-8");
    expect(textType("/lesson.txt")).toBe("text/plain; charset=utf-8");
    expect(textType("/manifest.webmanifest")).toBe("application/manifest+json; charset=utf-8");
  });
});
